/** Modals: the stack of views, forms that submit, errors under their fields. */

import { showBlocks } from "./blocks.js";
import { freshId, h, iconButton } from "./dom.js";
import { mark } from "./media.js";
import { plain, richText } from "./mrkdwn.js";
import { notice } from "./notice.js";
import { openOverlay } from "./overlay.js";
import { Surface } from "./surface.js";
import { word } from "./words.js";

const FIELDS = "input, textarea, select, [role=combobox]";

export class Modals {
  #connection;
  #stack = [];
  #closeOverlay = null;
  #frame = null;

  constructor(connection) {
    this.#connection = connection;
  }

  /** A first view; one that was open before gives way. */
  open(view) {
    this.closeAll();
    this.push(view);
  }

  push(view) {
    if (this.#stack.some((each) => each.view.id === view.id)) return this.update(view);
    const surface = new Surface({ type: "view", view_id: view.id }, this.#connection);
    const sheet = this.#makeSheet(view.id);
    this.#stack.push({ view, surface, ...sheet });
    this.#draw(view);
    this.#show();
    this.#focusFirst();
  }

  /** Show a view's new content; what was typed stays where ids and types are the same. */
  update(view) {
    const entry = this.#entry(view.id);
    if (!entry) return false;
    entry.view = view;
    this.#draw(view);
    return true;
  }

  /** The server closed a view, or all of them. */
  closed(viewId, all = false) {
    if (all) return this.closeAll();
    const at = this.#stack.findIndex((entry) => entry.view.id === viewId);
    if (at < 0) return;
    const wasTop = at === this.#stack.length - 1;
    this.#stack.splice(at, 1)[0].sheet.remove();
    if (!this.#stack.length) return this.closeAll();
    this.#show();
    if (wasTop) this.#focusFirst();
  }

  closeAll() {
    this.#stack = [];
    this.#frame = null;
    this.#closeOverlay?.();
    this.#closeOverlay = null;
  }

  #entry(viewId) {
    return this.#stack.find((entry) => entry.view.id === viewId);
  }

  /** The fixed parts of one view's form. */
  #makeSheet(viewId) {
    const titleId = freshId("modal-title");
    const head = h("header", { class: "dialog-head" });
    const body = h("div", { class: "dialog-body", dataset: { testid: "modal-body" } });
    const general = h("div", { class: "error error-general", role: "alert", hidden: true,
      dataset: { testid: "modal-error" } });
    const foot = h("footer", { class: "dialog-foot" });
    const submit = (event) => {
      event?.preventDefault();
      this.#submit(viewId);
    };
    const sheet = h("form",
      { class: "dialog", role: "dialog", "aria-modal": "true", "aria-labelledby": titleId,
        novalidate: true, dataset: { testid: "modal", viewId }, on: { submit, keydown: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
        } } }, head, body, general, foot);
    return { sheet, titleId, head, body, general, foot };
  }

  #draw(view) {
    const { sheet, titleId, head, body, foot, surface, general } = this.#entry(view.id);
    const first = this.#stack[0].view.id === view.id;
    const leave = () => this.#leave(view.id);
    head.replaceChildren(
      first ? mark(24) : iconButton("back", word("back"), leave, { dataset: { testid: "modal-back" } }),
      h("h2", { id: titleId, dataset: { testid: "modal-title" } }, richText(view.title)),
      iconButton("close", word("close"), () => this.#leaveAll(), { dataset: { testid: "modal-x" } }));
    general.hidden = true;
    sheet.dataset.callbackId = view.callback_id ?? "";
    showBlocks(body, view.blocks ?? [], surface);
    const close = h("button", { type: "button", class: "button", dataset: { testid: "modal-close" },
      on: { click: leave } }, view.close ? richText(view.close) : word("close"));
    const submit = view.submit && h("button", { type: "submit", class: "button button-primary",
      dataset: { testid: "modal-submit" } }, richText(view.submit));
    foot.replaceChildren(close, ...(submit ? [submit] : []));
  }

  /** Only the topmost view is to be seen. */
  #show() {
    if (!this.#frame) {
      this.#frame = h("div", { class: "modal-frame" });
      this.#closeOverlay = openOverlay(this.#frame, () => this.#leave(this.#stack.at(-1).view.id));
    }
    for (const { sheet } of this.#stack) {
      if (sheet.parentNode !== this.#frame) this.#frame.append(sheet);
      sheet.hidden = sheet !== this.#stack.at(-1).sheet;
    }
  }

  #focusFirst() {
    const { body, foot, view } = this.#stack.at(-1);
    const wanted = (view.blocks ?? []).find((block) => block.element?.focus_on_load);
    const own = wanted && body.querySelector(`[data-block-id="${CSS.escape(wanted.block_id)}"]`);
    (own?.querySelector(FIELDS) ?? body.querySelector(FIELDS) ?? foot.lastElementChild)?.focus();
  }

  /** Close one view as its person: the bot hears of it when it asked to. */
  #leave(viewId) {
    this.closed(viewId);
    this.#connection.ask("close", { view_id: viewId }).catch((error) => notice(error.message));
  }

  #leaveAll() {
    const top = this.#stack.at(-1).view.id;
    this.closeAll();
    this.#connection.ask("close", { view_id: top, all: true })
      .catch((error) => notice(error.message));
  }

  async #submit(viewId) {
    const entry = this.#entry(viewId);
    if (!entry?.view.submit || entry.busy) return;
    this.#setBusy(entry, true);
    clearErrors(entry);
    try {
      const body = { view_id: viewId, state: entry.surface.state() };
      const answer = await this.#connection.ask("submit", body);
      if (answer.result === "closed") this.closed(viewId);
      if (answer.result === "errors") showErrors(entry, answer.errors ?? {});
    } catch (error) {
      entry.general.textContent = error.message;
      entry.general.hidden = false;
    } finally {
      this.#setBusy(entry, false);
    }
  }

  #setBusy(entry, busy) {
    entry.busy = busy;
    const button = entry.foot.querySelector("[type=submit]");
    if (button) button.ariaBusy = busy ? "true" : null;
  }
}

function clearErrors({ body, general }) {
  general.hidden = true;
  for (const node of body.querySelectorAll(".error")) node.hidden = true;
  for (const node of body.querySelectorAll("[aria-invalid]")) node.removeAttribute("aria-invalid");
}

/** Each under its block; one for no input of this view is shown above the buttons. */
function showErrors({ body, general }, errors) {
  const astray = [];
  for (const [blockId, text] of Object.entries(errors)) {
    const block = body.querySelector(`.block-input[data-block-id="${CSS.escape(blockId)}"]`);
    const place = block?.querySelector(".error");
    if (!place) {
      astray.push(`${blockId}: ${text}`);
      continue;
    }
    place.replaceChildren(plain(text));
    place.hidden = false;
    for (const field of block.querySelectorAll(FIELDS)) field.setAttribute("aria-invalid", "true");
  }
  general.textContent = astray.join("\n");
  general.hidden = !astray.length;
  const first = body.querySelector("[aria-invalid]");
  first?.focus();
  first?.closest(".block").scrollIntoView({ block: "nearest" });
}
