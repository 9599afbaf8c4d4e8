/** The table and data_table blocks. The first row is the heading. */

import { h } from "./dom.js";
import { plain } from "./mrkdwn.js";
import { richTextBlock } from "./rich-text.js";

export function table({ rows = [], column_settings: settings = [], caption }) {
  const [head = [], ...body] = rows;
  const row = (cells, tag) => h("tr", {},
    cells.map((each, at) => cell(each, tag, settings[at] ?? {})));
  const name = caption ?? "Table";
  return h("div", { class: "table-box", tabindex: "0", role: "region", "aria-label": name },
    h("table", {}, caption && h("caption", {}, caption),
      h("thead", {}, row(head, "th")), h("tbody", {}, body.map((cells) => row(cells, "td")))));
}

function cell(value, tag, { align, is_wrapped: wrapped }) {
  const side = align ?? (value.type === "raw_number" ? "right" : "left");
  const content = value.type === "rich_text" ? richTextBlock(value)
    : plain(String(value.text ?? value.value ?? ""), false);
  return h(tag, { class: `cell-${side}${wrapped ? " cell-wrapped" : ""}` }, content);
}
