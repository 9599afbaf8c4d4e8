/** What the composer offers while one types: commands, people, channels, emoji. */

import { emojiLike } from "./emoji.js";
import { avatar } from "./media.js";
import { h } from "./dom.js";
import { store } from "./store.js";

const MOST = 8;

/**
 * @param {string} text of the composer
 * @param {number} caret position in it
 * @returns {{title, items: [{insert, content, note?, lead?, whole?}], from}|null} picking an item
 *   replaces the text between `from` and the caret; `whole` needs no more picking once typed
 */
export function suggestionsFor(text, caret) {
  const before = text.slice(0, caret);
  for (const [pattern, make] of SOURCES) {
    const found = before.match(pattern);
    if (!found) continue;
    const { title, items } = make(found[1]);
    if (items.length) return { title, items, from: caret - found[1].length - 1 };
  }
  return null;
}

const SOURCES = [
  [/^\/(\S*)$/, commands],
  [/(?:^|[\s(])@([\p{L}\p{N}._-]*)$/u, people],
  [/(?:^|\s)#([\p{L}\p{N}_-]*)$/u, channels],
  [/(?:^|\s):([a-z0-9_+-]{2,})$/, shortcodes],
];

function commands(typed) {
  const like = typed.toLowerCase();
  const items = store.commands
    .filter(({ command }) => command.slice(1).toLowerCase().startsWith(like))
    .map(({ command, usage_hint: usage, description }) => ({
      insert: `${command} `, whole: command, note: description, lead: avatar(store.bot.user, 24),
      content: [h("b", {}, command), usage && h("span", { class: "usage" }, ` ${usage}`)],
    }));
  return { title: `${store.bot.name} commands`, items };
}

function people(typed) {
  const like = typed.toLowerCase();
  const fits = (user) => user.name.toLowerCase().startsWith(like)
    || store.nameOf(user.id).toLowerCase().split(/\s+/).some((word) => word.startsWith(like));
  const present = [...store.users.values()].filter((user) => !user.deleted);
  const items = present.filter(fits).slice(0, MOST)
    .map((user) => ({
      insert: `@${user.name} `, whole: `@${user.name}`, content: h("b", {}, store.nameOf(user.id)),
      note: [`@${user.name}`, user.title].filter(Boolean).join(" · "), lead: avatar(user.id, 24),
    }));
  return { title: "People", items };
}

function channels(typed) {
  const like = typed.toLowerCase();
  const items = store.channels
    .filter(({ kind, name }) => kind === "channel" && name.toLowerCase().startsWith(like))
    .slice(0, MOST).map(({ name }) => ({
      insert: `#${name} `, whole: `#${name}`, content: h("b", {}, `#${name}`),
    }));
  return { title: "Channels", items };
}

function shortcodes(typed) {
  const items = emojiLike(typed, MOST).map(([name, character]) => ({
    insert: `:${name}: `, content: `:${name}:`, lead: h("span", { class: "emoji" }, character),
  }));
  return { title: "Emoji", items };
}

/** "/followup [customer]": how to go on after a command's name, or null. */
export function usageOf(text) {
  const name = text.match(/^(\/\S+)\s/)?.[1];
  return store.commands.find(({ command }) => command === name) ?? null;
}
