/** Files under a message, and sending one from this machine. */

import { h, icon } from "./dom.js";
import { store } from "./store.js";
import { word } from "./words.js";

const token = new URLSearchParams(location.search).get("token");

export function fileList(files) {
  return h("div", { class: "files" }, files.map(({ id, name, size }) => h("a",
    { class: "file", href: `file/${id}?${new URLSearchParams({ token })}`, download: name ?? "",
      dataset: { testid: "file" } },
    icon("file", 20), h("b", {}, name ?? word("file")), size && h("span", {}, amount(size)))));
}

/** Let the person choose files and share them where they are. */
export function attach(failed) {
  const input = h("input", { type: "file", multiple: true });
  input.addEventListener("change", () => {
    for (const file of input.files) send(file).catch((error) => failed(error.message));
  });
  input.click();
}

async function send(file) {
  const where = { token, user: store.me, channel: store.channel, name: file.name };
  const answer = await fetch(`file?${new URLSearchParams(where)}`, { method: "POST", body: file });
  if (!answer.ok) throw new Error(await answer.text());
}

function amount(bytes) {
  const kilobytes = bytes / 1024;
  const [value, unit] = kilobytes < 1024 ? [kilobytes, "kilobyte"] : [kilobytes / 1024, "megabyte"];
  const shape = { style: "unit", unit, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(store.who.locale, shape).format(value);
}
