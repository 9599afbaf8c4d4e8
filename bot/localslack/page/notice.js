/** Words of the page itself: short notices, and the loud banner for trouble. */

import { h, iconButton } from "./dom.js";

const SHOWN_MS = 7000;

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A short notice at the bottom that goes by itself; `kind` is "soft" or "bad". */
export function notice(text, kind = "bad") {
  const look = { class: `notice notice-${kind}`, role: "status", dataset: { testid: "notice" } };
  const box = h("div", look, h("span", {}, sentence(text)),
    iconButton("close", "Dismiss", () => box.remove()));
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
  const dataset = { testid: "trouble", text, times: 1 };
  const box = h("div", { class: "trouble", role: "alert", dataset },
    h("div", { class: "trouble-words" },
      h("strong", {}, "The bot failed here. Real Slack would not say why:"),
      h("span", { class: "trouble-times" }),
      h("pre", { dataset: { testid: "trouble-text" } }, text)),
    iconButton("close", "Dismiss", () => box.remove()));
  list.append(box);
}

/** The strip below the clock: lost connection, absent bot. An empty text takes it away. */
export function strip(text) {
  const node = document.getElementById("strip");
  node.hidden = !text;
  node.textContent = text;
}
