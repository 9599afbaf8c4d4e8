/** Pictures: people's avatars, the bot's mark, and images of blocks. */

import { h, icon, svg } from "./dom.js";
import { store } from "./store.js";

const COLOURS = [
  "#0f766e", "#b45309", "#1d4ed8", "#be185d", "#4d7c0f", "#7c3aed", "#b91c1c", "#0369a1",
];
const HAN = /\p{Script=Han}/u;

/** One letter or two: "Alice Chen" → AC, "陈美" → 陈. */
function initials(name) {
  if (HAN.test(name)) return name.match(HAN)[0];
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return words.slice(0, 2).map((word) => word[0].toUpperCase()).join("") || "?";
}

/** People get different colours, in the order the server names them. */
function colour(id) {
  return COLOURS[Math.max(0, [...store.users.keys()].indexOf(id)) % COLOURS.length];
}

/** A rounded square with initials; the bot has its mark. */
export function avatar(userId, size = 36) {
  if (userId === store.bot.user) return h("span", { class: "avatar avatar-bot" }, mark(size));
  const style = `--size:${size}px;background:${colour(userId)}`;
  const letters = initials(store.nameOf(userId));
  return h("span", { class: "avatar", style, "aria-hidden": "true" }, letters);
}

/** Kept's own mark: a bookmark that holds a tick. */
export function mark(size = 28) {
  return svg("svg", { viewBox: "0 0 36 36", width: size, height: size, "aria-hidden": "true" },
    svg("rect", { width: 36, height: 36, rx: 8, fill: "#f4b740" }),
    svg("path", { fill: "#3b1d3f",
      d: "M11 7h14a2 2 0 0 1 2 2v20.5L18 24l-9 5.5V9a2 2 0 0 1 2-2z" }),
    svg("path", { d: "M13.5 15.5l3.2 3.2 6-6.4", fill: "none", stroke: "#f4b740",
      "stroke-width": 2.8, "stroke-linecap": "round", "stroke-linejoin": "round" }));
}

/** An image of a block. One from elsewhere is fetched only when asked for: the page itself makes no
 * request outside. */
export function picture({ image_url: url = "", alt_text: alt = "" }, className) {
  const load = () => h("img", { src: url, alt, class: className, loading: "lazy" });
  const here = new URL(url || "/", location.href).host === location.host;
  const near = here || url.startsWith("data:image/");
  if (near) return load();
  const placeholder = h("button",
    { type: "button", class: `picture ${className}`, title: `Load ${url}`,
      "aria-label": `Load image: ${alt}`, on: { click: () => placeholder.replaceWith(load()) } },
    icon("image", 16), className === "image-small" ? null : h("span", {}, alt || "Image"));
  return placeholder;
}
