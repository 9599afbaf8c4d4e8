"""A modal, Home or a message as a person has it on the screen, with everything to use in it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from bot.localslack.activity.interactions import Place
from bot.localslack.people.filling import result_of
from bot.localslack.world.blocks import every_element, flat
from bot.localslack.world.errors import PersonError
from bot.localslack.world.shapes import Blocks, Json
from bot.localslack.world.values import KEYS
from bot.localslack.world.views import View
from bot.localslack.world.workspace import Message

if TYPE_CHECKING:
    from bot.localslack.people.people import Person

Expects = Literal["something", "settled", "nothing"]
"""The wait after an action: it must show something, it may soon, or nobody waits."""

_MENUS = ("select", "overflow", "picker", "checkboxes", "radio_buttons")


class Surface:
    """Blocks, and what a person does with them. It always shows the present state."""

    def __init__(self, person: "Person", place: Place) -> None:
        self.person = person
        self.place = place
        self._bot_was_told = False

    @property
    def blocks(self) -> Blocks:
        return self.place.blocks

    @property
    def text(self) -> str:
        """All visible text, a line each, entered values included."""
        held = self.person.interactions.values(self.person.id, self.place)
        return "\n".join(self.person.reader.lines(self.blocks, held))

    @property
    def buttons(self) -> list[str]:
        """The labels of all buttons, in order."""
        elements = [element for _, element in every_element(self.blocks)]
        return [e["text"]["text"] for e in elements if e["type"] == "button"]

    def value(self, block_id: str) -> Any:
        """The value of a block's input: a text, an option's value, an id, a date, or a list."""
        block, element = self._input(block_id)
        held = self.person.interactions.values(self.person.id, self.place)
        value = held[block["block_id"]][element["action_id"]][KEYS[element["type"]].state]
        if isinstance(value, list):
            return [pick["value"] if isinstance(pick, dict) else pick for pick in value]
        is_option = isinstance(value, dict) and element["type"] != "rich_text_input"
        return value["value"] if is_option else value

    async def fill(self, answers: dict[str, Any] | None = None, **more: Any) -> None:
        """Enters values by block_id, files as [(name, content), …]; where the bot wants to know
        at once, it is told.

        Raises PersonError where a value cannot be entered, TroubleError where the bot failed.
        """
        for block_id, wanted in {**(answers or {}), **more}.items():
            block, element = await self._appearing(block_id)
            ids = block["block_id"], element["action_id"]
            if element["type"] == "file_input":
                wanted = self._chosen_files(wanted)
            result = await self._result(ids, element, wanted)
            if block["type"] != "input" or block.get("dispatch_action"):
                self._bot_was_told = True
                await self._act(ids, result, "settled")
            else:
                self.person.interactions.enter(self.person.id, self.place, ids, result)

    async def click(self, label: str, *, near: str = "", nth: int = 0, waits: bool = True) -> Any:
        """Presses a button named by its label or action_id; returns what came of it.

        `near`: only a button whose block, or the text block above it, contains this text.
        `nth`: 1 for the first of several. With `waits` something visible must come of it.
        Returns the Modal, Home or SeenMessage that came, None for something that went.
        """
        found = [
            (block, element)
            for block, element in every_element(self.blocks)
            if element["type"] == "button"
            and label in (element["text"]["text"], element["action_id"])
            and near in self.around(block)
        ]
        if not found or len(found) < nth or (len(found) > 1 and not nth):
            raise PersonError(f"{len(found)} buttons are {label!r} among {self.buttons}")
        block, element = found[max(nth - 1, 0)]
        ids = block["block_id"], element["action_id"]
        return await self._act(ids, {"type": "button"}, "something" if waits else "nothing")

    async def select(self, menu: str, option: Any, *, near: str = "", waits: bool = True) -> Any:
        """Chooses in a menu named by placeholder, label, action_id or block_id; else as click."""
        found = [
            (block, element)
            for block, element in every_element(self.blocks)
            if any(word in element["type"] for word in _MENUS)
            and menu in _names(block, element)
            and near in self.around(block)
        ]
        if len(found) != 1:
            known = [_names(block, element) for block, element in every_element(self.blocks)]
            raise PersonError(f"{len(found)} menus are {menu!r} among {known}")
        block, element = found[0]
        ids = block["block_id"], element["action_id"]
        result = await self._result(ids, element, option)
        return await self._act(ids, result, "something" if waits else "nothing")

    def choices(self, block_id: str) -> list[str]:
        """The texts that a select of its own options offers."""
        _, element = self._input(block_id)
        return [one["text"]["text"] for one in element["options"]]

    async def options(self, block_id: str, query: str = "") -> list[str]:
        """The texts that an external select offers for a query."""
        block, element = self._input(block_id)
        ids = block["block_id"], element["action_id"]
        answer = await self.person.suggestions(self.place, ids, query)
        groups = answer.get("option_groups") or [answer]
        return [o["text"]["text"] for group in groups for o in group.get("options", [])]

    async def _appearing(self, name: str) -> tuple[Json, Json]:
        """An input that is there, or that the bot's update after an earlier answer brings."""
        with self.person.world.hub.watch(self.person.id) as watch:
            while True:
                try:
                    return self._input(name)
                except PersonError:
                    if not self._bot_was_told:
                        raise
                    if await self.person.sees(watch, lambda one: "view" in one.data) is None:
                        raise

    def _input(self, name: str) -> tuple[Json, Json]:
        stateful = [(b, e) for b, e in every_element(self.blocks) if e["type"] in KEYS]
        for block, element in stateful:
            if name in (block["block_id"], element["action_id"]):
                return block, element
        raise PersonError(f"no input {name!r} among {[b['block_id'] for b, _ in stateful]}")

    async def _result(self, ids: tuple[str, str], element: Json, wanted: Any) -> Json:
        async def search(query: str) -> Json:
            return await self.person.suggestions(self.place, ids, query)

        return await result_of(element, wanted, self.person.world.workspace, search)

    def _chosen_files(self, wanted: Iterable[tuple[str, bytes]]) -> list[str]:
        """The ids of files, given by name and content, once they are at Slack."""
        files = self.person.world.files
        return [files.add(self.person.id, *chosen).id for chosen in wanted]

    async def _act(self, ids: tuple[str, str], result: Json, expects: Expects) -> Any:
        person = self.person
        deed = person.interactions.act(person.id, self.place, ids, result, {})
        return await self.person.does(deed, expects)

    def around(self, block: Json) -> str:
        """The text of a block, or of the one that its buttons belong to."""
        blocks = list(flat(self.blocks))
        at = blocks.index(block)
        if block["type"] == "actions":
            texts = [i for i in range(at) if blocks[i]["type"] not in {"actions", "container"}]
            at = texts[-1] if texts else at
        return "\n".join(self.person.reader.lines([blocks[at]]))


