/** Standard Markdown of the `markdown` block → DOM. */

import { fragment, h } from "./dom.js";
import { emoji } from "./emoji.js";
import { emojiNode, link } from "./mrkdwn.js";

const ITEM = /^(\s*)([-*+]|\d+[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/;
const RULE = /^\s*([-*_])(\s*\1){2,}\s*$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

export function markdown(text) {
  return blocks(text.replace(/\r\n?/g, "\n").split("\n"));
}

/** Each reader takes lines from `at` and gives {node, next}, or null where it does not apply. */
const READERS = [fence, heading, rule, quote, list, tableRows, paragraph];

function blocks(lines) {
  const out = fragment();
  for (let at = 0; at < lines.length; ) {
    if (!lines[at].trim()) {
      at += 1;
      continue;
    }
    let found = null;
    for (const reader of READERS) if ((found = reader(lines, at))) break;
    out.append(found.node);
    at = found.next;
  }
  return out;
}

function fence(lines, at) {
  if (!/^\s*```/.test(lines[at])) return null;
  let end = at + 1;
  while (end < lines.length && !/^\s*```\s*$/.test(lines[end])) end++;
  return { node: h("pre", {}, lines.slice(at + 1, end).join("\n")), next: end + 1 };
}

function heading(lines, at) {
  const found = lines[at].match(/^(#{1,6})\s+(.*?)\s*#*$/);
  if (!found) return null;
  const level = Math.min(6, found[1].length + 1);
  return { node: h(`h${level}`, {}, spans(found[2])), next: at + 1 };
}

function rule(lines, at) {
  return RULE.test(lines[at]) ? { node: h("hr"), next: at + 1 } : null;
}

function quote(lines, at) {
  let end = at;
  while (end < lines.length && /^\s*>/.test(lines[end])) end++;
  if (end === at) return null;
  const inner = lines.slice(at, end).map((line) => line.replace(/^\s*> ?/, ""));
  return { node: h("blockquote", {}, blocks(inner)), next: end };
}

/** A list: items of one indent; deeper lines belong to the item above them. */
function list(lines, at) {
  const first = lines[at].match(ITEM);
  if (!first) return null;
  const indent = first[1].length;
  const ordered = /\d/.test(first[2]);
  const items = [];
  let next = at;
  for (; next < lines.length && lines[next].trim(); next++) {
    const item = lines[next].match(ITEM);
    if (item && item[1].length <= indent + 1) {
      if (item[1].length < indent || /\d/.test(item[2]) !== ordered) break;
      items.push({ task: item[3], text: item[4], inner: [] });
    } else if (items.length) items.at(-1).inner.push(lines[next]);
  }
  const nodes = items.map(({ task, text, inner }) => h("li", { class: task ? "task" : null },
    task && h("span", {}, task === " " ? "☐ " : "☑ "), spans(text),
    inner.length > 0 && blocks(inner)));
  const start = ordered ? Number.parseInt(first[2], 10) : null;
  return { node: h(ordered ? "ol" : "ul", { start }, nodes), next };
}

function tableRows(lines, at) {
  if (!lines[at].includes("|") || !TABLE_RULE.test(lines[at + 1] ?? "")) return null;
  let end = at + 2;
  while (end < lines.length && lines[end].includes("|")) end++;
  const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
  const aligns = cells(lines[at + 1]).map((mark) =>
    (/^:-+:$/.test(mark) ? "center" : /-:$/.test(mark) ? "right" : "left"));
  const row = (line, tag) => h("tr", {}, cells(line).map((cell, column) =>
    h(tag, { class: `cell-${aligns[column] ?? "left"}` }, spans(cell))));
  const node = h("div", { class: "table-box" }, h("table", {}, h("thead", {}, row(lines[at], "th")),
    h("tbody", {}, lines.slice(at + 2, end).map((line) => row(line, "td")))));
  return { node, next: end };
}

function paragraph(lines, at) {
  let next = at + 1;
  const starts = (line) => /^\s*(```|>|#{1,6}\s)/.test(line) || ITEM.test(line) || RULE.test(line);
  while (next < lines.length && lines[next].trim() && !starts(lines[next])) next++;
  const node = h("p", {});
  lines.slice(at, next).forEach((line, index) => {
    if (index) node.append(h("br"));
    node.append(spans(line));
  });
  return { node, next };
}

const WORD = /[\p{L}\p{N}]/u;

const SPANS = [
  [/^`([^`]+)`/, ([, code]) => h("code", {}, code)],
  [/^\*\*(?=\S)(.+?)(?<=\S)\*\*/, ([, inner]) => h("strong", {}, spans(inner))],
  [/^__(?=\S)(.+?)(?<=\S)__/, ([, inner]) => h("strong", {}, spans(inner))],
  [/^~~(.+?)~~/, ([, inner]) => h("s", {}, spans(inner))],
  [/^\*(?=[^\s*])(.+?)(?<=\S)\*/, ([, inner]) => h("em", {}, spans(inner))],
  [/^_(?=[^\s_])(.+?)(?<=\S)_(?![\p{L}\p{N}])/u, ([, inner]) => h("em", {}, spans(inner))],
  [/^!?\[([^\]]+)\]\((\S+?)\)/, ([, label, url]) => link(url, spans(label))],
  [/^https?:\/\/[^\s<>)\]]+/, ([url]) => link(url, url)],
  [/^:([a-z0-9_+-]+):/, ([, name]) => emoji(name) && emojiNode(name, emoji(name))],
  [/^\\([\\`*_{}[\]()#+.!|~-])/, ([, mark]) => mark],
];

function spans(text) {
  const out = fragment();
  let words = "";
  for (let at = 0; at < text.length; ) {
    let taken = null;
    for (const [pattern, make] of SPANS) {
      const insideWord = pattern.source.startsWith("^_") && WORD.test(text[at - 1] ?? "");
      const match = insideWord ? null : text.slice(at).match(pattern);
      const node = match && make(match);
      if (node) {
        taken = { node, length: match[0].length };
        break;
      }
    }
    if (taken) {
      out.append(words, taken.node);
      words = "";
      at += taken.length;
    } else words += text[at++];
  }
  out.append(words);
  return out;
}
