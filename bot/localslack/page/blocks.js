/** Block Kit blocks → DOM, and the quiet exchange of blocks when a message or view is updated. */

import { chart } from "./chart.js";
import { card, container } from "./containers.js";
import { fragment, freshId, h, settle } from "./dom.js";
import { renderElement, unknown } from "./elements.js";
import { markdown } from "./markdown.js";
import { picture } from "./media.js";
import { richText } from "./mrkdwn.js";
import { richTextBlock } from "./rich-text.js";
import { table } from "./table.js";
import { word } from "./words.js";

const BLOCKS = {
  section, context, actions, input, card,
  container: (block, surface) => container(block,
    (child) => drawBlock(child, JSON.stringify(child), surface)),
  header: (block) => h("h3", {}, richText(block.text)),
  divider: () => h("hr"),
  image: (block) => h("figure", {}, block.title && h("figcaption", {}, richText(block.title)),
    picture(block, "image-large")),
  rich_text: (block) => richTextBlock(block),
  markdown: (block) => h("div", { class: "markdown" }, markdown(block.text)),
  table: (block) => table(block),
  data_table: (block) => table(block),
  data_visualization: (block) => chart(block),
  alert: (block) => h("div", { class: `alert alert-${block.level ?? "default"}`, role: "note" },
    richText(block.text)),
};

/** The JSON which a block's node was drawn from. */
const drawn = new WeakMap();

/**
 * Make `root` show `blocks`. A block that did not change keeps its node, and with it the focus, an
 * open list and half-typed text; a changed one is drawn anew with the values of its surface.
 */
export function showBlocks(root, blocks, surface) {
  const focus = focusWithin(root);
  surface.keepOnly(blocks);
  const before = [...root.children];
  const nodes = blocks.map((block) => {
    const json = JSON.stringify(block);
    const same = before.findIndex((node) => drawn.get(node) === json);
    return same < 0 ? drawBlock(block, json, surface) : before.splice(same, 1)[0];
  });
  settle(root, nodes);
  focus?.();
}

function drawBlock(block, json, surface) {
  const draw = BLOCKS[block.type];
  const body = draw ? draw(block, surface) : unknown(`block “${block.type}”`);
  const node = h("div",
    { class: `block block-${block.type}`, dataset: { blockId: block.block_id ?? "" } }, body);
  drawn.set(node, json);
  return node;
}

/** How to put the focus back after drawing: into the element of the same ids. */
function focusWithin(root) {
  const active = document.activeElement;
  const block = active?.closest("[data-block-id]");
  if (!root.contains(active) || !block) return null;
  const { actionId, part } = active.dataset;
  const { selectionStart: start, selectionEnd: end } = active;
  return () => {
    if (active.isConnected) return active.focus();
    const place = `[data-block-id="${CSS.escape(block.dataset.blockId)}"] `;
    const own = part ? `[data-part="${part}"]` : `[data-action-id="${CSS.escape(actionId ?? "")}"]`;
    const next = root.querySelector(place + own);
    next?.focus();
    if (typeof start === "number") next?.setSelectionRange?.(start, end);
  };
}

function section(block, surface) {
  const words = block.text && h("div", { class: "text" }, richText(block.text));
  const fields = block.fields && h("div", { class: "fields" },
    block.fields.map((field) => h("div", { class: "text" }, richText(field))));
  const accessory = block.accessory && h("div", { class: "accessory" },
    renderElement(block.accessory, { surface, block, live: true }));
  return h("div", { class: "section" },
    h("div", { class: "section-words" }, words, fields), accessory);
}

function context(block) {
  return h("div", { class: "context" }, block.elements.map((element) => element.type === "image"
    ? picture(element, "image-small") : h("span", { class: "text" }, richText(element))));
}

function actions(block, surface) {
  return h("div", { class: "actions" },
    block.elements.map((element) => renderElement(element, { surface, block, live: true })));
}

function input(block, surface) {
  const [controlId, labelId, describedBy] = ["field", "label", "about"].map(freshId);
  const ids = { controlId, labelId, describedBy };
  const live = block.dispatch_action === true;
  return fragment(
    h("label", { class: "label", id: ids.labelId, for: ids.controlId }, richText(block.label),
      block.optional && h("span", { class: "optional" }, word("optional"))),
    renderElement(block.element, { surface, block, live, ...ids }),
    h("div", { id: ids.describedBy },
      h("div", { class: "error", hidden: true, dataset: { testid: `error-${block.block_id}` } }),
      block.hint && h("div", { class: "hint" }, richText(block.hint))));
}
