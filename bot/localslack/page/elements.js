/** Block Kit elements → DOM. `field` is the element's place: see makeField. */

import { dateInput, dateTimeInput, timeInput } from "./date-inputs.js";
import { freshId, h, icon } from "./dom.js";
import { openMenu } from "./menu.js";
import { picture } from "./media.js";
import { richText } from "./mrkdwn.js";
import { askConfirm } from "./overlay.js";
import { selectInput } from "./choices.js";
import { textInput } from "./text-inputs.js";

const ELEMENTS = {
  button, workflow_button: button, overflow, checkboxes: choiceGroup, radio_buttons: choiceGroup,
  image: (element) => picture(element, "image-small"),
  plain_text_input: textInput, number_input: textInput, email_text_input: textInput,
  url_text_input: textInput,
  static_select: selectInput, multi_static_select: selectInput,
  external_select: selectInput, multi_external_select: selectInput,
  users_select: selectInput, multi_users_select: selectInput,
  conversations_select: selectInput, multi_conversations_select: selectInput,
  channels_select: selectInput, multi_channels_select: selectInput,
  datepicker: dateInput, timepicker: timeInput, datetimepicker: dateTimeInput,
};

/**
 * @param {object} place {surface, block, live, controlId, labelId, describedBy}: `live` elements
 *   tell the bot at every use, the others wait for the submit
 */
export function renderElement(element, place) {
  const make = ELEMENTS[element.type];
  if (!make) return unknown(`element “${element.type}”`);
  return make(element, makeField(element, place));
}

/** What is not drawn here says so instead of vanishing. */
export const unknown = (what) => h("div", { class: "unknown" }, `The sandbox can't show ${what}.`);

/** Everything an element needs to start, keep and tell its value. */
function makeField(element, { surface, block, live, controlId, labelId, describedBy }) {
  const confirmed = async () => !element.confirm || (await askConfirm(element.confirm));
  return {
    block,
    attributes: {
      id: controlId, "aria-labelledby": labelId, "aria-describedby": describedBy,
      "aria-label": labelId ? null : nameOf(element),
      dataset: { actionId: element.action_id ?? "" },
    },
    begin: (result, shown = null) => surface.begin(block, element, { result, shown }),
    /** Keep a value and, where live, tell the bot. Resolves to false when the person backed out. */
    async change(result, shown = null) {
      if (live && !(await confirmed())) return false;
      surface.put(block, element, result, shown);
      if (live) await surface.act(block, element, result);
      return true;
    },
    keep: (result) => surface.put(block, element, result),
    confirmed,
    act: (result) => surface.act(block, element, result),
    suggest: (query) => surface.suggest(block, element, query),
    live,
  };
}

function nameOf(element) {
  return element.accessibility_label || element.placeholder?.text || element.text?.text
    || element.action_id || element.type;
}

function button(element, field) {
  const look = { primary: " button-primary", danger: " button-danger" }[element.style] ?? "";
  const node = h("button",
    { type: "button", class: `button${look}`, ...field.attributes,
      "aria-label": element.accessibility_label ?? null, "aria-labelledby": null },
    richText(element.text));
  node.dataset.value = element.value ?? "";
  node.addEventListener("click", async () => {
    if (node.ariaBusy === "true" || !(await field.confirmed())) return;
    if (element.url) window.open(element.url, "_blank", "noopener");
    node.ariaBusy = "true";
    await field.act({ value: element.value ?? "" });
    node.ariaBusy = null;
  });
  return node;
}

function overflow(element, field) {
  const node = h("button",
    { type: "button", class: "button button-icon", "aria-haspopup": "menu", ...field.attributes,
      "aria-label": element.accessibility_label ?? "More choices" }, icon("more", 18));
  const choose = async (option) => {
    if (!(await field.confirmed())) return;
    if (option.url) window.open(option.url, "_blank", "noopener");
    field.act({ selected: [option.value] });
  };
  node.addEventListener("click", () => openMenu(node, {
    label: "More choices", end: true, testid: "overflow-menu",
    items: element.options.map((option) => ({
      content: richText(option.text), note: option.description && richText(option.description),
      data: { value: option.value }, pick: () => choose(option),
    })),
  }));
  return node;
}

/** Checkboxes and radio buttons. */
function choiceGroup(element, field) {
  const many = element.type === "checkboxes";
  const initial = many ? element.initial_options ?? [] : [element.initial_option].filter(Boolean);
  const values = element.options.map((option) => option.value);
  const start = field.begin({ selected: initial.map((option) => option.value) }).result.selected;
  const name = freshId("choice");
  const boxes = element.options.map((option) => h("input",
    { type: many ? "checkbox" : "radio", name, id: freshId("option"), value: option.value,
      checked: start.includes(option.value) }));
  let before = start;
  const changed = async () => {
    const selected = values.filter((_, index) => boxes[index].checked);
    if (await field.change({ selected })) before = selected;
    else boxes.forEach((box, index) => { box.checked = before.includes(values[index]); });
  };
  const rows = element.options.map((option, index) => h("label",
    { class: "choice", for: boxes[index].id, dataset: { value: option.value } }, boxes[index],
    h("span", {}, richText(option.text),
      option.description && h("span", { class: "choice-note" }, richText(option.description)))));
  return h("div", { class: "choices", role: many ? "group" : "radiogroup", ...field.attributes,
    on: { change: changed } }, rows);
}
