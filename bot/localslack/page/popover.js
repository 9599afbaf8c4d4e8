/** Boxes that float beside a control, above everything and inside the window. */

const GAP = 4;
const MARGIN = 8;

/**
 * Show `node` below `anchor` (above, where there is no room); it follows scrolling and resizing,
 * and a press elsewhere closes it.
 * @param {object} options `match`: at least as wide as the anchor; `end`: aligned to its right
 *   edge; `above`: prefer above; `onClose`.
 * @returns {Function} closes it; harmless when called twice.
 */
export function openPopover(anchor, node, { onClose, ...placing } = {}) {
  node.popover = "manual";
  node.classList.add("popover");
  anchor.after(node);
  node.showPopover();
  const place = () => put(anchor, node, placing);
  const outside = (event) => {
    if (!node.contains(event.target) && !anchor.contains(event.target)) close();
  };
  const watch = new ResizeObserver(place);
  let open = true;
  function close() {
    if (!open) return;
    open = false;
    watch.disconnect();
    removeEventListener("scroll", place, true);
    removeEventListener("resize", place);
    removeEventListener("pointerdown", outside, true);
    node.remove();
    onClose?.();
  }
  watch.observe(node);
  addEventListener("scroll", place, true);
  addEventListener("resize", place);
  addEventListener("pointerdown", outside, true);
  place();
  return close;
}

function put(anchor, node, { match = false, end = false, above = false }) {
  const at = anchor.getBoundingClientRect();
  if (match) node.style.minWidth = `${at.width}px`;
  const { offsetWidth: width, offsetHeight: height } = node;
  const roomBelow = innerHeight - at.bottom - GAP - MARGIN;
  const roomAbove = at.top - GAP - MARGIN;
  const goUp = above ? roomAbove >= height || roomAbove > roomBelow
    : roomBelow < height && roomAbove > roomBelow;
  const left = end ? at.right - width : at.left;
  node.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
  node.style.top = `${goUp ? Math.max(MARGIN, at.top - GAP - height) : at.bottom + GAP}px`;
  node.style.setProperty("--room", `${Math.max(120, goUp ? roomAbove : roomBelow)}px`);
}
