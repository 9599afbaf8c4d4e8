/** The sidebar: who one is, the channels, the direct messages. */

import { format } from "./dates.js";
import { h, icon, redraw } from "./dom.js";
import { avatar } from "./media.js";
import { openMenu } from "./menu.js";
import { store } from "./store.js";
import { word } from "./words.js";

const LOCAL_TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** @param {Function} become called with the id of the person to be from now on */
export function drawSidebar(root, become) {
  if (!store.ready || root.querySelector(".menu")) return;
  const again = () => drawSidebar(root, become);
  const rooms = store.channels.filter(({ kind }) => kind === "channel");
  const talks = store.channels.filter(({ kind }) => kind === "im");
  const apps = talks.filter(({ user }) => store.isBot(user));
  redraw(root, [
    whoami(become, again),
    group(word("apps"), apps), group(word("channels"), rooms),
    group(word("directMessages"), talks.filter((talk) => !apps.includes(talk))),
  ]);
}

function whoami(become, again) {
  const me = store.person;
  const button = h("button", { type: "button", class: "whoami", "aria-haspopup": "menu",
    "aria-label": `You are ${store.nameOf(store.me)}. Change person`,
    dataset: { testid: "whoami", key: "whoami", user: store.me },
    on: { click: () => openMenu(button, { label: "Be another person", testid: "people", match: true,
      closed: again,
      items: people().map((user) => personItem(user, become)) }) } },
    avatar(store.me, 40),
    h("span", { class: "whoami-words" }, h("b", {}, store.nameOf(store.me)),
      h("span", {}, me?.title || `@${me?.name ?? ""}`),
      h("span", { class: "whoami-zone" }, zoneLine(me))),
    icon("down", 14));
  return h("div", { class: "whoami-box" }, h("div", { class: "sidebar-label" }, "You are"), button);
}

function people() {
  return [...store.users.values()].filter((user) => !user.deleted && !store.isBot(user.id));
}

function personItem(user, become) {
  return {
    content: h("b", {}, store.nameOf(user.id)), lead: avatar(user.id, 32),
    note: [user.title, zoneLine(user)].filter(Boolean).join(" · "),
    checked: user.id === store.me, testid: `be-${user.id}`, pick: () => become(user.id),
  };
}

/** "Shanghai 14:30 · zh-CN" */
function zoneLine(user) {
  if (!user?.tz) return "";
  const city = user.tz.split("/").at(-1).replaceAll("_", " ");
  const time = format(store.now, LOCAL_TIME, { tz: user.tz, locale: "en-GB" });
  return `${city} ${time} · ${user.locale ?? "en-US"}`;
}

function group(label, channels) {
  if (!channels.length) return null;
  return h("nav", { class: "channels", "aria-label": label },
    h("div", { class: "sidebar-label" }, label), channels.map(channelButton));
}

function channelButton(channel) {
  const here = channel.id === store.channel;
  const unread = here ? 0 : channel.unread ?? 0;
  const bot = channel.kind === "im" && store.isBot(channel.user);
  const lead = channel.kind === "im" ? avatar(channel.user, 20) : icon("hash", 16);
  const title = store.titleOf(channel) + (channel.user === store.me ? word("you") : "");
  return h("button",
    { type: "button", class: `channel${here ? " here" : ""}${unread ? " has-unread" : ""}`,
      "aria-current": here ? "page" : null,
      dataset: { testid: "channel", channel: channel.id, key: channel.id,
        name: store.titleOf(channel) },
      on: { click: () => store.goTo(channel.id, store.tab) } },
    lead, h("span", { class: "channel-name" }, title),
    bot && h("span", { class: "badge" }, word("app")),
    bot && h("i", { class: `presence${store.bot.connected ? " on" : ""}`,
      title: store.bot.connected ? "Connected" : "Not connected" }),
    unread > 0 && h("span", { class: "unread", dataset: { testid: "unread" },
      "aria-label": `${unread} unread` }, String(unread)));
}
