/** The message pane: history of the present channel, pushes into it, and who reads what. */

import { wallClock } from "./dates.js";
import { h, nextFrame, settle } from "./dom.js";
import { messageView } from "./message-view.js";
import { notice } from "./notice.js";
import { store } from "./store.js";
import { Surface } from "./surface.js";
import { beginning, byTime, dayLine, joins, threaded } from "./timeline.js";

const NEAR_BOTTOM_PX = 120;
const NEAR_TOP_PX = 80;

export class Messages {
  #connection;
  #pane;
  #answer;
  #list = h("div", { class: "message-list", role: "log", "aria-label": "Messages" });
  #messages = [];
  #surfaces = new Map();
  #drawn = new Map();
  #ephemerals = new Map();
  #channel = null;
  #hasMore = false;
  #loading = false;
  #atBottom = true;

  /** @param {Function} answer called with a message that shall be replied to */
  constructor(connection, pane, answer) {
    this.#connection = connection;
    this.#pane = pane;
    this.#answer = answer;
    pane.append(this.#list);
    pane.addEventListener("scroll", () => {
      this.#atBottom = this.#nearBottom();
      if (pane.scrollTop < NEAR_TOP_PX && this.#hasMore) this.#loadOlder();
    });
    new ResizeObserver(() => this.#atBottom && this.#toBottom()).observe(pane);
  }

  /** Show a channel from its newest message on. */
  async open(channel) {
    if (this.#channel !== channel) this.forget();
    this.#channel = channel;
    try {
      const { messages, has_more: more } = await this.#connection.ask("history", { channel });
      if (this.#channel !== channel) return;
      const known = new Set(messages.map(({ ts }) => ts));
      const passing = this.#passingIn(channel).filter(({ ts }) => !known.has(ts));
      this.#messages = [...messages, ...passing].sort(byTime);
      this.#hasMore = Boolean(more);
      this.draw();
      await this.#toBottom();
      this.#markRead();
    } catch (error) {
      notice(error.message);
    }
  }

  /** Another person sees other messages. */
  forgetAll() {
    this.#ephemerals.clear();
    this.forget();
  }

  forget() {
    this.#channel = null;
    this.#messages = [];
    this.#surfaces.clear();
    this.#drawn.clear();
    this.#list.replaceChildren();
  }

  /** Ephemeral messages are in no history: they live until the page is reloaded, as in Slack. */
  #passingIn(channel) {
    if (!this.#ephemerals.has(channel)) this.#ephemerals.set(channel, []);
    return this.#ephemerals.get(channel);
  }

  async received(channel, message) {
    if (message.ephemeral) this.#passingIn(channel).push(message);
    if (channel !== this.#channel) return this.#countUnread(channel, message);
    const follow = this.#nearBottom() || message.user === store.me;
    this.#put(message);
    this.draw();
    if (follow) await this.#toBottom();
    if (this.#seen()) this.#markRead();
    else this.#countUnread(channel, message);
  }

  #countUnread(channelId, message) {
    const channel = store.channelById(channelId);
    if (!channel || message.user === store.me) return;
    channel.unread = (channel.unread ?? 0) + 1;
    store.changed();
  }

  changed(channel, message) {
    const passing = this.#passingIn(channel);
    const at = passing.findIndex(({ ts }) => ts === message.ts);
    if (at >= 0) passing[at] = message;
    if (channel !== this.#channel || !this.#messages.some(({ ts }) => ts === message.ts)) return;
    this.#put(message);
    this.draw();
  }

  deleted(channel, ts) {
    this.#ephemerals.set(channel, this.#passingIn(channel).filter((message) => message.ts !== ts));
    if (channel !== this.#channel) return;
    this.#messages = this.#messages.filter((message) => message.ts !== ts);
    this.draw();
  }

  /** Draw all anew, e.g. when "today" has become "yesterday". */
  drawAnew() {
    this.#drawn.clear();
    this.draw();
  }

  /** Draw what changed. */
  draw() {
    const back = this.#focusHere();
    const follow = this.#nearBottom();
    const nodes = [];
    let before = null;
    let day = null;
    for (const message of threaded(this.#messages)) {
      const date = wallClock(Number(message.ts), store.who.tz).date;
      const reply = Boolean(message.thread_ts && message.thread_ts !== message.ts);
      if (date !== day && !reply) {
        nodes.push(dayLine(date, message));
        before = null;
        day = date;
      }
      nodes.push(this.#view(message, reply, before));
      before = message;
    }
    const start = this.#hasMore ? [] : [beginning(this.#channel)];
    settle(this.#list, [...start, ...nodes]);
    back?.();
    if (follow) this.#pane.scrollTop = this.#pane.scrollHeight;
  }

  /** The node of a message; the one on the page where nothing about it has changed. */
  #view(message, reply, before) {
    const joined = Boolean(before) && joins(before, message);
    const json = JSON.stringify([message, joined, reply]);
    const known = this.#drawn.get(message.ts);
    if (known?.json === json) return known.node;
    const node = messageView(message, {
      surface: this.#surfaceOf(message), joined, reply,
      run: (callbackId) => this.#runShortcut(callbackId, message),
      answer: () => this.#answer(message),
    });
    this.#drawn.set(message.ts, { json, node });
    return node;
  }

  /** How to bring the focus back into a message that is drawn anew. */
  #focusHere() {
    const active = document.activeElement;
    const message = active?.closest(".message");
    if (!message || !this.#list.contains(message)) return null;
    return () => {
      if (active.isConnected) return active.focus();
      const next = this.#drawn.get(message.dataset.ts)?.node;
      const same = `[data-action-id="${CSS.escape(active.dataset.actionId ?? "")}"]`;
      (next?.querySelector(same) ?? next)?.focus({ preventScroll: true });
    };
  }

  #surfaceOf({ ts }) {
    const container = { type: "message", channel: this.#channel, ts };
    if (!this.#surfaces.has(ts)) this.#surfaces.set(ts, new Surface(container, this.#connection));
    return this.#surfaces.get(ts);
  }

  #put(message) {
    const others = this.#messages.filter(({ ts }) => ts !== message.ts);
    this.#messages = [...others, message].sort(byTime);
  }

  async #loadOlder() {
    if (this.#loading || !this.#messages.length) return;
    this.#loading = true;
    const channel = this.#channel;
    try {
      const body = { channel, before_ts: this.#messages[0].ts };
      const answer = await this.#connection.ask("history", body);
      if (channel !== this.#channel) return;
      const known = new Set(this.#messages.map(({ ts }) => ts));
      const older = answer.messages.filter(({ ts }) => !known.has(ts));
      this.#hasMore = Boolean(answer.has_more) && older.length > 0;
      const fromBottom = this.#pane.scrollHeight - this.#pane.scrollTop;
      this.#messages = [...older, ...this.#messages];
      this.draw();
      this.#pane.scrollTop = this.#pane.scrollHeight - fromBottom;
    } catch (error) {
      notice(error.message);
    } finally {
      this.#loading = false;
    }
  }

  #runShortcut(callbackId, { ts }) {
    this.#connection.ask("shortcut", { callback_id: callbackId, channel: this.#channel, ts })
      .catch((error) => notice(error.message));
  }

  #seen() {
    return !document.hidden && store.tab === "messages";
  }

  #markRead() {
    const channel = store.channelById(this.#channel);
    if (!this.#seen() || !channel) return;
    channel.unread = 0;
    store.changed();
    this.#connection.ask("read", { channel: channel.id }).catch(() => {});
  }

  #nearBottom() {
    const { scrollHeight, scrollTop, clientHeight } = this.#pane;
    return scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM_PX;
  }

  async #toBottom() {
    await nextFrame();
    this.#pane.scrollTop = this.#pane.scrollHeight;
  }
}