def _names(block: Json, element: Json) -> list[str]:
    texts = [element.get("placeholder"), block.get("label")]
    return [block["block_id"], element["action_id"], *(t["text"] for t in texts if t)]


class Home(Surface):
    """A person's Home of the app."""


@dataclass(frozen=True)
class Result:
    """The end of a submit: closed, errors by block_id, or the modal updated or pushed."""

    closed: bool = False
    errors: dict[str, str] = field(default_factory=dict)
    modal: "Modal | None" = None


class Modal(Surface):
    """An open modal; `errors` are those of the last submit, by block_id."""

    place: View

    def __init__(self, person: "Person", place: View) -> None:
        super().__init__(person, place)
        self.errors: dict[str, str] = {}

    @property
    def title(self) -> str:
        return str(self.place.defined["title"]["text"])

    @property
    def submit_label(self) -> str:
        return str(self.place.defined["submit"]["text"])

    @property
    def is_open(self) -> bool:
        return self.place in self.person.world.views.stack(self.person.id)

    async def submit(self) -> Result:
        """Raises TroubleError when the bot's answer would be dropped by Slack."""
        person = self.person
        outcome = await person.does(person.interactions.submit(person.id, self.place.id, {}))
        self.errors = outcome.errors
        if outcome.result in {"updated", "pushed"}:
            return Result(modal=Modal(person, person.world.views.stack(person.id)[-1]))
        return Result(closed=outcome.result == "closed", errors=outcome.errors)

    async def close(self, *, all_of_them: bool = False) -> None:
        person = self.person
        closing = person.interactions.close(person.id, self.place.id, all_of_them=all_of_them)
        await person.does(closing)


class SeenMessage(Surface):
    """A message as one person sees it."""

    place: Message

    @property
    def text(self) -> str:
        """The text of its blocks, the fallback that notifications show, the names of its files."""
        lines = [super().text, self.person.reader.plain(self.place.text), *self.files]
        return "\n".join(line for line in lines if line)

    @property
    def files(self) -> list[str]:
        """The names of the files it shares."""
        files = self.person.world.files
        return [files.find(shared["id"]).name for shared in self.place.files]

    @property
    def ts(self) -> str:
        return self.place.ts

    @property
    def metadata(self) -> Json | None:
        return self.place.metadata
