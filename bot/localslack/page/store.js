/** What the page knows: the server's last "state", the sandbox clock and where the person is.
 * Events: "state" (anything of the server's state changed), "place" (channel or tab changed). */

class Store extends EventTarget {
  me = null;
  users = new Map();
  channels = [];
  commands = [];
  shortcuts = [];
  bot = { connected: false, name: "", user: null, im: null };
  online = false;
  ready = false;
  channel = null;
  tab = "messages";
  #now = 0;
  #readAt = 0;

  /** Take over a "state" push. */
  accept(state) {
    this.me = state.me;
    this.users = new Map(state.users.map((user) => [user.id, user]));
    this.channels = state.channels;
    this.commands = state.commands ?? [];
    this.shortcuts = state.shortcuts ?? [];
    this.bot = { ...this.bot, ...state.bot };
    this.ready = true;
    this.setClock(state.now);
  }

  setClock(now) {
    this.#now = now;
    this.#readAt = performance.now();
    this.changed();
  }

  /** The sandbox's time, unix seconds; it runs on between two words of the server. */
  get now() {
    return this.#now + (performance.now() - this.#readAt) / 1000;
  }

  get person() {
    return this.users.get(this.me) ?? null;
  }

  /** Zone and language in which this person reads dates. */
  get who() {
    return { tz: this.person?.tz || "UTC", locale: this.person?.locale || "en-US" };
  }

  changed() {
    this.dispatchEvent(new Event("state"));
  }

  goTo(channel, tab = "messages") {
    this.channel = channel;
    this.tab = channel === this.bot.im ? tab : "messages";
    this.dispatchEvent(new Event("place"));
  }

  channelById(id) {
    return this.channels.find((channel) => channel.id === id) ?? null;
  }

  isBot(userId) {
    return userId === this.bot.user || Boolean(this.users.get(userId)?.is_bot);
  }

  nameOf(userId) {
    const user = this.users.get(userId);
    if (userId === this.bot.user) return user?.real_name || this.bot.name;
    return user?.real_name || user?.name || userId;
  }

  /** What the sidebar and header call a channel: "sales", or the other person's name. */
  titleOf(channel) {
    return channel.kind === "im" ? this.nameOf(channel.user) : channel.name;
  }
}

export const store = new Store();
