"""Columns of people in a list of customers that no heading names: by titles, and by what is told of
somebody beside them."""

from collections.abc import Iterable

from models.rules.workbook.cells.sheets import text_of
from models.rules.workbook.cells.words import HEADINGS, TABLES, column_of, fold
from models.rules.workbook.headings import hints, todo_states
from models.rules.workbook.headings.below import Below
from models.rules.workbook.headings.headings import Heading
from models.rules.workbook.people import of_whom, people, titled

BESIDE = ("contact_title", "contact_concern")  # of whoever stands in front
MOST_WIDTH = 36  # letters; what is longer is of the customer
LEAST = 2  # values of a column
SURELY = 0.7  # share of people in a column that no heading names
SHORT = 0.8  # share of values that are short, and of those that stand once
PERSON = 0.5  # share of a column that is the next one's
OWNER = "owner"  # as our English files called whose a customer is; of a shop one of theirs
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


def by_looks(
    found: Places, heading: Heading, below: Below, unnamed: Iterable[int]
) -> frozenset[int]:
    """Under any heading: people in front of a column of titles, and people of whom each cell tells
    more than the name. The places of both."""
    order = list(heading.texts)
    free = [place for place in unnamed if not hints.is_of_others(heading.texts[place])]
    titles = found.setdefault("contact_title", [])
    chain = found.setdefault("chain", [])
    for place in free:
        look = below.look(place)
        if look.count < LEAST or look.figure or place in titles:
            continue
        behind = order[order.index(place) + 1 :][:1]
        for following in behind if _may_be_names(below, place) else ():
            if following in titles or (following in free and _are_titles(below, following)):
                chain += [] if place in chain else [place]
                chain[:] = [one for one in chain if one != following]
                titles += [] if following in titles else [following]
        is_such = look.person > SURELY and look.detailed > PERSON
        if not chain and (is_such or have_titles(below, place)):
            chain.append(place)
    seen = frozenset((*chain, *titles))
    for column in ("contact_title", "chain"):
        found[column].sort()
        if not found[column]:
            del found[column]
    return seen


def _may_be_names(below: Below, place: int) -> bool:
    """Whether what stands in front of titles may be those who have them."""
    look = below.look(place)
    is_short = look.short >= SHORT and look.distinct >= SHORT and not look.organisation
    texts = [text_of(one) for one in below.values(place)]
    is_code = any(char.isdigit() for text in texts for char in text)
    return below.are_people(place) or (is_short and not is_code and not _are_titles(below, place))


def have_titles(below: Below, place: int, *, of_any_kind: bool = False) -> bool:
    """Whether most cells are people with what they are, in words of the lists or `of_any_kind`."""
    values = [one for one in below.values(place) if type(one) is str]
    told = sum(
        any(
            one.title and (of_any_kind or titled.is_title(one.title))
            for one in people.read(value) or ()
        )
        for value in values
    )
    return len(values) >= LEAST and told > PERSON * len(values)


def _are_titles(below: Below, place: int) -> bool:
    values = [text_of(one) for one in below.values(place)]
    return len(values) >= LEAST and sum(map(titled.is_title, values)) > PERSON * len(values)


def concerns(found: Places, heading: Heading, below: Below) -> frozenset[int]:
    """What stands just behind somebody's title and is not the next person's: what he cares for,
    whatever it is called, unless a list names it, whatever group it is in; and what is told of
    people by their names. The places of those that no other column contends for."""
    named = {one for one, text in heading.texts.items() if any(column_of(t, text) for t in TABLES)}
    order = list(heading.texts)
    told = {place for column, there in found.items() if column != "chain" for place in there}
    for title in found.get("contact_title", ()):
        at = order.index(title) + 1
        place = order[at] if at < len(order) else -1
        before = [one for one in order[:at] if one in found.get("chain", ())]
        if place < 0 or place in told or place in named or not before:
            continue
        look = below.look(place)
        is_such = (
            look.is_words
            and look.width <= MOST_WIDTH
            and not hints.is_of_others(heading.texts[place])
        )
        if is_such and look.count and not (look.are_people and look.person > PERSON):
            found["chain"] = [one for one in found["chain"] if one != place]
            found["contact_concern"] = sorted([*found.get("contact_concern", ()), place])
    for chain in found.get("chain", ()):
        place = next(iter(order[order.index(chain) + 1 :]), -1)
        if place not in told and place >= 0 and _are_of(below, chain, place):
            found.setdefault("contact_concern", []).append(place)
    there = found.get("contact_concern", ())
    return frozenset(place for place in there if _has_rivals(heading, place) or place in told)


def _are_of(below: Below, chain: int, place: int) -> bool:
    """Whether some cells tell of the people beside them by name: 蔡：檢舉；林：維修費."""
    told = 0
    for row in below.sample:
        names = [one.name for one in people.read(row.at(chain)) or ()]
        told += bool(of_whom.by_name(text_of(row.at(place)), names)) if names else 0
    return told >= LEAST


def _has_rivals(heading: Heading, place: int) -> bool:
    """Whether other columns are called what this one may be called: "Gripes" beside "What keeps
    them up"."""
    worth = hints.of("customers", heading.texts[place])
    others = [hints.of("customers", text) for one, text in heading.texts.items() if one != place]
    return all(any(column in one for one in others) for column in worth)


def are_met(below: Below, place: int) -> bool:
    """Whether those under "People" are somebody, and not how many they are."""
    look = below.look(place)
    return below.are_people(place) and not look.figure and look.person > 0


def of_one(heading: Heading, below: Below) -> set[int]:
    """What is told of one of the people only: "What worries the CME", where another column holds
    the Chief Mechanical Engineer. It is no customer's, and beside somebody else."""
    people = (text for place, text in heading.texts.items() if below.look(place).are_people)
    known = {"".join(word[0] for word in one.split() if word[0].isupper()) for one in people}
    return {place for place, text in heading.texts.items() if known & set(text.split()) - {""}}


def met(found: Places, heading: Heading, below: Below) -> None:
    """老板/采购 beside what was said to whom, where no other column names them."""
    taken = {place for there in found.values() for place in there}
    free = [one for one in heading.texts if one not in taken and _is_of_theirs(heading.texts[one])]
    seen = [one for one in free if hints.is_title(heading.texts[one]) and are_met(below, one)]
    if "people" not in found and "content" in found and len(seen) == 1:
        found["people"] = seen


def is_of_us(heading: Heading, below: Below, place: int) -> bool:
    """Whether a column of a list of customers says who of us looks after each: by its heading,
    which may be of theirs as well where no other column holds them, or as we write it ourselves."""
    text = heading.texts[place]
    if todo_states.is_of_us(text):
        return True
    if fold(text) == OWNER:
        return HEADINGS["id"]["name"] in heading.texts.values()
    others = [one for at, one in heading.texts.items() if at != place]
    if below.look(place).figure > PERSON:
        return False  # "Sales" of a year
    if todo_states.is_called("colleagues", text):
        return not any(map(todo_states.is_of_us, others))
    is_unsure = todo_states.is_called("unsure_colleagues", text)
    return is_unsure and any(map(_is_of_theirs, others))


def _is_of_theirs(heading: str) -> bool:
    """Whether a heading is over the customer's people: 联系人/职务, 老板/采购."""
    if any(todo_states.is_called(one, heading) for one in ("colleagues", "unsure_colleagues")):
        return False
    return column_of("customers", heading) == "chain" or hints.is_title(heading)
