/** Words of the page itself: short notices, and the loud banner for trouble. */

import { h, icon } from "./dom.js";

const SHOWN_MS = 7000;

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A short notice at the bottom that goes by itself; `kind` is "soft" or "bad". */
export function notice(text, kind = "bad") {
  const box = h("div", { class: `notice notice-${kind}`, role: "status", dataset: { testid: "notice" } },
    h("span", {}, sentence(text)), closeButton(() => box.remove()));
  document.getElementById("notices").append(box);
  setTimeout(() => box.remove(), SHOWN_MS);
}

/** What real Slack would hide behind "trouble connecting": it stays until it is put away. */
export function trouble(text) {
  const list = document.getElementById("troubles");
  const same = [...list.children].find((each) => each.dataset.text === text);
  if (same) {
    same.dataset.times = Number(same.dataset.times) + 1;
    same.querySelector(".trouble-times").textContent = `× ${same.dataset.times}`;
    return;
  }
  const box = h("div", { class: "trouble", role: "alert", dataset: { testid: "trouble", text, times: 1 } },
    h("div", { class: "trouble-words" },
      h("strong", {}, "Slack would only say: “We had some trouble connecting.”"),
      h("span", { class: "trouble-times" }),
      h("pre", { dataset: { testid: "trouble-text" } }, text)),
    closeButton(() => box.remove()));
  list.append(box);
}

function closeButton(close) {
  return h("button", { type: "button", class: "plain-button", "aria-label": "Dismiss", on: { click: close } },
    icon("close", 16));
}

/** The strip below the clock: lost connection, absent bot. An empty text takes it away. */
export function strip(text) {
  const node = document.getElementById("strip");
  node.hidden = !text;
  node.textContent = text;
}
