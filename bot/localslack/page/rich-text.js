/** Slack's rich_text block → DOM. */

import { fragment, h } from "./dom.js";
import { emoji } from "./emoji.js";
import { channelMention, dateNode, emojiNode, link, plain, userMention } from "./mrkdwn.js";

const PARTS = {
  rich_text_section: (part) => h("div", {}, pieces(part.elements)),
  rich_text_preformatted: (part) => h("pre", {}, pieces(part.elements)),
  rich_text_quote: (part) => h("blockquote", {}, pieces(part.elements)),
  rich_text_list: list,
};

export function richTextBlock(block) {
  return h("div", { class: "rich-text text" }, (block.elements ?? []).map(
    (part) => PARTS[part.type]?.(part) ?? fragment()));
}

function list({ style, indent = 0, offset = 0, elements }) {
  const items = elements.map((item) => h("li", {}, pieces(item.elements)));
  const tag = style === "ordered" ? "ol" : "ul";
  const start = style === "ordered" ? offset + 1 : null;
  const margin = `margin-left:${indent * 1.5}em`;
  return h(tag, { class: "rich-list", style: margin, start, "data-indent": indent % 3 }, items);
}

const pieces = (elements = []) => elements.map(piece);

const PIECES = {
  text: ({ text }) => plain(text, false),
  link: ({ url, text }) => link(url, text || url),
  user: ({ user_id: id }) => userMention(id),
  channel: ({ channel_id: id }) => channelMention(id),
  usergroup: ({ usergroup_id: id }) => h("span", { class: "mention" }, `@${id}`),
  broadcast: ({ range }) => h("span", { class: "mention mention-me" }, `@${range}`),
  color: ({ value }) => h("code", {}, value),
  date: ({ timestamp: at, format, fallback, url }) => dateNode(Number(at), format, fallback, url),
  emoji: ({ name }) => (emoji(name) ? emojiNode(name, emoji(name)) : `:${name}:`),
};

const STYLES = { code: "code", strike: "s", italic: "em", bold: "strong", underline: "u" };

function piece(element) {
  let node = PIECES[element.type]?.(element) ?? "";
  for (const [style, tag] of Object.entries(STYLES)) {
    if (element.style?.[style]) node = h(tag, {}, node);
  }
  return node;
}
