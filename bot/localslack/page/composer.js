/** Where one writes: messages, commands, mentions; and the global shortcuts behind the bolt. */

import { freshId, h, icon, iconButton } from "./dom.js";
import { attach } from "./files.js";
import { avatar } from "./media.js";
import { openMenu } from "./menu.js";
import { notice } from "./notice.js";
import { openPopover } from "./popover.js";
import { store } from "./store.js";
import { suggestionsFor, usageOf } from "./suggestions.js";
import { word } from "./words.js";

export class Composer {
  #connection;
  #thread = null;
  #drafts = new Map();
  #place = "";
  #offer = null;
  #active = 0;
  #closeOffer = null;
  #rows = [];
  /** Buttons by the word that names them. */
  #tools;
  #listId = freshId("suggestions");

  constructor(connection, root) {
    this.#connection = connection;
    this.text = h("textarea", {
      id: "composer-text", rows: 1, role: "combobox", "aria-expanded": "false",
      "aria-autocomplete": "list", "aria-controls": this.#listId, dataset: { testid: "composer" },
    });
    this.reason = h("div", { class: "composer-reason", role: "status", hidden: true,
      dataset: { testid: "composer-error" } });
    this.threadLine = h("div", { class: "composer-thread", hidden: true });
    this.hint = h("div", { class: "composer-hint", dataset: { testid: "composer-hint" } });
    const bolt = iconButton("bolt", word("shortcuts"), () => this.#openShortcuts(bolt),
      { "aria-haspopup": "menu", dataset: { testid: "shortcuts" } });
    const clip = iconButton("clip", word("attach"), () => attach(notice),
      { dataset: { testid: "attach" } });
    const send = h("button", { type: "button", class: "send-button",
      dataset: { testid: "send" }, on: { click: () => this.#send() } }, icon("send", 18));
    this.#tools = { shortcuts: bolt, attach: clip, send };
    this.box = h("div", { class: "composer-box" }, this.threadLine, this.text,
      h("div", { class: "composer-bar" }, bolt, clip, this.hint, send));
    root.append(this.reason, this.box);
    this.text.addEventListener("keydown", (event) => this.#keydown(event));
    this.text.addEventListener("input", () => this.#typed());
    this.text.addEventListener("blur", () => this.#hideOffer());
    this.text.addEventListener("click", () => this.#refreshOffer());
  }

  /** The channel changed: each keeps its own unfinished text. */
  moved() {
    const place = `${store.me}/${store.channel}`;
    if (place === this.#place) return;
    this.#drafts.set(this.#place, this.text.value);
    this.#place = place;
    this.reply(null);
    this.#setText(this.#drafts.get(place) ?? "");
    const channel = store.channelById(store.channel);
    const name = channel ? (channel.kind === "im" ? "" : "#") + store.titleOf(channel) : "";
    this.text.placeholder = `Message ${name}`;
    this.text.setAttribute("aria-label", `Message ${name}`);
    this.reason.hidden = true;
    for (const [key, button] of Object.entries(this.#tools)) {
      button.title = word(key);
      button.ariaLabel = word(key);
    }
  }

  /** Write into the thread of this message; null: into the channel again. */
  reply(message) {
    this.#thread = message;
    this.threadLine.hidden = !message;
    if (!message) return;
    this.threadLine.replaceChildren(icon("reply", 14), ` Replying to ${store.nameOf(message.user)}`,
      iconButton("close", "Leave the thread", () => this.reply(null)));
    this.text.focus();
  }

  #setText(value) {
    this.text.value = value;
    this.#typed();
  }

  #typed() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 220)}px`;
    this.reason.hidden = true;
    this.hint.replaceChildren(hintFor(this.text.value));
    this.#refreshOffer();
  }

  async #send() {
    const text = this.text.value.trim();
    if (!text || !store.channel) return;
    const thread = this.#thread;
    const place = this.#place;
    const body = { channel: store.channel, text };
    if (thread) body.thread_ts = thread.thread_ts ?? thread.ts;
    this.#hideOffer();
    this.#setText("");
    try {
      await this.#connection.ask("send", body);
    } catch (error) {
      this.#giveBack(place, text, error.message);
    }
  }

  /** It could not be sent: say why, and don't lose a word. */
  #giveBack(place, text, why) {
    if (place !== this.#place) {
      this.#drafts.set(place, text);
      return notice(why, "soft");
    }
    if (!this.text.value) this.#setText(text);
    this.reason.textContent = why;
    this.reason.hidden = false;
  }

  #keydown(event) {
    if (event.isComposing) return;
    if (this.#closeOffer && this.#offerKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.#thread) this.reply(null);
  }

  /** A key while suggestions are shown; true when it was for them. */
  #offerKey(event) {
    const count = this.#rows.length;
    const chosen = this.#offer.items[this.#active];
    if (event.key === "ArrowDown") this.#activate((this.#active + 1) % count);
    else if (event.key === "ArrowUp") this.#activate((this.#active + count - 1) % count);
    else if (event.key === "Escape") this.#hideOffer();
    else if (event.key === "Tab" && !event.shiftKey) this.#pick(chosen);
    else if (event.key === "Enter" && !event.shiftKey) {
      const typed = this.text.value.slice(this.#offer.from, this.text.selectionStart);
      if (chosen.whole === typed) return false;
      this.#pick(chosen);
    } else return false;
    return true;
  }

  #refreshOffer() {
    const caret = this.text.selectionStart;
    const here = document.activeElement === this.text;
    const offer = here ? suggestionsFor(this.text.value, caret) : null;
    this.#hideOffer();
    if (!offer) return;
    this.#offer = offer;
    this.#rows = offer.items.map((item, index) => this.#row(item, index));
    const list = h("div", { class: "list suggestions", role: "listbox", id: this.#listId,
      "aria-label": offer.title, dataset: { testid: "suggestions" },
      on: { mousedown: (event) => event.preventDefault() } },
      h("div", { class: "list-group", role: "presentation" }, offer.title), this.#rows);
    this.#closeOffer = openPopover(this.box, list, { match: true, above: true });
    this.text.setAttribute("aria-expanded", "true");
    this.#activate(0);
  }

  #row(item, index) {
    return h("div", {
      class: "option", role: "option", id: freshId("suggestion"), dataset: { testid: "suggestion" },
      on: { click: () => this.#pick(item), mousemove: () => this.#activate(index) },
    }, item.lead, h("span", { class: "option-words" }, h("span", {}, item.content),
      item.note && h("span", { class: "option-note" }, item.note)));
  }

  #hideOffer() {
    this.#closeOffer?.();
    this.#closeOffer = null;
    this.text.setAttribute("aria-expanded", "false");
    this.text.removeAttribute("aria-activedescendant");
  }

  #activate(index) {
    this.#rows[this.#active]?.classList.remove("active");
    this.#active = index;
    const row = this.#rows[index];
    row.classList.add("active");
    row.scrollIntoView({ block: "nearest" });
    this.text.setAttribute("aria-activedescendant", row.id);
  }

  #pick(item) {
    const caret = this.text.selectionStart;
    const start = this.text.value.slice(0, this.#offer.from) + item.insert;
    const rest = this.text.value.slice(caret);
    this.#setText(start + rest);
    this.text.setSelectionRange(start.length, start.length);
    this.#refreshOffer();
  }

  #openShortcuts(bolt) {
    const globals = store.shortcuts.filter(({ type }) => type === "global");
    const run = ({ callback_id: id }) => this.#connection.ask("shortcut", { callback_id: id })
      .catch((error) => notice(error.message));
    openMenu(bolt, { label: word("shortcuts"), above: true, items: globals.map((shortcut) => ({
      content: shortcut.name, note: store.bot.name, lead: avatar(store.bot.user, 24),
      testid: `shortcut-${shortcut.callback_id}`, pick: () => run(shortcut),
    })) });
  }
}

/** How a command that is being typed goes on; else the keys worth knowing. */
function hintFor(text) {
  const usage = usageOf(text);
  if (!usage) {
    const key = (name) => h("kbd", {}, name);
    return h("span", { class: "quiet" }, key("/"), " commands  ", key("@"), " people  ",
      key("Shift+Enter"), " new line");
  }
  return h("span", {}, h("b", {}, usage.command), ` ${usage.usage_hint ?? ""}`,
    h("span", { class: "quiet" }, ` — ${usage.description ?? ""}`));
}
