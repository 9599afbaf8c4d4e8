"""What the other columns of a table tell of one: whose concern it is, who says it, where the steps
are."""

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.workbook.headings import fitting, hints
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading

_SAYING = re.compile(r"\b(?:said|told|talk)|[说讲谈聊唠倾]", re.I)
_THEIRS = re.compile(r"\b(?:they|their|them|he|she|client|customer)\b|[客他她佢]|对方|人家", re.I)
NEAR = 2  # columns behind somebody that may be about them


def apart_from_people(found: dict[str, list[int]], heading: Heading) -> list[int]:
    """Takes out what is of no person: "Wants" is of one only behind one, and not behind "Moans"."""
    people = [*found.get("chain", ()), *found.get("contact_title", ())]
    there = found.get("contact_concern", [])
    others = {one for one, text in heading.texts.items() if _is_of_profile(text)} - {*people}
    apart = [
        place
        for place in there
        if not any(
            0 < place - one <= NEAR and not others & set(range(one, place)) for one in people
        )
    ]
    found["contact_concern"] = [place for place in there if place not in apart]
    if not found["contact_concern"]:
        del found["contact_concern"]
    return apart


def _is_of_profile(text: str) -> bool:
    worth = hints.of("customers", text)
    best = max(worth, key=lambda column: worth[column], default="")
    return best in fitting.PROFILE and worth[best] >= hints.WORD


def actions(found: dict[str, list[int]], heading: Heading, below: Below, free: list[int]) -> None:
    """ "Moves" with a list in each cell, and not "Play" with a word or two; the only column of
    lists under whatever heading."""
    there = found.get("actions", ())
    if not there:
        lists = [one for one in free if [one] not in found.values() and below.are_lists(one)]
        if len(lists) == 1:
            found["actions"] = lists
    elif len(there) == 1 and not below.are_lists(there[0]):
        lists = [one for one in free if below.are_lists(one)]
        if len(lists) == 1 and hints.of("strategies", heading.texts[lists[0]]).get("actions"):
            found["actions"] = lists


def said_before(found: dict[str, list[int]], heading: Heading, below: Below) -> None:
    """ "Said" in front of "Their take" is what was said to them, and 反馈 is not."""
    order = sorted(heading.texts)
    first = found.get("feedback", [-1])[0]
    content = found.get("content", [first])[0]  # or that of a further visit
    if first < 0 or heading.texts[content] != heading.texts[first]:
        return
    behind = next(iter(order[order.index(first) + 1 :]), -1)
    said = simplified(heading.texts[first])
    if behind < 0 or [behind] in found.values() or not below.look(behind).is_words:
        return
    is_ours = _SAYING.search(said) is not None and _THEIRS.search(said) is None
    worth = hints.of("followups", heading.texts[behind]).get("feedback", 0)
    if is_ours and worth >= hints.WORD and below.is_used(behind):
        found["content"], found["feedback"] = [first], [behind]
