/** A select one can type into: one choice, or many as removable chips. */

import { freshId, h, icon } from "./dom.js";
import { optionList } from "./option-list.js";
import { plain, richText } from "./mrkdwn.js";

/**
 * @param {object} settings
 *   `load(query)` → groups of options; `minQuery` letters before it is asked; `pause` ms of typing
 *   rest before; `chosen` options; `many`; `most` selectable; `clearable`; `change(options)` →
 *   false to take it back; `attributes` for the input
 */
export function combobox(settings) {
  const { many, placeholder, attributes, clearable, most = Infinity } = settings;
  let chosen = [...settings.chosen];
  const listId = freshId("list");
  const input = h("input",
    { type: "text", class: "combo-input", role: "combobox", autocomplete: "off", spellcheck: "false",
      "aria-expanded": "false", "aria-haspopup": "listbox", "aria-controls": listId, ...attributes });
  const chips = many ? h("span", { class: "chips" }) : null;
  const clear = h("button", { type: "button", class: "plain-button combo-clear", tabindex: "-1",
    "aria-label": "Clear", on: { click: () => choose([]) } }, icon("close", 14));
  const box = h("div", { class: `combo${many ? " combo-many" : ""}` }, chips, input,
    many ? null : clear, h("span", { class: "combo-arrow" }, icon("down", 14)));
  const list = optionList({
    anchor: box, input, id: listId, load: settings.load, minQuery: settings.minQuery ?? 0,
    pause: settings.pause ?? 0, pick,
    hides: (option) => many && has(option), marks: (option) => !many && has(option),
    full: () => many && chosen.length >= most && `No more than ${most} can be chosen.`,
    closed: show,
  });

  const has = (option) => chosen.some(({ value }) => value === option.value);

  async function choose(options) {
    const before = chosen;
    chosen = options;
    show();
    if ((await settings.change(options)) === false) {
      chosen = before;
      show();
    }
  }

  function pick(option) {
    input.value = "";
    if (!many) list.close();
    choose(many ? [...chosen, option] : [option]);
    if (many) list.refresh();
  }

  function chip(option) {
    const text = option.text.text;
    return h("span", { class: "chip", dataset: { value: option.value, testid: "chip" } },
      option.lead?.(), richText({ ...option.text }),
      h("button", { type: "button", class: "plain-button", "aria-label": `Remove ${text}`,
        on: { click: () => remove(option) } }, icon("close", 12)));
  }

  function remove(option) {
    choose(chosen.filter(({ value }) => value !== option.value));
    input.focus();
  }

  /** Show what is chosen; while the list is open the input belongs to what is typed. */
  function show() {
    if (many) chips.replaceChildren(...chosen.map(chip));
    else if (!list.isOpen()) input.value = chosen.length ? plain(chosen[0].text.text).textContent : "";
    input.placeholder = many && chosen.length ? "" : placeholder;
    input.dataset.value = chosen.map(({ value }) => value).join(",");
    clear.hidden = !clearable || !chosen.length;
  }

  function open() {
    if (list.isOpen()) return;
    if (!many) {
      input.placeholder = input.value || placeholder;
      input.value = "";
    }
    list.open();
  }

  function keydown(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (list.isOpen() && list.key(event)) return;
    const erases = event.key === "Backspace" || event.key === "Delete";
    if (["ArrowDown", "ArrowUp", "Enter"].includes(event.key)) {
      event.preventDefault();
      open();
    } else if (many && event.key === "Backspace" && !input.value && chosen.length) {
      remove(chosen.at(-1));
      list.refresh();
    } else if (!many && erases && !list.isOpen()) {
      event.preventDefault();
      if (clearable) choose([]);
    } else if (!many && event.key.length === 1) open();
  }

  function typed() {
    if (!list.isOpen()) list.open();
    else list.refresh();
  }

  input.addEventListener("keydown", keydown);
  input.addEventListener("input", typed);
  input.addEventListener("compositionstart", open);
  input.addEventListener("blur", () => list.close());
  box.addEventListener("mousedown", (event) => {
    if (event.target.closest("button")) return;
    if (event.target !== input) event.preventDefault();
    input.focus();
    if (list.isOpen() && event.target !== input) list.close();
    else open();
  });
  show();
  return box;
}
