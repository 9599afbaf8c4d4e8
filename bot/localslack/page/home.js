/** The Home tab of the app. */

import { showBlocks } from "./blocks.js";
import { h } from "./dom.js";
import { notice } from "./notice.js";
import { store } from "./store.js";
import { Surface } from "./surface.js";

export class Home {
  #connection;
  #surface;
  #view = null;
  #body = h("div", { class: "home-blocks" });

  constructor(connection, pane) {
    this.#connection = connection;
    this.#surface = new Surface({ type: "home" }, connection);
    pane.append(this.#body);
    this.forget();
  }

  /** Tell the bot that its Home is being looked at. */
  open() {
    this.#connection.ask("open_home").catch((error) => notice(error.message));
  }

  show(view) {
    if (!this.#view) this.#body.replaceChildren();
    this.#view = view;
    showBlocks(this.#body, view.blocks ?? [], this.#surface);
  }

  has(viewId) {
    return this.#view?.id === viewId;
  }

  /** Another person has their own Home. */
  forget() {
    this.#view = null;
    this.#surface = new Surface({ type: "home" }, this.#connection);
    const nothing = `${store.bot.name} has not published a Home yet.`;
    this.#body.replaceChildren(h("p", { class: "empty" }, nothing));
  }
}
