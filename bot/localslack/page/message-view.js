/** One message → DOM. */

import { showBlocks } from "./blocks.js";
import { format } from "./dates.js";
import { h, icon, iconButton } from "./dom.js";
import { fileList } from "./files.js";
import { avatar } from "./media.js";
import { openMenu } from "./menu.js";
import { mrkdwn } from "./mrkdwn.js";
import { store } from "./store.js";
import { word } from "./words.js";

const TIME = { hour: "numeric", minute: "2-digit" };

/**
 * @param {object} message as the server tells it
 * @param {object} options `surface` of its elements; `joined` to the one before (same person, just
 *   now); `reply` inside a thread; `run(callbackId)` a message shortcut; `answer()` starts a reply
 */
export function messageView(message, { surface, joined, reply, run, answer }) {
  const seconds = Number(message.ts);
  const clock = h("time", { class: "message-time", datetime: new Date(seconds * 1000).toISOString(),
    title: format(seconds, { dateStyle: "full", timeStyle: "medium" }, store.who) },
    format(seconds, TIME, store.who));
  const app = Boolean(message.bot_id) || store.isBot(message.user);
  const kinds = { message: true, joined, reply, ephemeral: message.ephemeral };
  const head = joined ? null : h("div", { class: "message-head" },
    h("span", { class: "message-name" }, store.nameOf(message.user)),
    app && h("span", { class: "badge" }, word("app")), clock);
  return h("article",
    { class: Object.keys(kinds).filter((kind) => kinds[kind]).join(" "), tabindex: "-1",
      dataset: { testid: "message", ts: message.ts, user: message.user ?? "" } },
    h("div", { class: "message-side" }, joined ? clock : avatar(message.user)),
    h("div", { class: "message-main" },
      message.ephemeral && h("div", { class: "only-you" }, icon("eye", 14), word("onlyYou")),
      head, content(message, surface)),
    toolbar(message, run, answer));
}

/** A person's own message is drawn from its text, in which Slack has marked the mentions. */
function content(message, surface) {
  const edited = message.edited && h("span", { class: "edited" }, word("edited"));
  const body = h("div", { class: "message-body", dataset: { testid: "message-body" } });
  const typed = !message.bot_id && !store.isBot(message.user);
  if (message.blocks?.length && !typed) {
    showBlocks(body, message.blocks, surface);
    if (edited) body.append(edited);
  } else if (message.text || edited) {
    body.append(h("div", { class: "text" }, mrkdwn(message.text ?? ""), edited));
  }
  if (message.files?.length) body.append(fileList(message.files));
  return body;
}

function toolbar(message, run, answer) {
  if (message.ephemeral) return null;
  const shortcuts = store.shortcuts.filter(({ type }) => type === "message");
  const items = () => shortcuts.map(({ callback_id: id, name }) => ({
    content: name, note: store.bot.name, lead: avatar(store.bot.user, 20),
    testid: `shortcut-${id}`, pick: () => run(id),
  }));
  const more = iconButton("more", word("moreActions"),
    () => openMenu(more, { label: word("moreActions"), end: true, items: items() }),
    { "aria-haspopup": "menu", dataset: { testid: "more-actions" } });
  return h("div", { class: "message-tools", role: "toolbar", "aria-label": "Message" },
    iconButton("reply", word("replies"), answer, { dataset: { testid: "reply" } }), more);
}
