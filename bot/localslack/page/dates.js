/** Dates as people see them. Instants are unix seconds; zones are IANA names; days are
 * "2026-05-06" and times "14:30", as Block Kit writes them. */

const formatters = new Map();

function formatter(locale, options) {
  const key = JSON.stringify([locale, options]);
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(locale, options));
  return formatters.get(key);
}

export function format(seconds, options, { tz, locale }) {
  return formatter(locale, { ...options, timeZone: tz }).format(seconds * 1000);
}

/** {date: "2026-05-06", time: "14:30"} on the wall clock of `tz`. */
export function wallClock(seconds, tz) {
  const parts = formatter("en-GB", {
    timeZone: tz, year: "numeric", month: "2-digit", day: "2-digit",
    hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(seconds * 1000);
  const part = (type) => parts.find((each) => each.type === type).value;
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
  };
}

/** The instant at which the wall clock of `tz` shows this; in a skipped hour, the one after. */
export function instant(date, time, tz) {
  const wanted = Date.parse(`${date}T${time}:00Z`) / 1000;
  let guess = wanted;
  for (let round = 0; round < 3; round++) {
    const shown = wallClock(guess, tz);
    const off = wanted - Date.parse(`${shown.date}T${shown.time}:00Z`) / 1000;
    if (!off) break;
    guess += off;
  }
  return guess;
}

/** "2026-05-06" plus days, months; a day past the month's end becomes its last. */
export function shift(date, { days = 0, months = 0 }) {
  const [year, month, day] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = months
    ? Date.UTC(year, month - 1 + months, Math.min(day, last))
    : Date.UTC(year, month - 1, day + days);
  return new Date(moved).toISOString().slice(0, 10);
}

/** Format a day by itself ("2026-05-06"), in the words of the locale. */
export function formatDay(date, options, locale) {
  return formatter(locale, { ...options, timeZone: "UTC" }).format(Date.parse(`${date}T00:00:00Z`));
}

const DATE = { year: "numeric", month: "long", day: "numeric" };
const SHORT = { year: "numeric", month: "short", day: "numeric" };

/** "today", "yesterday", "tomorrow" or null, in the words of the locale. */
export function nearDay(seconds, now, { tz, locale }) {
  const day = wallClock(seconds, tz).date;
  const today = wallClock(now, tz).date;
  for (const days of [-1, 0, 1]) {
    if (day !== shift(today, { days })) continue;
    const word = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
    return word;
  }
  return null;
}

/** "3 hours ago", in the words of the locale. */
function ago(seconds, now, locale) {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const gap = seconds - now;
  for (const [unit, size] of [["day", 86400], ["hour", 3600], ["minute", 60]]) {
    if (Math.abs(gap) >= size) return words.format(Math.trunc(gap / size), unit);
  }
  return words.format(Math.trunc(gap), "second");
}

/** What Slack makes of `<!date^seconds^pattern|…>`. `now` decides "today" and "ago". */
export function slackDate(seconds, pattern, now, who) {
  const show = (options) => format(seconds, options, who);
  const near = () => nearDay(seconds, now, who);
  const TOKENS = {
    date_num: () => wallClock(seconds, who.tz).date,
    date_slash: () => show({ year: "numeric", month: "2-digit", day: "2-digit" }),
    date: () => show(DATE),
    date_long: () => show({ ...DATE, weekday: "long" }),
    date_long_full: () => show({ ...DATE, weekday: "long" }),
    date_long_pretty: () => near() ?? show({ ...DATE, weekday: "long" }),
    date_pretty: () => near() ?? show(DATE),
    date_short: () => show(SHORT),
    date_short_pretty: () => near() ?? show(SHORT),
    day_divider_pretty: () => near() ?? show({ weekday: "long", month: "long", day: "numeric" }),
    time: () => show({ hour: "numeric", minute: "2-digit" }),
    time_secs: () => show({ hour: "numeric", minute: "2-digit", second: "2-digit" }),
    ago: () => ago(seconds, now, who.locale),
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => TOKENS[name]?.() ?? whole);
}
