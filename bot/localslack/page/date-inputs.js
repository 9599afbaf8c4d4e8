/** Date, time, and both: typed into, or chosen from a calendar and a list of half hours. */

import { openCalendar } from "./calendar.js";
import { format, formatDay, instant, wallClock } from "./dates.js";
import { h, iconButton } from "./dom.js";
import { openMenu } from "./menu.js";
import { store } from "./store.js";
import { word } from "./words.js";

export function dateInput(element, field) {
  const start = field.begin({ date: element.initial_date ?? null }).result.date;
  const words = element.placeholder?.text ?? word("selectDate");
  return dayBox(start, field.attributes, words, (date) => field.change({ date })).node;
}

export function timeInput(element, field) {
  const start = field.begin({ time: element.initial_time ?? null }).result.time;
  const words = element.placeholder?.text ?? word("selectTime");
  const box = timeBox(start, field.attributes, words, (time) => field.change({ time }));
  return h("div", { class: "date-line" }, box.node,
    element.timezone && h("span", { class: "zone" }, element.timezone));
}

/** An instant, on the wall clock of the person's zone. */
export function dateTimeInput(element, field) {
  const { tz } = store.who;
  const start = field.begin({ date_time: element.initial_date_time ?? null }).result.date_time;
  const shown = start ? wallClock(start, tz) : { date: null, time: null };
  const changed = () => {
    const whole = day.value() && time.value();
    field.change({ date_time: whole ? instant(day.value(), time.value(), tz) : null });
  };
  const { id, dataset, ...labels } = field.attributes;
  const part = (name, extra = {}) => ({ ...labels, ...extra, dataset: { part: name } });
  const day = dayBox(shown.date, part("date", { id }), word("selectDate"), () => {
    if (day.value() && !time.value()) time.set("09:00");
    changed();
  });
  const timePart = part("time", { "aria-label": "Time", "aria-labelledby": null });
  const time = timeBox(shown.time, timePart, "Time", changed);
  return h("div", { class: "date-line", dataset }, day.node, time.node,
    h("span", { class: "zone" }, tz.replaceAll("_", " ")));
}

const DAY = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
const TIME = { hour: "numeric", minute: "2-digit" };

/** A day field: {node, value(), set(day)}; `changed` gets "2026-05-06" or null. */
function dayBox(start, attributes, placeholder, changed) {
  const { locale } = store.who;
  const box = faced("date", attributes, placeholder, changed, (day) => formatDay(day, DAY, locale));
  const opener = iconButton("calendar", "Open the calendar",
    () => openCalendar(box.node, box.value(), box.choose));
  box.node.prepend(opener);
  box.node.addEventListener("keydown", (event) => opensByKey(event) && opener.click());
  box.set(start);
  return box;
}

function timeBox(start, attributes, placeholder, changed) {
  const utc = { ...store.who, tz: "UTC" };
  const said = (time) => format(instant("2026-01-01", time, "UTC"), TIME, utc);
  const box = faced("time", attributes, placeholder, changed, said);
  const items = () => halfHours(box.value()).map((time) => ({
    content: said(time), checked: time === box.value(), data: { value: time },
    pick: () => box.choose(time),
  }));
  const opener = iconButton("clock", "Choose a time",
    () => openMenu(opener, { label: "Times", testid: "times", items: items() }),
    { "aria-haspopup": "menu" });
  box.node.prepend(opener);
  box.node.addEventListener("keydown", (event) => opensByKey(event) && opener.click());
  box.set(start);
  return box;
}

/** The browser's field behind a face that says its value in the person's words. */
function faced(type, attributes, placeholder, changed, say) {
  const input = h("input", { type, class: "date-input", max: type === "date" ? "9999-12-31" : null,
    ...attributes });
  const face = h("span", { class: "date-face", "aria-hidden": "true" });
  const node = h("div", { class: "date-box" }, input, face);
  const set = (value) => {
    input.value = value ?? "";
    face.textContent = input.value ? say(input.value) : placeholder;
    face.classList.toggle("unset", !input.value);
  };
  const choose = (value) => {
    set(value);
    changed(input.value || null);
  };
  input.addEventListener("change", () => choose(input.value));
  return { node, set, choose, value: () => input.value };
}

/** Alt+Down opens the calendar or the list, as it does with the browser's own. */
function opensByKey(event) {
  if (event.key !== "ArrowDown" || !event.altKey) return false;
  event.preventDefault();
  return true;
}

/** 00:00 … 23:30, and the present value where it lies between. */
function halfHours(present) {
  const all = Array.from({ length: 48 }, (_, at) =>
    `${String(at >> 1).padStart(2, "0")}:${at % 2 ? "30" : "00"}`);
  return present && !all.includes(present) ? [...all, present].sort() : all;
}
