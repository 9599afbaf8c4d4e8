/** The page's beginning: its parts meet here, and the server's pushes find their way. */

import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { add, h, icon } from "./dom.js";
import { Drawer } from "./drawer.js";
import { Home } from "./home.js";
import { avatar, mark } from "./media.js";
import { Messages } from "./messages.js";
import { Modals } from "./modal.js";
import { strip, trouble } from "./notice.js";
import { drawSidebar } from "./sidebar.js";
import { store } from "./store.js";
import { word } from "./words.js";

const SKIP_SECONDS = 60;
const SIDEBAR_MS = 20_000;

const part = (id) => document.getElementById(id);
const connection = new Connection();
const modals = new Modals(connection);
const home = new Home(connection, part("home"));
const composer = new Composer(connection, part("composer"));
const messages = new Messages(connection, part("messages"), (message) => composer.reply(message));
const clock = new Clock(connection, part("clock"));
const drawer = new Drawer(part("sidebar"), part("main"), part("topbar"));

/** True from a (re)connection to the "state" that follows it. */
let arriving = true;
/** Where the address says one is, until the first state. */
let wanted = placeInAddress();

const PUSHES = {
  state: takeState,
  clock: ({ now }) => takeTime(() => store.setClock(now), now),
  bot: ({ connected }) => {
    store.bot.connected = connected;
    store.changed();
  },
  message: ({ channel, message }) => messages.received(channel, message),
  ephemeral: ({ channel, message }) => messages.received(channel, { ...message, ephemeral: true }),
  message_changed: ({ channel, message }) => messages.changed(channel, message),
  message_deleted: ({ channel, ts }) => messages.deleted(channel, ts),
  view_opened: ({ view }) => modals.open(view),
  view_pushed: ({ view }) => modals.push(view),
  view_updated: ({ view }) => (view.type === "home" ? home.show(view) : modals.update(view)),
  view_closed: ({ view_id: id, all }) => modals.closed(id, all),
  home: ({ view }) => view && home.show(view),
  trouble: ({ text }) => trouble(text),
};

connection.addEventListener("push", ({ detail }) => PUSHES[detail.event]?.(detail));
connection.addEventListener("status", ({ detail }) => {
  store.online = detail === "open";
  arriving = true;
  drawStrip();
});
store.addEventListener("state", drawFrame);
store.addEventListener("place", () => {
  drawFrame();
  openPlace();
});
document.addEventListener("keydown", slashFocuses);
setInterval(() => drawSidebar(part("sidebar"), become), SIDEBAR_MS);
part("brand").prepend(mark(28));
connection.open(wanted.user);

function takeState(state) {
  takeTime(() => store.accept(state), state.now);
  if (!arriving) return;
  arriving = false;
  const known = store.channelById(wanted.channel) ? wanted.channel : null;
  store.goTo(known ?? store.bot.im ?? store.channels[0]?.id, wanted.tab);
}

/** After a jump of the clock "today" and "2 hours ago" are to be said anew. */
function takeTime(take, now) {
  const jumped = store.ready && Math.abs(now - store.now) > SKIP_SECONDS;
  take();
  clock.draw();
  if (jumped) messages.drawAnew();
}

/** Be another person from now on, in the same room where they have it. */
function become(user) {
  wanted = { user, channel: store.channel === store.bot.im ? null : store.channel, tab: store.tab };
  modals.closeAll();
  messages.forgetAll();
  home.forget();
  store.ready = false;
  arriving = true;
  connection.open(user);
}

function openPlace() {
  drawer.close();
  const { me, channel, tab } = store;
  wanted = { user: me, channel, tab };
  history.replaceState(null, "", `#${new URLSearchParams({ user: me, channel, tab })}`);
  composer.moved();
  if (tab === "home") home.open();
  messages.open(channel);
  if (!document.activeElement || document.activeElement === document.body) composer.text.focus();
}

function placeInAddress() {
  const { user = null, channel = null, tab } = Object.fromEntries(
    new URLSearchParams(location.hash.slice(1)));
  return { user, channel, tab: tab === "home" ? "home" : "messages" };
}

function drawFrame() {
  if (!store.ready) return;
  drawSidebar(part("sidebar"), become);
  drawHead();
  drawStrip();
  const onHome = store.tab === "home";
  part("home").hidden = !onHome;
  part("messages").hidden = onHome;
  part("composer").hidden = onHome;
  for (const id of ["main", "sidebar", "overlays"]) part(id).lang = store.who.locale;
  const unread = store.channels.reduce((sum, channel) => sum + (channel.unread ?? 0), 0);
  document.title = `${unread ? `(${unread}) ` : ""}${store.nameOf(store.me)} · ${store.bot.name} sandbox`;
}

function drawHead() {
  const channel = store.channelById(store.channel);
  if (!channel) return;
  const lead = channel.kind === "im" ? avatar(channel.user, 24) : icon("hash", 18);
  const app = channel.id === store.bot.im;
  const tab = (name, label) => h("button",
    { type: "button", role: "tab", class: "tab", "aria-selected": String(store.tab === name),
      dataset: { testid: `tab-${name}`, key: `tab-${name}` },
      on: { click: () => store.goTo(channel.id, name) } }, label);
  const focused = document.activeElement?.dataset.key;
  part("head").replaceChildren();
  const badge = app && h("span", { class: "badge" }, word("app"));
  add(part("head"), h("h1", {}, lead, store.titleOf(channel), badge),
    app && h("div", { class: "tabs", role: "tablist" },
      tab("home", word("home")), tab("messages", word("messages"))));
  part("head").querySelector(`[data-key="${CSS.escape(focused ?? "")}"]`)?.focus();
}

function drawStrip() {
  if (!store.online) strip("The sandbox does not answer. Trying again…");
  else if (!store.bot.connected && store.ready) {
    strip(`${store.bot.name} is not connected: commands, buttons and modals will fail.`);
  } else strip("");
}

/** "/" begins a command from anywhere but a field. */
function slashFocuses(event) {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const busy = event.target.closest("input, textarea, [role=menu], .overlay");
  if (!busy && !part("composer").hidden) composer.text.focus();
}
