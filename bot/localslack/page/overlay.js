/** Dialogs above the page: what lies below can't be reached, and focus returns where it was. */

import { h } from "./dom.js";
import { richText } from "./mrkdwn.js";
import { word } from "./words.js";

const stack = [];

/**
 * Lay a dialog over everything below.
 * @param {HTMLElement} panel with its own role and label
 * @param {Function} onEscape called for Esc while this is the topmost dialog
 * @returns {Function} closes it
 */
export function openOverlay(panel, onEscape) {
  const before = document.activeElement;
  const below = stack.at(-1)?.node ?? document.getElementById("app");
  const node = h("div", { class: "overlay", on: { keydown: escape } }, panel);
  const entry = { node };
  stack.push(entry);
  below.inert = true;
  document.getElementById("overlays").append(node);

  function escape(event) {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    onEscape();
  }

  return function close() {
    const at = stack.indexOf(entry);
    if (at < 0) return;
    stack.splice(at, 1);
    node.remove();
    below.inert = false;
    if (before?.isConnected) before.focus();
    else document.getElementById("composer-text")?.focus();
  };
}

/** Ask a Block Kit confirm object; resolves to true when the person goes ahead. */
export function askConfirm({ title, text, confirm, deny, style }) {
  return new Promise((resolve) => {
    const answer = (value) => { close(); resolve(value); };
    const button = (className, testid, label, value) => h("button",
      { type: "button", class: `button ${className}`, dataset: { testid },
        on: { click: () => answer(value) } }, richText(label));
    const go = button(style === "danger" ? "button-danger" : "button-primary", "confirm-yes",
      confirm ?? { type: "plain_text", text: word("yes") }, true);
    const stay = button("", "confirm-no", deny ?? { type: "plain_text", text: word("no") }, false);
    const panel = h("section",
      { class: "dialog dialog-small", role: "alertdialog", "aria-modal": "true",
        "aria-labelledby": "confirm-title", dataset: { testid: "confirm" } },
      h("header", { class: "dialog-head" }, h("h2", { id: "confirm-title" }, richText(title))),
      h("div", { class: "dialog-body" }, h("p", {}, richText(text))),
      h("footer", { class: "dialog-foot" }, stay, go));
    const close = openOverlay(panel, () => answer(false));
    go.focus();
  });
}
