/** The list of options under a combobox: loads, shows, is walked with the arrows. */

import { freshId, h, icon } from "./dom.js";
import { richText } from "./mrkdwn.js";
import { openPopover } from "./popover.js";
import { word } from "./words.js";

const PAGE = 6;

export class OptionList {
  #settings;
  #node = null;
  #closePopover = null;
  #rows = [];
  #active = -1;
  #question = 0;
  #timer = 0;
  #loading = false;

  /**
   * @param {object} settings `anchor`, `input`, `id`; `load(query)`, `minQuery`, `pause`;
   *   `pick(option)`; `hides(option)`, `marks(option)`; `full()` → why no more, or false;
   *   `closed()`
   */
  constructor(settings) {
    this.#settings = settings;
  }

  get isOpen() {
    return this.#node !== null;
  }

  open() {
    const { anchor, input, id } = this.#settings;
    this.#rows = [];
    this.#node = h("div", {
      class: "list", role: "listbox", id, dataset: { testid: "options" },
      on: { mousedown: (event) => event.preventDefault() },
    });
    input.setAttribute("aria-expanded", "true");
    const onClose = () => this.#closed();
    this.#closePopover = openPopover(anchor, this.#node, { match: true, onClose });
    this.refresh();
  }

  close() {
    this.#closePopover?.();
  }

  #closed() {
    const { input, closed } = this.#settings;
    clearTimeout(this.#timer);
    this.#question++;
    this.#node = null;
    this.#closePopover = null;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    input.value = "";
    closed();
  }

  /** Load for what is typed now; opens the list where it was closed. */
  refresh() {
    if (!this.isOpen) return this.open();
    const { input, minQuery, pause, full } = this.#settings;
    const query = input.value.trim();
    const question = ++this.#question;
    clearTimeout(this.#timer);
    const why = full();
    if (why) return this.#say(why);
    if ([...query].length < minQuery) {
      return this.#say(minQuery === 1 ? "Type to search" : `Type ${minQuery} or more characters`);
    }
    if (!this.#rows.length && pause) this.#say(word("searching"));
    this.#loading = true;
    const wait = query ? pause : 0;
    if (wait) this.#timer = setTimeout(() => this.#load(query, question), wait);
    else this.#load(query, question);
  }

  /** An answer to an older question is dropped. */
  async #load(query, question) {
    const current = () => question === this.#question && this.isOpen;
    try {
      const groups = await this.#settings.load(query);
      if (current()) this.#fill(groups);
    } catch (error) {
      if (current()) this.#say(`The options could not be loaded: ${error.message}`, "bad");
    }
  }

  #say(text, kind = "") {
    this.#loading = false;
    this.#rows = [];
    this.#activate(-1);
    const note = { class: `list-note ${kind}`, dataset: { testid: "list-note" } };
    this.#node.replaceChildren(h("div", note, text));
  }

  #fill(groups) {
    const { hides, marks, input } = this.#settings;
    this.#loading = false;
    this.#rows = [];
    const parts = [];
    for (const { label, options } of groups) {
      const shown = options.filter((option) => !hides(option));
      if (label && shown.length) {
        parts.push(h("div", { class: "list-group", role: "presentation" }, richText(label)));
      }
      for (const option of shown) {
        this.#rows.push({ option, node: this.#row(option) });
        parts.push(this.#rows.at(-1).node);
      }
    }
    const nothing = word(input.value.trim() ? "noResults" : "nothingToChoose");
    if (!parts.length) return this.#say(nothing);
    this.#node.replaceChildren(...parts);
    this.#activate(Math.max(0, this.#rows.findIndex(({ option }) => marks(option))));
  }

  #row(option) {
    const { marks, pick } = this.#settings;
    const index = this.#rows.length;
    const marked = marks(option);
    const note = option.description;
    return h("div", {
      class: "option", role: "option", id: freshId("option"), "aria-selected": String(marked),
      dataset: { value: option.value, testid: "option" },
      on: { click: () => pick(option), mousemove: () => this.#activate(index, false) },
    }, option.lead?.(),
    h("span", { class: "option-words" }, h("span", {}, richText(option.text)),
      note && h("span", { class: "option-note" }, richText(note))),
    marked && icon("check", 16));
  }

  #activate(index, scroll = true) {
    const { input } = this.#settings;
    this.#rows[this.#active]?.node.classList.remove("active");
    this.#active = index;
    const row = this.#rows[index]?.node;
    if (!row) return input.removeAttribute("aria-activedescendant");
    row.classList.add("active");
    input.setAttribute("aria-activedescendant", row.id);
    if (scroll) row.scrollIntoView({ block: "nearest" });
  }

  /** A key of the open list; true when it was one. Enter takes no answer to an older question. */
  key(event) {
    const last = this.#rows.length - 1;
    const [up, down] = [this.#active - 1, this.#active + 1];
    const moves = {
      ArrowDown: down > last ? 0 : down, ArrowUp: up < 0 ? last : up,
      PageDown: Math.min(last, this.#active + PAGE), PageUp: Math.max(0, this.#active - PAGE),
    };
    if (event.key in moves) {
      if (this.#rows.length) this.#activate(moves[event.key]);
    } else if (event.key === "Enter") {
      const row = this.#rows[this.#active];
      if (row && !this.#loading) this.#settings.pick(row.option);
    } else if (event.key === "Escape") this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
