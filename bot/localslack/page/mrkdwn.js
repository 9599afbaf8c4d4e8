/** Slack's mrkdwn, read into DOM nodes. Everything typed by people ends as text nodes. */

import { slackDate } from "./dates.js";
import { fragment, h } from "./dom.js";
import { emoji } from "./emoji.js";
import { store } from "./store.js";

const WORD = /[\p{L}\p{N}]/u;
const SAFE_LINK = /^(https?:|mailto:|tel:)/i;
const BARE_LINK = /^https?:\/\/[^\s<>|]+[^\s<>|.,;:!?'")\]}，。；：！？）】」]/i;
const STYLES = { "*": "strong", _: "em", "~": "s" };
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const LIST_LINE = /^(\s*)([•◦▪‣–-]|\d{1,2}[.)、])\s+/;

const unescape = (text) => text.replace(/&(amp|lt|gt);/g, (entity) => ENTITIES[entity]);

/** A Block Kit text object, or a bare string (taken as mrkdwn), as DOM. */
export function richText(text) {
  if (!text) return fragment();
  if (typeof text === "string") return mrkdwn(text);
  return text.type === "plain_text" ? plain(text.text, text.emoji !== false) : mrkdwn(text.text);
}

/** Plain text: line breaks and emoji shortcodes only. */
export function plain(text, withEmoji = true) {
  const out = fragment();
  text.split("\n").forEach((line, index) => {
    if (index) out.append(h("br"));
    out.append(withEmoji ? emojis(line) : line);
  });
  return out;
}

/** A message text or mrkdwn text object: code blocks, quotes, lines, then what is inside them. */
export function mrkdwn(text) {
  const out = fragment();
  text.split(/```(?:\n)?([\s\S]*?)```\n?/).forEach((part, index) => {
    if (index % 2) out.append(h("pre", {}, unescape(part)));
    else if (part) out.append(quotes(part));
  });
  return out;
}

function quotes(text) {
  const out = fragment();
  let group = [];
  let quoting = false;
  const flush = () => {
    if (group.length) out.append(quoting ? h("blockquote", {}, lines(group)) : lines(group));
    group = [];
  };
  let rest = false;
  for (const line of text.split("\n")) {
    const mark = rest ? null : line.match(/^(&gt;|>){3}|^(&gt;|>) ?/);
    const quoted = rest || Boolean(mark);
    if (quoted !== quoting) flush();
    quoting = quoted;
    rest ||= /^(&gt;|>){3}/.test(line);
    group.push(mark ? line.slice(mark[0].length) : line);
  }
  flush();
  return out;
}

function lines(all) {
  const out = fragment();
  all.forEach((line, index) => {
    const item = line.match(LIST_LINE);
    if (item) {
      const indent = `${Math.min(item[1].length, 8) * 0.5}em`;
      out.append(h("div", { class: "list-line", style: `margin-left:${indent}` },
        h("span", { class: "list-mark" }, item[2]),
        h("span", {}, inline(line.slice(item[0].length)))));
    } else if (line.trim()) {
      const broken = index > 0 && all[index - 1].trim() && !LIST_LINE.test(all[index - 1]);
      if (broken) out.append(h("br"));
      out.append(inline(line));
    } else if (index < all.length - 1) out.append(h("span", { class: "gap" }));
  });
  return out;
}

/** One line of mrkdwn. */
function inline(text) {
  const out = fragment();
  let plainText = "";
  const flush = () => {
    if (plainText) out.append(plainText);
    plainText = "";
  };
  for (let at = 0; at < text.length; ) {
    const token = code(text, at) ?? reference(text, at) ?? styled(text, at)
      ?? shortcode(text, at) ?? bareLink(text, at);
    if (token) {
      flush();
      out.append(token.node);
      at += token.length;
      continue;
    }
    const entity = text.slice(at).match(/^&(amp|lt|gt);/)?.[0];
    plainText += entity ? ENTITIES[entity] : text[at];
    at += entity ? entity.length : 1;
  }
  flush();
  return out;
}

function code(text, at) {
  if (text[at] !== "`") return null;
  const end = text.indexOf("`", at + 1);
  if (end <= at + 1) return null;
  return { node: h("code", {}, unescape(text.slice(at + 1, end))), length: end + 1 - at };
}

