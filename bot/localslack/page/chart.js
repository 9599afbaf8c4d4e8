/** The data_visualization block: bars, lines, areas and pies, as plain SVG with a legend. */

import { h, svg } from "./dom.js";

const COLOURS = ["#5b3a8c", "#1f9d8a", "#e0922f", "#c2416b", "#3b7dd8", "#7a8a2e"];
const WIDTH = 520;
const HEIGHT = 220;
const LEFT = 44;
const BOTTOM = 28;
const TOP = 10;
const LETTER = 6.2; // pixels of a Latin letter below a bar; a Chinese one is as wide as two
const LINE = 14;

export function chart({ title, chart: content }) {
  const { type, series = [], segments = [], axis_config: axis = {} } = content;
  const drawing = type === "pie" ? pie(segments) : plot(type, series, axis);
  const names = type === "pie" ? segments.map(({ label, value }) => `${label} · ${value}`)
    : series.map(({ name }) => name);
  return h("figure", { class: "chart" }, h("figcaption", {}, title), drawing,
    h("div", { class: "legend" }, names.map((name, at) => h("span", {},
      h("i", { style: `background:${COLOURS[at % COLOURS.length]}` }), name))));
}

function plot(type, series, { categories, y_label: yLabel }) {
  const labels = categories ?? series[0]?.data.map(({ label }) => label) ?? [];
  const values = series.flatMap(({ data }) => data.map(({ value }) => value));
  const top = niceTop(Math.max(...values, 0));
  const low = Math.min(...values, 0) < 0 ? -niceTop(-Math.min(...values)) : 0;
  const y = (value) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - low) / (top - low || 1));
  const band = (WIDTH - LEFT) / Math.max(1, labels.length);
  const middle = (at) => LEFT + band * (at + 0.5);
  const counts = values.every(Number.isInteger);
  const steps = counts && (top - low) % 4 ? [0, 0.2, 0.4, 0.6, 0.8, 1] : [0, 0.25, 0.5, 0.75, 1];
  const grid = steps.map((part) => low + (top - low) * part)
    .filter((value) => !counts || Number.isInteger(Math.round(value * 1e6) / 1e6));
  const draw = { line: lineOf, area: lineOf }[type] ?? barsOf;
  const lines = linesFor(labels, band);
  const height = HEIGHT + LINE * (lines - 1);
  const frame = { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": yLabel ?? "Chart" };
  const place = { count: series.length, y, band, middle, labels, type };
  return svg("svg", frame,
    grid.map((value) => [
      svg("line", { x1: LEFT, x2: WIDTH, y1: y(value), y2: y(value), class: "grid-line" }),
      svg("text", { x: LEFT - 6, y: y(value) + 4, "text-anchor": "end" }, short(value))]),
    labels.map((label, at) =>
      svg("text", { x: middle(at), y: HEIGHT - 8 + LINE * (at % lines), "text-anchor": "middle" },
        label)),
    series.map((one, index) => draw(one, { ...place, index })));
}

/** On how many lines the labels stand, one after the other, so that none covers the next. */
function linesFor(labels, band) {
  const wide = (label) => [...label].reduce((sum, one) => sum + (one > "\u2e80" ? 2 : 1), 0);
  const widest = Math.max(0, ...labels.map(wide)) * LETTER;
  return Math.max(1, Math.ceil(widest / band));
}

/** The value of each label, in the order of the axis; missing ones are left out. */
const points = ({ data }, labels) => labels
  .map((label, at) => [at, data.find((point) => point.label === label)?.value])
  .filter(([, value]) => value !== undefined);

function barsOf(one, { index, count, y, band, middle, labels }) {
  const width = Math.min(36, (band * 0.7) / count);
  return points(one, labels).map(([at, value]) => svg("rect",
    { x: middle(at) + (index - count / 2) * width + 1, y: Math.min(y(value), y(0)),
      width: width - 2, height: Math.abs(y(value) - y(0)), rx: 2, fill: COLOURS[index] },
    svg("title", {}, `${one.name} · ${labels[at]}: ${value}`)));
}

function lineOf(one, { index, y, middle, labels, type }) {
  const all = points(one, labels);
  const path = all.map(([at, value]) => `${middle(at)},${y(value)}`).join(" ");
  const colour = COLOURS[index];
  const ends = all.length ? `${middle(all.at(-1)[0])},${y(0)} ${middle(all[0][0])},${y(0)}` : "";
  return [
    type === "area"
      && svg("polygon", { points: `${path} ${ends}`, fill: colour, opacity: 0.25 }),
    svg("polyline", { points: path, fill: "none", stroke: colour, "stroke-width": 2.5 }),
    all.map(([at, value]) => svg("circle", { cx: middle(at), cy: y(value), r: 3.5, fill: colour },
      svg("title", {}, `${one.name} · ${labels[at]}: ${value}`))),
  ];
}

function pie(segments) {
  const total = segments.reduce((sum, { value }) => sum + value, 0) || 1;
  const radius = 80;
  const around = 2 * Math.PI * (radius / 2);
  let before = 0;
  const frame = { viewBox: "0 0 180 180", role: "img", "aria-label": "Pie chart", class: "pie" };
  return svg("svg", frame,
    segments.map(({ label, value }, at) => {
      const share = (value / total) * around;
      const slice = svg("circle", { cx: 90, cy: 90, r: radius / 2, fill: "none",
        stroke: COLOURS[at % COLOURS.length], "stroke-width": radius,
        "stroke-dasharray": `${share} ${around - share}`, "stroke-dashoffset": -before,
        transform: "rotate(-90 90 90)" }, svg("title", {}, `${label}: ${value}`));
      before += share;
      return slice;
    }));
}

/** The next round number: 1, 2 or 5 times a power of ten. */
function niceTop(value) {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= value);
}

function short(value) {
  const style = { notation: "compact", maximumFractionDigits: 2 };
  return new Intl.NumberFormat("en", style).format(value);
}
