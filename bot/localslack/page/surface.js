/** What the person has put into the elements of some blocks, and how the bot hears of it. */

import { notice } from "./notice.js";

const keyOf = (block, element) => `${block.block_id}\n${element.action_id}`;

/** Whether all chosen values are among the options which the element lists itself, if it does. */
function stillOffered({ options, option_groups: groups }, selected) {
  if (!selected || !(options || groups)) return true;
  const all = options ?? groups.flatMap((group) => group.options);
  return selected.every((value) => all.some((option) => option.value === value));
}

/** Where blocks live: a message, a modal's view or Home. */
export class Surface {
  #container;
  #connection;
  #fields = new Map();

  /** @param {object} container {type: "message", channel, ts} | {type: "view", view_id} | {type:
   * "home"}, as the server wants it with every action. */
  constructor(container, connection) {
    this.#container = container;
    this.#connection = connection;
  }

  /**
   * The value an element starts with: what was typed before an update of the blocks, if an element
   * of the same ids and type was there, else its initial one.
   * @param {object} initial {result, shown}: `result` as sent to the server, without ids and type;
   *   `shown` the option objects behind a list of selected values.
   */
  begin(block, element, initial) {
    const key = keyOf(block, element);
    const kept = this.#fields.get(key);
    const stays = kept?.type === element.type && stillOffered(element, kept.result.selected);
    const field = stays ? kept : { ...initial, type: element.type };
    this.#fields.set(key, { ...field, block: block.block_id, action: element.action_id });
    return field;
  }

  put(block, element, result, shown = null) {
    const field = this.#fields.get(keyOf(block, element));
    Object.assign(field, { result, shown });
  }

  /** Forget the elements which an update took away. */
  keepOnly(blocks) {
    const present = new Set();
    for (const block of blocks.flatMap((each) => [each, ...(each.child_blocks ?? [])])) {
      for (const element of [block.element, block.accessory, ...(block.elements ?? [])]) {
        if (element?.action_id) present.add(keyOf(block, element));
      }
    }
    for (const key of this.#fields.keys()) if (!present.has(key)) this.#fields.delete(key);
  }

  /** All values now: block_id → action_id → {type, …result}. */
  state() {
    const state = {};
    for (const { block, action, type, result } of this.#fields.values()) {
      (state[block] ??= {})[action] = { type, ...result };
    }
    return state;
  }

  /** Tell the bot that an element was used; says aloud why, when it could not be done. */
  async act(block, element, result) {
    const ids = { block_id: block.block_id, action_id: element.action_id, type: element.type };
    try {
      await this.#connection.ask("action", {
        container: this.#container, ...ids, ...result, state: this.state(),
      });
    } catch (error) {
      notice(error.message);
    }
  }

  /** Groups of options for what was typed: [{label?, options}]. */
  async suggest(block, element, query) {
    const answer = await this.#connection.ask("suggest", {
      container: this.#container, block_id: block.block_id, action_id: element.action_id, query,
    });
    const groups = answer.option_groups ?? [];
    return groups.length ? groups : [{ options: answer.options ?? [] }];
  }
}
