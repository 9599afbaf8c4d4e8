"""What the matrix speaks of, done as people do it: typed, pressed, filled in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.blocks import every_element
from models.rules.rights import Right
from tests.permissions.scene import Scene

Does = Callable[[Scene, Person], Awaitable[Any]]
Shown = str | Callable[[Scene], SeenMessage]  # what is typed, or a message of the scene


@dataclass(frozen=True)
class Deed:
    """It is done where this SQL finds a row; without it, where the person is shown `shows`."""

    right: Right
    name: str
    does: Does
    done: str = ""
    shows: str = ""


def typed(line: str, channel: str = "", **answers: Any) -> Does:
    """A command, and its form where there are answers to give."""

    async def does(scene: Scene, who: Person) -> None:
        await _fill(scene, await who.types(line, channel), answers)

    return does


def pressed(show: Shown, by: str, label: str, near: str = "", **answers: Any) -> Does:
    """A button of what `by` is shown, and its form."""

    async def does(scene: Scene, who: Person) -> None:
        message = await _lent(scene, show, by, who)
        found = message.buttons.count(label) > 1
        shown = await message.click(label, near=near, nth=1 if found and not near else 0)
        await _fill(scene, shown, answers)

    return does


def chosen(show: Shown, by: str, menu: str, option: str, **answers: Any) -> Does:
    """Likewise of a menu, whose action_id begins so."""

    async def does(scene: Scene, who: Person) -> None:
        message = await _lent(scene, show, by, who)
        ids = [element["action_id"] for _, element in every_element(message.blocks)]
        id = next(one for one in ids if one.startswith(menu))
        await _fill(scene, await message.select(id, option or _first(message, id)), answers)

    return does


def _first(message: SeenMessage, id: str) -> str:
    """The value of the first option of a menu."""
    [menu] = [one for _, one in every_element(message.blocks) if one["action_id"] == id]
    return str(menu["options"][0]["value"])


async def _lent(scene: Scene, show: Shown, by: str, who: Person) -> SeenMessage:
    if isinstance(show, str):
        return await scene.shown(by, show, who)
    return scene.lent(show(scene), who)


async def _fill(scene: Scene, shown: Any, answers: dict[str, Any]) -> None:
    if answers:
        await shown.fill(answers)
        result = await shown.submit()
        if result.modal is not None:  # asked for more
            result = await result.modal.submit()
        scene.refused.update(result.errors)
    await scene.office.settle()


def has(table: str, where: str) -> str:
    return f"SELECT 1 FROM {table} WHERE {where}"


HAN = "(SELECT id FROM person WHERE handle = 'han')"
