/** The sandbox clock: shown in the person's zone, and moved forward. */

import { format, instant, wallClock } from "./dates.js";
import { h } from "./dom.js";
import { notice } from "./notice.js";
import { store } from "./store.js";

const DATE = { weekday: "short", year: "numeric", month: "short", day: "numeric" };
const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const REDRAW_MS = 1000;

const SKIPS = [
  ["+1 h", { skip_seconds: 3600 }, "clock-hour"],
  ["Tomorrow 09:00", { to: "tomorrow 09:00" }, "clock-tomorrow"],
  ["+1 month", { to: "+1 month" }, "clock-month"],
];

export class Clock {
  #connection;
  #root;
  #date = h("span", { class: "clock-date", dataset: { testid: "clock-date" } });
  #time = h("span", { class: "clock-time", dataset: { testid: "clock-time" } });
  #zone = h("span", { class: "clock-zone" });
  #field = h("input", {
    type: "datetime-local", "aria-label": "Go to date and time", max: "9999-12-31T23:59",
    dataset: { testid: "clock-field" }, on: { focus: () => this.#offerNow() },
  });

  constructor(connection, root) {
    this.#connection = connection;
    this.#root = root;
    const button = (type, testid, label, on = {}) => h("button",
      { type, class: "clock-button", dataset: { testid }, on }, label);
    const skips = SKIPS.map(([label, body, testid]) =>
      button("button", testid, label, { click: () => this.#move(body) }));
    const go = h("form", { class: "clock-go", on: { submit: (event) => this.#goTo(event) } },
      this.#field, button("submit", "clock-go", "Go to"));
    const words = h("span", { class: "clock-words" }, this.#date, this.#zone);
    const now = h("div", { class: "clock-now", dataset: { testid: "clock" } }, this.#time, words);
    root.append(now, ...skips, go);
    setInterval(() => this.draw(), REDRAW_MS);
  }

  draw() {
    if (!store.ready) return;
    const { tz } = store.who;
    set(this.#date, format(store.now, DATE, { tz, locale: "en-GB" }));
    set(this.#time, format(store.now, TIME, { tz, locale: "en-GB" }));
    set(this.#zone, tz.replaceAll("_", " "));
  }

  /** Start from the sandbox's present, not from the calendar of this machine. */
  #offerNow() {
    const { date, time } = wallClock(store.now, store.who.tz);
    this.#field.value ||= `${date}T${time}`;
  }

  #goTo(event) {
    event.preventDefault();
    const [date, time] = this.#field.value.split("T");
    if (!date) return this.#field.focus();
    this.#move({ to_ts: instant(date, time, store.who.tz) });
  }

  /** Skipping a month may keep the bot busy for a while: say so. */
  async #move(body) {
    this.#root.ariaBusy = "true";
    try {
      await this.#connection.ask("clock", body);
      this.#field.value = "";
    } catch (error) {
      notice(error.message, "soft");
    } finally {
      this.#root.ariaBusy = null;
      this.draw();
    }
  }
}

function set(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