/** *bold*, _italic_, ~strike~: like Slack, only where no letter touches the outer side. */
function styled(text, at) {
  const tag = STYLES[text[at]];
  const next = text[at + 1] ?? " ";
  if (!tag || WORD.test(text[at - 1] ?? "") || next === text[at] || /\s/.test(next)) return null;
  for (let end = text.indexOf(text[at], at + 2); end > 0; end = text.indexOf(text[at], end + 1)) {
    if (/\s/.test(text[end - 1]) || WORD.test(text[end + 1] ?? "")) continue;
    return { node: h(tag, {}, inline(text.slice(at + 1, end))), length: end + 1 - at };
  }
  return null;
}

function shortcode(text, at) {
  if (text[at] !== ":") return null;
  const found = text.slice(at).match(/^:([a-z0-9_+-]+):/);
  const character = found && emoji(found[1]);
  return character ? { node: emojiNode(found[1], character), length: found[0].length } : null;
}

export function emojiNode(name, character) {
  const names = { role: "img", "aria-label": name, title: `:${name}:` };
  return h("span", { class: "emoji", ...names }, character);
}

function emojis(text) {
  const out = fragment();
  text.split(/(:[a-z0-9_+-]+:)/).forEach((part) => {
    const name = part.match(/^:(.+):$/)?.[1];
    const character = name && emoji(name);
    out.append(character ? emojiNode(name, character) : part);
  });
  return out;
}

function bareLink(text, at) {
  if (text[at] !== "h" || WORD.test(text[at - 1] ?? "")) return null;
  const found = text.slice(at).match(BARE_LINK)?.[0];
  return found ? { node: link(unescape(found), unescape(found)), length: found.length } : null;
}

/** A link that leaves the page; anything but http, mail and telephone stays text. */
export function link(url, label) {
  if (!SAFE_LINK.test(url)) return h("span", {}, label);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, label);
}

/** <@U1>, <#C1|sales>, <!here>, <!date^…>, <https://…|label> */
function reference(text, at) {
  if (text[at] !== "<") return null;
  const end = text.indexOf(">", at + 1);
  if (end <= at + 1) return null;
  const [target, ...labels] = text.slice(at + 1, end).split("|");
  const label = unescape(labels.join("|"));
  const length = end + 1 - at;
  if (target.startsWith("@")) return { node: userMention(target.slice(1), label), length };
  if (target.startsWith("#")) return { node: channelMention(target.slice(1), label), length };
  if (target.startsWith("!")) return { node: special(target.slice(1), label), length };
  if (!SAFE_LINK.test(target)) return null;
  const url = unescape(target);
  return { node: link(url, label ? emojis(label) : url.replace(/^mailto:/, "")), length };
}

export function userMention(id, label = "") {
  const mine = id === store.me ? " mention-me" : "";
  const name = store.users.has(id) || id === store.bot.user ? store.nameOf(id) : label || id;
  return h("span", { class: `mention${mine}`, dataset: { user: id } }, `@${name}`);
}

export function channelMention(id, label = "") {
  const channel = store.channelById(id);
  if (!channel) return h("span", { class: "mention" }, label ? `#${label}` : "🔒 private channel");
  const name = `#${channel.name}`;
  const click = () => store.goTo(id);
  return h("button", { type: "button", class: "mention", on: { click } }, name);
}

function special(target, label) {
  const [kind, ...rest] = target.split("^");
  if (kind === "date") return dateNode(Number(rest[0]), rest[1] ?? "", label, rest[2]);
  if (kind.startsWith("subteam")) return h("span", { class: "mention" }, label || "@group");
  return h("span", { class: "mention mention-me" }, `@${kind}`);
}

export function dateNode(seconds, pattern, fallback, url) {
  if (!Number.isFinite(seconds)) return h("span", {}, fallback);
  const shown = slackDate(seconds, pattern, store.now, store.who);
  const when = new Date(seconds * 1000).toISOString();
  const node = h("time", { datetime: when, title: fallback || null }, shown);
  return url ? link(url, node) : node;
}
