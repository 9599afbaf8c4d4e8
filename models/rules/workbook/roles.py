"""Columns of people in a list of customers that no heading names: by titles, and by what is told of
somebody beside them."""

from collections.abc import Iterable

from models.rules.workbook import hints
from models.rules.workbook.below import Below
from models.rules.workbook.headings import Heading

BESIDE = ("contact_title", "contact_concern")  # of whoever stands in front
Places = dict[str, list[int]]


def of(found: Places, heading: Heading, below: Below, unnamed: Iterable[int]) -> None:
    """主委 and 總幹事 over names are people with their titles; so are those in front of what they
    are. `unnamed` are the places that no list names, or names as people."""
    told = {place for one in BESIDE for place in found.get(one, ())}
    order = list(heading.texts)
    in_front = {order[at - 1] for at in map(order.index, told) if at} - told
    people = [
        place
        for place in unnamed
        if (hints.is_title(heading.texts[place]) and below.look(place).are_people)
        or (place in in_front and below.are_people(place))
    ]
    if people:
        found["chain"] = sorted({*found.get("chain", ()), *people})


def are_met(below: Below, place: int) -> bool:
    """Whether those under "People" are somebody, and not how many they are."""
    return below.are_people(place) and not below.look(place).figure


def of_one(heading: Heading, below: Below) -> set[int]:
    """What is told of one of the people only: "What worries the CME", where another column holds
    the Chief Mechanical Engineer. It is no customer's, and beside somebody else."""
    people = (text for place, text in heading.texts.items() if below.look(place).are_people)
    known = {"".join(word[0] for word in one.split() if word[0].isupper()) for one in people}
    return {place for place, text in heading.texts.items() if known & set(text.split()) - {""}}
