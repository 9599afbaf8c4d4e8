/** Small tools to build DOM. Text only ever becomes a text node, so nothing a person types can
 * become markup. */

/**
 * Make an element.
 * @param {string} tag
 * @param {object} props attributes; `class`, `dataset`, `on` (event → listener); `true` sets an
 *   empty attribute; null, undefined and false are left out.
 * @param {...(Node|string|null|undefined|false|Array)} children
 */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "on") {
      for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
    } else if (key === "dataset") Object.assign(node.dataset, value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  return add(node, ...children);
}

/** Append children (strings become text, empty values are skipped) and return the parent. */
export function add(parent, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child);
  }
  return parent;
}

export const fragment = (...children) => add(document.createDocumentFragment(), ...children);

const SVG = "http://www.w3.org/2000/svg";

export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return add(node, ...children);
}

/** Strokes of the icons, on a 20 × 20 grid. */
const ICONS = {
  hash: "M8 3 6 17M14 3l-2 14M3.5 7.5h14M2.5 12.5h14",
  close: "M5 5l10 10M15 5 5 15",
  back: "M12.5 4 6.5 10l6 6",
  down: "M5 7.5l5 5 5-5",
  next: "M7.5 4l6 6-6 6",
  more: "M10 4.5v.01M10 10v.01M10 15.5v.01",
  bolt: "M11 2 4 11.5h5L8 18l8-10h-5.5z",
  send: "M3 3.5 17.5 10 3 16.5 5 10zM5 10h6",
  reply: "M8 5 3 10l5 5M3.5 10H12a5 5 0 0 1 5 5v1",
  calendar: "M4 5h12v12H4zM4 8.5h12M7 3v3.5M13 3v3.5",
  clock: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l2.7 2",
  eye: "M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5M10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4",
  check: "M4 10.5l4 4 8-9",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  clip: "M14.5 9.5l-5 5a3.2 3.2 0 0 1-4.5-4.5l6-6a2.1 2.1 0 0 1 3 3l-6 6a1 1 0 0 1-1.5-1.5l5-5",
  file: "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15",
  image: "M3 4h14v12H3zM3 13l4-4 3.5 3.5L13 10l4 4M13 7v.01",
};

export function icon(name, size = 18) {
  return svg(
    "svg",
    { viewBox: "0 0 20 20", width: size, height: size, class: `icon icon-${name}`, fill: "none",
      stroke: "currentColor", "stroke-width": name === "more" ? 2.6 : 1.6,
      "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true" },
    svg("path", { d: ICONS[name] }),
  );
}

/** A button that is only an icon; `label` is its name for everyone. */
export function iconButton(name, label, click, attributes = {}) {
  return h("button", { type: "button", class: "plain-button", title: label, "aria-label": label,
    on: { click }, ...attributes }, icon(name));
}

let lastId = 0;

/** An id for label/aria references, unique on the page. */
export const freshId = (prefix) => `${prefix}-${++lastId}`;

/** A calm wait for the next frame's layout, e.g. before measuring or scrolling. */
export const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done()));

/** Make `parent` hold exactly these nodes, moving none that is in its place already. */
export function settle(parent, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...parent.children]) if (!wanted.has(node)) node.remove();
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}

/** Replace what `root` holds; the focus stays on the element of the same `data-key`. */
export function redraw(root, nodes) {
  const key = root.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  root.replaceChildren(...nodes.filter(Boolean));
  if (key) root.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}
