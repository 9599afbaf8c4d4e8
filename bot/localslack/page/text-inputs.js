/** Text fields: plain text (one line or many), number, email, URL. */

import { h } from "./dom.js";

const KEYBOARD = { number_input: "decimal", email_text_input: "email", url_text_input: "url" };
const COUNT_FROM = 0.8;
const SLACK_LONGEST = 3000;

export function textInput(element, field) {
  const start = field.begin({ value: element.initial_value ?? null }).result.value ?? "";
  const many = element.multiline === true;
  const input = h(many ? "textarea" : "input",
    { class: "text-input", placeholder: element.placeholder?.text ?? null, autocomplete: "off",
      ...(many ? { rows: 3 } : { type: "text", inputmode: KEYBOARD[element.type] ?? null }),
      ...field.attributes });
  input.value = start;
  const counter = h("span", { class: "counter", "aria-live": "polite", hidden: true });
  const typed = () => ({ value: input.value === "" ? null : input.value });
  const refresh = () => {
    count(input, counter, element);
    if (many) grow(input);
  };
  input.addEventListener("input", () => {
    refresh();
    const triggers = element.dispatch_action_config?.trigger_actions_on ?? [];
    if (field.live && triggers.includes("on_character_entered")) field.change(typed());
    else field.keep(typed());
  });
  input.addEventListener("keydown", (event) => {
    const entered = event.key === "Enter" && !event.shiftKey && !event.isComposing;
    if (!entered || !field.live || event.ctrlKey || event.metaKey) return;
    const triggers = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
    if (!triggers.includes("on_enter_pressed")) return;
    event.preventDefault();
    event.stopPropagation();
    field.change(typed());
  });
  requestAnimationFrame(refresh);
  return h("div", { class: "text-field" }, input, counter);
}

/** Characters left, shown near the limit; below zero in red, so that a paste is never cut. */
function count(input, counter, element) {
  const longest = element.max_length ?? SLACK_LONGEST;
  if (element.type !== "plain_text_input") return;
  const length = [...input.value].length;
  counter.hidden = length < longest * COUNT_FROM;
  counter.textContent = String(longest - length);
  counter.classList.toggle("counter-over", length > longest);
}

function grow(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight + 2, 320)}px`;
}
