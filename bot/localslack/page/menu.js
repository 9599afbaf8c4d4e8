/** A menu of things to do, opened by a button and worked with arrows, letters, Enter and Esc. */

import { h } from "./dom.js";
import { openPopover } from "./popover.js";

/**
 * @param {HTMLElement} anchor the button; it gets the focus back
 * @param {object} options `label` of the menu; `items`: [{content, note?, lead?, checked?, danger?,
 *   testid?, data?, pick}]; `closed()`; the rest goes to openPopover
 */
export function openMenu(anchor, { label, items, testid = "menu", closed, ...placing }) {
  const buttons = items.map((item) => menuItem(item, () => { finish(true); item.pick(); }));
  const empty = items.length ? null : h("div", { class: "list-note" }, "Nothing here");
  const list = h("div", { class: "menu", role: "menu", "aria-label": label, dataset: { testid },
    on: { keydown } }, buttons, empty);
  const closePopover = openPopover(anchor, list, {
    ...placing,
    onClose: () => {
      anchor.setAttribute("aria-expanded", "false");
      closed?.();
    },
  });
  anchor.setAttribute("aria-expanded", "true");
  (buttons.find((button) => button.getAttribute("aria-checked") === "true") ?? buttons[0])?.focus();

  function finish(backToAnchor) {
    closePopover();
    if (backToAnchor) anchor.focus();
  }

  function keydown(event) {
    const at = buttons.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    if (event.key in moves) {
      buttons.at(moves[event.key] % buttons.length)?.focus();
    } else if (event.key === "Escape") finish(true);
    else if (event.key === "Tab") return finish(true);
    else if (event.key.length === 1 && event.key !== " ") byLetter(buttons, at, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function byLetter(buttons, from, letter) {
  const order = [...buttons.slice(from + 1), ...buttons.slice(0, from + 1)];
  const words = (button) => button.querySelector(".menu-words").textContent.toLowerCase();
  order.find((button) => words(button).startsWith(letter.toLowerCase()))?.focus();
}

function menuItem({ content, note, lead, checked, danger, testid, data }, pick) {
  const role = checked === undefined ? "menuitem" : "menuitemradio";
  return h("button",
    { type: "button", role, class: `menu-item${danger ? " danger" : ""}`, tabindex: "-1",
      "aria-checked": checked === undefined ? null : String(checked),
      dataset: { ...(testid && { testid }), ...data }, on: { click: pick } },
    lead, h("span", { class: "menu-words" }, h("span", {}, content),
      note && h("span", { class: "menu-note" }, note)));
}
