"""A person's use of blocks: pressing, choosing, searching, submitting, closing."""

from dataclasses import dataclass
from typing import Literal

from bot.localslack.activity.acks import BadAnswer, check_submission, check_suggestion
from bot.localslack.activity.delivery import Delivery, NotAcknowledged
from bot.localslack.activity.payloads import Payloads, action
from bot.localslack.world import values
from bot.localslack.world.blocks import find_element, options_of
from bot.localslack.world.errors import PersonError, SlackError
from bot.localslack.world.shapes import Json
from bot.localslack.world.views import View
from bot.localslack.world.workspace import Message
from bot.localslack.world.world import World

CONNECTING = "We had some trouble connecting. Try again?"
DEFAULT_QUERY_LENGTH = 3
MAX_FILES = 10

Place = View | Message
State = dict[str, dict[str, Json]]
"""block_id → action_id → a result in the page's protocol."""


@dataclass(frozen=True)
class Outcome:
    """The end of a submit; `errors` by block_id."""

    result: Literal["closed", "updated", "pushed", "errors"]
    errors: dict[str, str]


class Interactions:
    """Does to blocks what a person does. Raises PersonError where Slack offers no such thing."""

    def __init__(self, world: World, payloads: Payloads, delivery: Delivery) -> None:
        self._world, self._payloads, self._delivery = world, payloads, delivery
        self._offered: dict[tuple[str, str, str], list[Json]] = {}

    def place(self, user: str, container: Json) -> Place:
        """The message, modal or Home that `container` (of the page's protocol) names."""
        try:
            match container["type"]:
                case "message":
                    where = container["channel"], container["ts"]
                    return self._world.workspace.visible_message(user, *where)
                case "view":
                    return self._world.views.find(container["view_id"])
                case _:
                    home = self._world.views.home(user)
        except SlackError as refusal:
            raise PersonError(f"this is no longer there ({refusal.error})") from refusal
        if home is None:
            raise PersonError("there is no Home yet")
        return home

    def enter(self, user: str, place: Place, ids: tuple[str, str], result: Json) -> None:
        """Puts a value into an element, without telling the bot."""
        self._check_present(user, place)
        self._put(user, place, ids, result)

    def _put(self, user: str, place: Place, ids: tuple[str, str], result: Json) -> None:
        _, element = find_element(place.blocks, *ids)
        if element["type"] not in values.KEYS:
            return
        held = self.values(user, place)[ids[0]]
        if element["type"] == "file_input":
            result = {**result, "files": self._chosen_files(element, result.get("files") or [])}
        offered = [*self._offered.get((user, *ids), []), *_options_in(held[ids[1]])]
        chosen = values.chosen(element, result, offered)
        held[ids[1]] = values.in_state(element, chosen)

    def _chosen_files(self, element: Json, file_ids: list[str]) -> list[Json]:
        """The file objects of files a person has chosen. Raises PersonError."""
        files = [self._world.files.find(file_id) for file_id in file_ids]
        most, kinds = element.get("max_files", MAX_FILES), element.get("filetypes")
        if len(files) > most:
            raise PersonError(f"no more than {most} files can be chosen")
        if kinds and (others := [file.name for file in files if file.filetype not in kinds]):
            raise PersonError(f"{others} are not of the kinds {kinds}")
        return [file.as_json(self._world.url) for file in files]

    def values(self, user: str, place: Place) -> values.Values:
        """The values this person has entered in this place."""
        if isinstance(place, View):
            return place.values
        return place.values.setdefault(user, values.initial_values(place.blocks))

    def _check_present(self, user: str, place: Place) -> None:
        if isinstance(place, Message):
            self.place(user, {"type": "message", "channel": place.channel, "ts": place.ts})
        elif place.type == "modal":
            self._visible(user, place.id)

    def _put_all(self, user: str, place: Place, state: State) -> None:
        """Enters what the page shows; an update may have taken some elements away meanwhile."""
        held = self.values(user, place)
        for block_id, results in state.items():
            for action_id, result in results.items():
                if action_id in held.get(block_id, {}):
                    self._put(user, place, (block_id, action_id), result)

    async def act(
        self, user: str, place: Place, ids: tuple[str, str], result: Json, state: State
    ) -> None:
        """Uses one element: the bot gets block_actions."""
        self._check_present(user, place)
        _, element = find_element(place.blocks, *ids)
        self._put_all(user, place, state)
        self._put(user, place, ids, result)
        used: Json = {}
        if element["type"] == "overflow":
            used = {"selected_option": _overflow_option(element, result)}
        held = self.values(user, place)
        done = action(element, ids[0], held, used, self._world.workspace.new_ts())
        person = self._world.workspace.user(user)
        payload = self._payloads.block_actions(person, place, done)
        try:
            await self._delivery.deliver("interactive", payload)
        except NotAcknowledged as reason:
            self._world.trouble(user, "This button or menu did not work.", str(reason))

    async def suggest(self, user: str, place: Place, ids: tuple[str, str], query: str) -> Json:
        """The bot's answer to a search in an external select: options or option_groups."""
        self._check_present(user, place)
        _, element = find_element(place.blocks, *ids)
        if len(query) < element.get("min_query_length", DEFAULT_QUERY_LENGTH):
            return {"options": []}
        person = self._world.workspace.user(user)
        payload = self._payloads.suggestion(person, place, *ids, query)
        try:
            answer = await self._delivery.deliver("interactive", payload)
            check_suggestion(answer)
        except (NotAcknowledged, BadAnswer) as reason:
            self._world.trouble(user, "There was a problem loading options.", str(reason))
            return {"options": []}
        self._offered.setdefault((user, *ids), []).extend(options_of(answer))
        return answer

    async def submit(self, user: str, view_id: str, state: State) -> Outcome:
        """Submits the visible modal. Raises PersonError, also when that ended in trouble."""
        view = self._visible(user, view_id)
        if not view.defined.get("submit") or view.defined.get("submit_disabled"):
            raise PersonError("this modal cannot be submitted")
        self._put_all(user, view, state)
        if missing := values.problems(view.blocks, view.values):
            return Outcome("errors", missing)
        person = self._world.workspace.user(user)
        payload = self._payloads.view_submission(person, view)
        try:
            answer = await self._delivery.deliver("interactive", payload)
            check_submission(answer, view, len(self._world.views.stack(user)))
            return await self._apply(user, view, answer)
        except (NotAcknowledged, BadAnswer, SlackError) as reason:
            self._world.trouble(user, CONNECTING, str(reason))
            raise PersonError(CONNECTING) from reason

    async def close(self, user: str, view_id: str, *, all_of_them: bool = False) -> None:
        """Closes the visible modal; the bot gets view_closed if it asked for that."""
        view = self._visible(user, view_id)
        everything = all_of_them or bool(view.defined.get("clear_on_close"))
        await self._close(user, everything, notifies=True)

    def _visible(self, user: str, view_id: str) -> View:
        stack = self._world.views.stack(user)
        if not stack or stack[-1].id != view_id:
            raise PersonError("this modal is not the visible one")
        return stack[-1]

    async def _apply(self, user: str, view: View, answer: Json) -> Outcome:
        match answer.get("response_action"):
            case "errors":
                return Outcome("errors", answer["errors"])
            case "update":
                self._world.views.update(view, answer["view"])
                self._world.show("view_updated", view)
                return Outcome("updated", {})
            case "push":
                self._world.show("view_pushed", self._world.views.push(user, answer["view"]))
                return Outcome("pushed", {})
            case "clear":
                await self._close(user, True, notifies=False)
            case _ if view in self._world.views.stack(user):
                self._world.views.stack(user).remove(view)
                self._world.hub.publish("view_closed", [user], view_id=view.id, all=False)
        return Outcome("closed", {})

    async def _close(self, user: str, everything: bool, *, notifies: bool) -> None:
        closed = self._world.views.close(user, all_of_them=everything)
        self._world.hub.publish("view_closed", [user], view_id=closed[0].id, all=everything)
        person = self._world.workspace.user(user)
        for view in closed:
            if notifies and view.defined.get("notify_on_close"):
                closing = self._payloads.view_closed(person, view, is_cleared=everything)
                try:
                    await self._delivery.deliver("interactive", closing)
                except NotAcknowledged as reason:
                    self._world.trouble(user, "The app did not take view_closed.", str(reason))


def _options_in(held: Json) -> list[Json]:
    """The options that a value in Slack's shape holds."""
    single = held.get("selected_option")
    return [*held.get("selected_options", []), *([single] if single else [])]


def _overflow_option(element: Json, result: Json) -> Json:
    for option in element["options"]:
        if [option.get("value")] == result.get("selected"):
            return dict(option)
    raise PersonError(f"there is no option {result.get('selected')!r}")
