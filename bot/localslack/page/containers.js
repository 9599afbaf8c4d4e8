/** The card and container blocks, which hold other blocks' parts. */

import { freshId, h } from "./dom.js";
import { renderElement } from "./elements.js";
import { picture } from "./media.js";
import { richText } from "./mrkdwn.js";
import { richTextBlock } from "./rich-text.js";

export function card(block, surface) {
  const { hero_image: hero, icon, title, subtitle, body, actions = [] } = block;
  return h("div", { class: "card" },
    hero && picture(hero, "image-large"),
    heading(icon, title && richText(title), subtitle),
    body && h("div", { class: "text" }, richText(body)),
    actions.length > 0 && h("div", { class: "actions" },
      actions.map((element) => renderElement(element, { surface, block, live: true }))));
}

/** @param {Function} draw makes one child block's node */
export function container(block, draw) {
  const { icon, title, rich_text_title: rich, subtitle, child_blocks: children } = block;
  const head = heading(icon, rich ? richTextBlock(rich) : richText(title), subtitle);
  const attributes = { class: `container container-${block.width ?? "standard"}` };
  const body = h("div", { class: "container-body", id: freshId("container") }, children.map(draw));
  if (!block.is_collapsible) {
    if (block.has_header_divider) head.classList.add("container-divided");
    return h("section", attributes, head, body);
  }
  return h("details", { ...attributes, open: !block.default_collapsed },
    h("summary", {}, head), body);
}

function heading(icon, title, subtitle) {
  if (!icon && !title && !subtitle) return null;
  return h("div", { class: "card-head" }, icon && picture(icon, "image-small"),
    h("div", { class: "card-words" }, title && h("div", { class: "card-title" }, title),
      subtitle && h("div", { class: "card-subtitle" }, richText(subtitle))));
}
