/** A month to pick a day from, by mouse or arrows; "today" is the sandbox's. */

import { formatDay, shift, wallClock } from "./dates.js";
import { h, icon } from "./dom.js";
import { openPopover } from "./popover.js";
import { store } from "./store.js";
import { word } from "./words.js";

const KEYS = {
  ArrowLeft: { days: -1 }, ArrowRight: { days: 1 }, ArrowUp: { days: -7 }, ArrowDown: { days: 7 },
  PageUp: { months: -1 }, PageDown: { months: 1 },
};
const SHOWN_DAYS = 42;

/** Open below `anchor`, on `day` ("2026-05-06" or ""); `pick(day)` gets the choice. */
export const openCalendar = (anchor, day, pick) => new Calendar(anchor, day, pick);

class Calendar {
  #anchor;
  #day;
  #pick;
  #cursor;
  #today = wallClock(store.now, store.who.tz).date;
  #grid = h("div", { class: "calendar-grid", role: "grid" });
  #title = h("span", { class: "calendar-title", "aria-live": "polite" });
  #close;

  constructor(anchor, day, pick) {
    this.#anchor = anchor;
    this.#day = day;
    this.#pick = pick;
    this.#cursor = day || this.#today;
    const node = h("div", {
      class: "calendar", role: "dialog", "aria-label": "Choose a date",
      dataset: { testid: "calendar" }, on: { keydown: (event) => this.#keydown(event) },
    }, h("div", { class: "calendar-head" }, this.#step("back", "Previous month", -1), this.#title,
      this.#step("next", "Next month", 1)), this.#grid,
    h("button", { type: "button", class: "plain-button calendar-today",
      on: { click: () => this.#finish(this.#today) } }, word("today")));
    this.#close = openPopover(anchor, node);
    this.#draw();
    this.#focusCursor();
  }

  #step(name, label, months) {
    const click = () => {
      this.#cursor = shift(this.#cursor, { months });
      this.#draw();
    };
    return h("button", { type: "button", class: "plain-button", "aria-label": label,
      on: { click } }, icon(name, 16));
  }

  #draw() {
    const { locale } = store.who;
    this.#title.textContent = formatDay(this.#cursor, { year: "numeric", month: "long" }, locale);
    const first = `${this.#cursor.slice(0, 8)}01`;
    const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
    const days = Array.from({ length: SHOWN_DAYS }, (_, at) => shift(first, { days: at - lead }));
    const weekday = locale.startsWith("zh") ? "narrow" : "short";
    const names = days.slice(0, 7).map((each) => h("span", { class: "calendar-weekday" },
      formatDay(each, { weekday }, locale)));
    this.#grid.replaceChildren(...names, ...days.map((each) => this.#dayButton(each)));
  }

  #focusCursor() {
    this.#grid.querySelector('[tabindex="0"]').focus();
  }

  #dayButton(each) {
    const marks = {
      "calendar-day": true, outside: each.slice(0, 7) !== this.#cursor.slice(0, 7),
      today: each === this.#today, chosen: each === this.#day,
    };
    return h("button", {
      type: "button", class: Object.keys(marks).filter((name) => marks[name]).join(" "),
      tabindex: each === this.#cursor ? "0" : "-1", dataset: { date: each },
      "aria-label": formatDay(each, { dateStyle: "full" }, store.who.locale),
      "aria-pressed": String(each === this.#day), on: { click: () => this.#finish(each) },
    }, String(Number(each.slice(8))));
  }

  #finish(chosen) {
    this.#close();
    this.#anchor.querySelector("input").focus();
    if (chosen) this.#pick(chosen);
  }

  #keydown(event) {
    if (event.key === "Escape") this.#finish(null);
    else if (event.key in KEYS && event.target.matches(".calendar-day")) {
      this.#cursor = shift(this.#cursor, KEYS[event.key]);
      this.#draw();
      this.#focusCursor();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
