/** The order and the lines between messages: threads, days, the beginning of a channel. */

import { formatDay, nearDay } from "./dates.js";
import { h } from "./dom.js";
import { store } from "./store.js";

const JOIN_WITHIN = 300;

/** Whether a message goes on where the same person's last one ended. */
export function joins(before, message) {
  return before.user === message.user && !message.ephemeral && !before.ephemeral
    && Number(message.ts) - Number(before.ts) < JOIN_WITHIN
    && (before.thread_ts ?? before.ts) === (message.thread_ts ?? before.ts);
}

export const byTime = (one, other) => Number(one.ts) - Number(other.ts);

/** Replies right after the message that began their thread, where it is loaded. */
export function threaded(messages) {
  const roots = new Set(messages.map(({ ts }) => ts));
  const isReply = ({ thread_ts: thread, ts }) => thread && thread !== ts && roots.has(thread);
  return messages.filter((message) => !isReply(message)).flatMap((root) =>
    [root, ...messages.filter((message) => isReply(message) && message.thread_ts === root.ts)]);
}

export function dayLine(date, message) {
  const word = nearDay(Number(message.ts), store.now, store.who);
  const full = formatDay(date, { weekday: "long", year: "numeric", month: "long", day: "numeric" },
    store.who.locale);
  return h("div", { class: "day-line", dataset: { testid: "day" } },
    h("span", { title: full }, word ? `${word} · ${full}` : full));
}

export function beginning(channelId) {
  const channel = store.channelById(channelId);
  if (!channel) return h("div", {});
  const title = store.titleOf(channel);
  return h("p", { class: "empty" }, channel.kind === "im"
    ? `This is the very beginning of your messages with ${title}.`
    : `This is the very beginning of #${title}.`);
}
