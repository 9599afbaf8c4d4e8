/** A month to pick a day from, by mouse or arrows; "today" is the sandbox's. */

import { formatDay, shift, wallClock } from "./dates.js";
import { h, icon } from "./dom.js";
import { openPopover } from "./popover.js";
import { store } from "./store.js";

const KEYS = {
  ArrowLeft: { days: -1 }, ArrowRight: { days: 1 }, ArrowUp: { days: -7 }, ArrowDown: { days: 7 },
  PageUp: { months: -1 }, PageDown: { months: 1 },
};

/** Open below `anchor`, on `day` ("2026-05-06" or ""); `pick(day)` gets the choice. */
export function openCalendar(anchor, day, pick) {
  const { locale, tz } = store.who;
  const today = wallClock(store.now, tz).date;
  let cursor = day || today;
  const grid = h("div", { class: "calendar-grid", role: "grid" });
  const title = h("span", { class: "calendar-title", "aria-live": "polite" });
  const step = (name, label, months) => h("button", { type: "button", class: "plain-button",
    "aria-label": label, on: { click: () => move({ months }, false) } }, icon(name, 16));
  const node = h("div", { class: "calendar", role: "dialog", "aria-label": "Choose a date",
    dataset: { testid: "calendar" }, on: { keydown } },
    h("div", { class: "calendar-head" }, step("back", "Previous month", -1), title,
      step("next", "Next month", 1)), grid,
    h("button", { type: "button", class: "plain-button calendar-today",
      on: { click: () => finish(today) } }, "Today"));
  const close = openPopover(anchor, node);
  draw(true);

  function draw(focus) {
    title.textContent = formatDay(cursor, { year: "numeric", month: "long" }, locale);
    const first = `${cursor.slice(0, 8)}01`;
    const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
    const days = Array.from({ length: 42 }, (_, at) => shift(first, { days: at - lead }));
    const names = days.slice(0, 7).map((each) => h("span", { class: "calendar-weekday" },
      formatDay(each, { weekday: locale.startsWith("zh") ? "narrow" : "short" }, locale)));
    grid.replaceChildren(...names, ...days.map(dayButton));
    if (focus) grid.querySelector('[tabindex="0"]').focus();
  }

  function dayButton(each) {
    const marks = [["calendar-day", true], ["outside", each.slice(0, 7) !== cursor.slice(0, 7)],
      ["today", each === today], ["chosen", each === day]];
    return h("button", { type: "button", class: marks.filter(([, on]) => on).map(([name]) => name).join(" "),
      tabindex: each === cursor ? "0" : "-1", dataset: { date: each },
      "aria-label": formatDay(each, { dateStyle: "full" }, locale), "aria-pressed": String(each === day),
      on: { click: () => finish(each) } }, String(Number(each.slice(8))));
  }

  function move(by, focus) {
    cursor = shift(cursor, by);
    draw(focus);
  }

  function finish(chosen) {
    close();
    anchor.querySelector("input").focus();
    if (chosen) pick(chosen);
  }

  function keydown(event) {
    if (event.key === "Escape") finish(null);
    else if (event.key in KEYS && event.target.matches(".calendar-day")) move(KEYS[event.key], true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
