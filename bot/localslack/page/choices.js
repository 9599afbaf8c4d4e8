/** Where the options of each select come from, and what choosing them sends. */

import { combobox } from "./combobox.js";
import { avatar } from "./media.js";
import { h } from "./dom.js";
import { store } from "./store.js";
import { word } from "./words.js";

const TYPING_PAUSE_MS = 200;
const DEFAULT_MIN_QUERY = 3;

/**
 * Every select of Block Kit. An option here is Slack's {text, value, description?}; people and
 * channels become options too, with their id as the value and a `lead` node before the name.
 */
export function selectInput(element, field) {
  const many = element.type.startsWith("multi_");
  const kind = element.type.replace("multi_", "").replace("_select", "");
  const { load, initial, ...behaviour } = SOURCES[kind](element, field);
  const start = field.begin({ selected: initial.map((option) => option.value) }, initial);
  return combobox({
    ...behaviour, many, load, chosen: start.shown ?? initial,
    attributes: field.attributes,
    placeholder: element.placeholder?.text ?? word(many ? "selectSeveral" : "selectOne"),
    most: element.max_selected_items ?? Infinity,
    clearable: !field.live && field.block.optional === true,
    change: (options) => field.change({ selected: options.map((option) => option.value) }, options),
  });
}

const SOURCES = {
  static: (element) => {
    const groups = element.option_groups ?? [{ options: element.options ?? [] }];
    return { load: async (query) => filter(groups, query), initial: initialOptions(element) };
  },
  external: (element, field) => ({
    load: async (query) => plainGroups(await field.suggest(query)),
    initial: initialOptions(element),
    minQuery: element.min_query_length ?? DEFAULT_MIN_QUERY,
    pause: TYPING_PAUSE_MS,
  }),
  users: (element) => {
    const ids = element.initial_users ?? [element.initial_user].filter(Boolean);
    return fixed(() => people().map(personOption), ids.map(personById));
  },
  channels: (element) => {
    const ids = element.initial_channels ?? [element.initial_channel].filter(Boolean);
    const all = () => store.channels.filter(({ kind }) => kind === "channel").map(channelOption);
    return fixed(all, ids.map(channelById));
  },
  conversations: (element) => {
    let ids = element.initial_conversations ?? [element.initial_conversation].filter(Boolean);
    if (!ids.length && element.default_to_current_conversation) ids = [store.channel];
    const all = () => conversations(element.filter).map(channelOption);
    return fixed(all, ids.map(channelById));
  },
};

function initialOptions(element) {
  return element.initial_options ?? [element.initial_option].filter(Boolean);
}

const fixed = (all, initial) => ({
  load: async (query) => filter([{ options: all() }], query),
  initial,
});

/** Option groups carry their label as a text object. */
const plainGroups = (groups) => groups.map(({ label, options }) => ({ label, options }));

function filter(groups, query) {
  const wanted = query.trim().toLowerCase();
  const fits = ({ text, also = "" }) => `${text.text} ${also}`.toLowerCase().includes(wanted);
  return plainGroups(groups).map(({ label, options }) => ({
    label, options: options.filter(fits),
  }));
}

/** People first, then apps; nobody who has left. */
function people() {
  const present = [...store.users.values()].filter((user) => !user.deleted);
  return present.sort((a, b) => Number(store.isBot(a.id)) - Number(store.isBot(b.id)));
}

function personOption(user) {
  return {
    text: { type: "plain_text", text: store.nameOf(user.id), emoji: false }, value: user.id,
    also: `${user.name} @${user.name}`, lead: () => avatar(user.id, 22),
    description: user.title ? { type: "plain_text", text: user.title } : undefined,
  };
}

function personById(id) {
  return personOption(store.users.get(id) ?? { id, name: id });
}

function channelOption(channel) {
  const lead = channel.kind === "im" ? () => avatar(channel.user, 22) : () => h("span", {}, "#");
  return {
    text: { type: "plain_text", text: store.titleOf(channel), emoji: false },
    value: channel.id, lead,
  };
}

function channelById(id) {
  return channelOption(store.channelById(id) ?? { id, name: id, kind: "channel" });
}

function conversations(filter = {}) {
  const wanted = filter.include ?? ["im", "mpim", "public", "private"];
  return store.channels.filter(({ kind, user }) => {
    if (kind === "im") {
      return wanted.includes("im") && !(filter.exclude_bot_users && store.isBot(user));
    }
    return wanted.includes("public") || wanted.includes("private");
  });
}
