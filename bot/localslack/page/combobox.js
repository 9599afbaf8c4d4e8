/** A select one can type into: one choice, or many as removable chips. */

import { freshId, h, icon } from "./dom.js";
import { plain, richText } from "./mrkdwn.js";
import { OptionList } from "./option-list.js";

const OPENERS = ["ArrowDown", "ArrowUp", "Enter"];

/**
 * @param {object} settings
 *   `load(query)` → groups of options; `minQuery` letters before it is asked; `pause` ms of typing
 *   rest before; `chosen` options; `many`; `most` selectable; `clearable`; `change(options)` →
 *   false to take it back; `attributes` for the input
 * @returns {HTMLElement}
 */
export const combobox = (settings) => new Combobox(settings).box;

class Combobox {
  #settings;
  #chosen;
  #input;
  #chips = h("span", { class: "chips" });
  #clear;
  #list;

  constructor(settings) {
    this.#settings = settings;
    this.#chosen = [...settings.chosen];
    const listId = freshId("list");
    this.#input = h("input", {
      type: "text", class: "combo-input", role: "combobox", autocomplete: "off",
      spellcheck: "false", "aria-expanded": "false", "aria-haspopup": "listbox",
      "aria-controls": listId, ...settings.attributes,
    });
    this.#clear = h("button", {
      type: "button", class: "plain-button combo-clear", tabindex: "-1", "aria-label": "Clear",
      on: { click: () => this.#choose([]) },
    }, icon("close", 14));
    this.box = h("div", { class: `combo${settings.many ? " combo-many" : ""}` }, this.#chips,
      this.#input, settings.many ? null : this.#clear,
      h("span", { class: "combo-arrow" }, icon("down", 14)));
    this.#list = this.#makeList(listId);
    this.#listen();
    this.#show();
  }

  #makeList(id) {
    const { many, most, load, minQuery = 0, pause = 0 } = this.#settings;
    return new OptionList({
      anchor: this.box, input: this.#input, id, load, minQuery, pause,
      pick: (option) => this.#pick(option),
      hides: (option) => many && this.#has(option),
      marks: (option) => !many && this.#has(option),
      full: () => many && this.#chosen.length >= most && `No more than ${most} can be chosen.`,
      closed: () => this.#show(),
    });
  }

  #listen() {
    this.#input.addEventListener("keydown", (event) => this.#keydown(event));
    this.#input.addEventListener("input", () => this.#list.refresh());
    this.#input.addEventListener("compositionstart", () => this.#open());
    this.#input.addEventListener("blur", () => this.#list.close());
    this.box.addEventListener("mousedown", (event) => this.#pressed(event));
  }

  #has(option) {
    return this.#chosen.some(({ value }) => value === option.value);
  }

  async #choose(options) {
    const before = this.#chosen;
    this.#chosen = options;
    this.#show();
    if ((await this.#settings.change(options)) !== false) return;
    this.#chosen = before;
    this.#show();
  }

  #pick(option) {
    this.#input.value = "";
    if (!this.#settings.many) {
      this.#list.close();
      this.#choose([option]);
    } else {
      this.#choose([...this.#chosen, option]);
      this.#list.refresh();
    }
  }

  #remove(option) {
    this.#choose(this.#chosen.filter(({ value }) => value !== option.value));
    this.#input.focus();
    if (this.#list.isOpen) this.#list.refresh();
  }

  /** Show what is chosen; while the list is open the input belongs to what is typed. */
  #show() {
    const { many, placeholder, clearable } = this.#settings;
    const [first] = this.#chosen;
    const name = first ? plain(first.text.text).textContent : "";
    if (many) this.#chips.replaceChildren(...this.#chosen.map((option) => this.#chip(option)));
    else if (!this.#list.isOpen) this.#input.value = name;
    this.#input.placeholder = many && first ? "" : placeholder;
    this.#input.dataset.value = this.#chosen.map(({ value }) => value).join(",");
    this.#clear.hidden = !clearable || !first;
  }

  #chip(option) {
    return h("span", { class: "chip", dataset: { value: option.value, testid: "chip" } },
      option.lead?.(), richText(option.text),
      h("button", {
        type: "button", class: "plain-button", "aria-label": `Remove ${option.text.text}`,
        on: { click: () => this.#remove(option) },
      }, icon("close", 12)));
  }

  #open() {
    if (this.#list.isOpen) return;
    if (!this.#settings.many) {
      this.#input.placeholder = this.#input.value || this.#settings.placeholder;
      this.#input.value = "";
    }
    this.#list.open();
  }

  #keydown(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (this.#list.isOpen && this.#list.key(event)) return;
    const erases = event.key === "Backspace" || event.key === "Delete";
    if (OPENERS.includes(event.key)) {
      event.preventDefault();
      this.#open();
    } else if (this.#settings.many) {
      if (event.key === "Backspace" && !this.#input.value && this.#chosen.length) {
        this.#remove(this.#chosen.at(-1));
      }
    } else if (erases && !this.#list.isOpen) {
      event.preventDefault();
      if (this.#settings.clearable) this.#choose([]);
    } else if (event.key.length === 1) this.#open();
  }

  #pressed(event) {
    if (event.target.closest("button")) return;
    const onInput = event.target === this.#input;
    if (!onInput) event.preventDefault();
    this.#input.focus();
    if (this.#list.isOpen && !onInput) this.#list.close();
    else this.#open();
  }
}
