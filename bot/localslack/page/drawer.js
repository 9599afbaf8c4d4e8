/** The sidebar on a narrow window: a drawer that a button opens over the page. */

import { h, icon } from "./dom.js";

const NARROW = matchMedia("(max-width: 700px)");

export class Drawer {
  #panel;
  #rest;
  #button = h("button", { type: "button", class: "plain-button drawer-button", "aria-label": "Sidebar",
    "aria-controls": "sidebar", "aria-expanded": "false", dataset: { testid: "drawer" },
    on: { click: () => (this.isOpen ? this.close() : this.open()) } }, icon("menu", 22));
  #shade = h("div", { class: "drawer-shade", hidden: true, on: { click: () => this.close() } });

  /** @param {HTMLElement} rest what lies beside the drawer and cannot be reached while it is open */
  constructor(panel, rest, topbar) {
    this.#panel = panel;
    this.#rest = rest;
    topbar.prepend(this.#button);
    panel.before(this.#shade);
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) this.close();
    });
    NARROW.addEventListener("change", () => this.#show(false));
    this.#show(false);
  }

  get isOpen() {
    return this.#button.ariaExpanded === "true";
  }

  open() {
    this.#show(true);
    this.#panel.querySelector("button")?.focus();
  }

  close() {
    if (!this.isOpen) return;
    this.#show(false);
    this.#button.focus();
  }

  #show(open) {
    this.#button.ariaExpanded = String(open);
    this.#panel.classList.toggle("drawer-open", open);
    this.#panel.inert = NARROW.matches && !open;
    this.#rest.inert = open;
    this.#shade.hidden = !open;
  }
}
