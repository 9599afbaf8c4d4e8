/** The list of options under a combobox: loads, shows, is walked with the arrows. */

import { freshId, h, icon } from "./dom.js";
import { richText } from "./mrkdwn.js";
import { openPopover } from "./popover.js";

/**
 * @param {object} settings `anchor`, `input`, `id`; `load(query)`, `minQuery`, `pause`;
 *   `pick(option)`; `hides(option)`, `marks(option)`; `full()` → why no more, or false; `closed()`
 */
export function optionList(settings) {
  const { anchor, input, id, minQuery, pause } = settings;
  let closePopover = null;
  let node = null;
  let rows = [];
  let active = -1;
  let asked = 0;
  let timer = 0;
  let loading = false;

  function open() {
    rows = [];
    node = h("div", { class: "list", role: "listbox", id, dataset: { testid: "options" },
      on: { mousedown: (event) => event.preventDefault() } });
    input.setAttribute("aria-expanded", "true");
    closePopover = openPopover(anchor, node, { match: true, onClose: closed });
    refresh();
  }

  function closed() {
    clearTimeout(timer);
    asked++;
    node = null;
    closePopover = null;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    input.value = "";
    settings.closed();
  }

  /** Load again for what is typed now; an answer to an older question is dropped. */
  function refresh() {
    if (!node) return;
    const query = input.value.trim();
    const question = ++asked;
    clearTimeout(timer);
    loading = false;
    const full = settings.full();
    if (full) return say(full);
    const missing = minQuery - [...query].length;
    if (missing > 0) return say(minQuery === 1 ? "Type to search" : `Type ${minQuery} or more characters`);
    if (!rows.length && pause) say("Searching…");
    loading = true;
    const wait = query ? pause : 0;
    if (wait) timer = setTimeout(() => load(query, question), wait);
    else load(query, question);
  }

  async function load(query, question) {
    const current = () => question === asked && node;
    try {
      const groups = await settings.load(query);
      if (current()) fill(groups);
    } catch (error) {
      if (current()) say(`The options could not be loaded: ${error.message}`, "bad");
    }
  }

  function say(text, kind = "") {
    loading = false;
    rows = [];
    activate(-1);
    node.replaceChildren(h("div", { class: `list-note ${kind}`, dataset: { testid: "list-note" } }, text));
  }

  function fill(groups) {
    loading = false;
    rows = [];
    const parts = [];
    for (const { label, options } of groups) {
      const shown = options.filter((option) => !settings.hides(option));
      if (!shown.length) continue;
      if (label) parts.push(h("div", { class: "list-group", role: "presentation" }, richText(label)));
      for (const option of shown) {
        const row = { option, node: optionRow(option) };
        rows.push(row);
        parts.push(row.node);
      }
    }
    if (!rows.length) return say(input.value.trim() ? "No results" : "Nothing to choose from");
    node.replaceChildren(...parts);
    const marked = rows.findIndex(({ option }) => settings.marks(option));
    activate(Math.max(0, marked));
  }

  function optionRow(option) {
    const marked = settings.marks(option);
    return h("div",
      { class: "option", role: "option", id: freshId("option"), "aria-selected": String(marked),
        dataset: { value: option.value, testid: "option" },
        on: { click: () => settings.pick(option),
          mousemove: () => activate(rows.findIndex((row) => row.option === option), false) } },
      option.lead?.(),
      h("span", { class: "option-words" }, h("span", {}, richText(option.text)),
        option.description && h("span", { class: "option-note" }, richText(option.description))),
      marked && icon("check", 16));
  }

  function activate(index, scroll = true) {
    rows[active]?.node.classList.remove("active");
    active = index;
    const row = rows[active]?.node;
    row?.classList.add("active");
    if (scroll) row?.scrollIntoView({ block: "nearest" });
    if (row) input.setAttribute("aria-activedescendant", row.id);
    else input.removeAttribute("aria-activedescendant");
  }

  /** A key of the open list; true when it was one. Enter takes only what answers the last letter. */
  function key(event) {
    const moves = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 6, PageUp: active - 6 };
    if (event.key in moves) {
      const wraps = event.key.startsWith("Arrow");
      const to = moves[event.key];
      if (rows.length) {
        activate(wraps ? (to + rows.length) % rows.length : Math.max(0, Math.min(to, rows.length - 1)));
      }
    } else if (event.key === "Enter") {
      if (rows[active] && !loading) settings.pick(rows[active].option);
    } else if (event.key === "Escape") closePopover();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  return { open, close: () => closePopover?.(), refresh, key, isOpen: () => node !== null };
}
