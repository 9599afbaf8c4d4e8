"""The people of a cell, each with title and concern where they are told, and those of cells that
lie beside each other."""

from dataclasses import replace
from functools import lru_cache
from itertools import chain

from models.rules import lazy_re as re
from models.rules.names.decision_chain import Link
from models.rules.workbook.cells import cells, contacts
from models.rules.workbook.cells.sheets import Cell, text_of
from models.rules.workbook.cells.words import is_nobody
from models.rules.workbook.headings import looks
from models.rules.workbook.people import (
    dashed,
    marked,
    of_whom,
    person,
    posted,
    title_lines,
    titled,
    unnamed,
)

TOLD = ("title", "concern", "phone", "email")
_BETWEEN = re.compile(
    r"[\n、;；]|\s+[+＋]\s+|(?<=[)）])\s*[+＋]\s*|(?<=[)）])\s*[,，]\s*|\s+and\s+(?![a-z])|(?:(?<![A-Z])[&＆]|\s+[&＆])\s*(?![a-z\s])|(?<=\w)\s*/\s*(?=\w)|(?<=[)）])\s*[/／|｜]\s*"
    r"|(?<=[)）])\s*(?=[^\s()（）,，–—-]{1,20}[(（])"
)
_BRACKETS = str.maketrans("〔〕【】［］[]", "()()()()")  # as people set them about a concern
_STRONG = re.compile(r"\s*[\n;；]\s*|\s+[+＋]\s+")
_INITIAL = re.compile(r"\s*[A-Z]\.\s*[A-Z]")  # of a name, and no letter of a list
_WHOLE = re.compile(r"\s*[(（][^()（）]*[)）]\s*")  # a note that nobody is named yet
_SEMICOLONS = re.compile(r"(\s*[;；]\s*)")
_NOBODY_YET = re.compile(
    r"(?:n/a|tbc|tbd|tba|none|nobody|no name|unknown|待定|待补|待補|未定|暂无|暫無)"
    r"[\s,，(（]*(?:yet|for now|so far|还没|還沒|尚未|再说|再說)?[)）]*",
    re.I,
)
_PLUS = re.compile(r"\s*[+＋]\s*")
_SLASH = re.compile(r"\s*[/／]\s*")
_COMMAS = re.compile(r"\s*[,，]\s*")
_BARS = re.compile(r"\s*[|｜]\s*")
_NOWADAYS = re.compile(
    r"(?<=[:：])\s*(?:今年|今届|今屆|本届|本屆|现任|現任|现在|現在|目前)(?:是|为|為)\s*(?=\S)"
)
_WEAK = (re.compile(r"\s*、\s*"), _COMMAS)  # between people whose own words slashes part
# Several values of one cell, told apart in one of these ways, the surest first.
_WAYS = tuple(
    re.compile(way)
    for way in ("\n", "[;；]", "、", r"\s+/\s+", "[/／]", r"\s*[&＆]\s*|\s+and\s+", "[,，]")
)


def read(cell: Cell) -> tuple[Link, ...] | None:
    said = cells.text(cell)
    return None if said is None else _read(said)


@lru_cache(maxsize=4096)  # a file names the same people again and again
def _read(said: str) -> tuple[Link, ...]:
    found: dict[str, Link] = {}
    for link in _links(said.translate(_BRACKETS)):
        before = found.get(link.name)
        found[link.name] = link if before is None else joined(before, link)
    return tuple(found.values())


def are_told(said: str) -> bool:
    """Whether a text is of people and nothing else: each with what he is."""
    found = _read(said) if said else ()
    return bool(found) and all(one.title and person.may_be(one.name) for one in found)


def beside(cell: Cell, title: str, concern: str) -> tuple[Link, ...]:
    """The people of a cell with what stands in the cells beside it: one of each, or as many."""
    known = read(cell) or ()
    said = text_of(cell).strip()
    by_commas = [one for one in map(contacts.without, _COMMAS.split(said)) if one]
    if len(by_commas) > 1 and not _has_bracket(said) and any(parted(title, len(by_commas))):
        known = tuple(Link(name) for name in by_commas if not is_nobody(name))
    titles = parted(title, len(known))
    if len(known) == 1 and titles[0] and _is_address(known[0], said):
        known = (replace(known[0], name=said, title=""),)
    concerns = of_whom.by_name(concern, [one.name for one in known]) or parted(concern, len(known))
    if any(concerns):
        known = tuple(person.with_post(one, said) for one in known)
    return tuple(
        _with_concern(replace(one, title=at_title or one.title, concern=one.concern or at_concern))
        for one, at_title, at_concern in zip(known, titles, concerns, strict=True)
    )


def _is_address(one: Link, said: str) -> bool:
    """Whether "Coach Hanlon" is how somebody is called whose title stands elsewhere."""
    return said.isascii() and " " not in one.name and said == f"{one.title} {one.name}"


def _with_concern(one: Link) -> Link:
    """Of "Technical Director (noise)" in a column of titles, where nothing else tells it."""
    both = None if one.concern else titled.title_and_concern(one.title)
    return replace(one, title=both[0], concern=both[1]) if both else one


def parted(said: str, count: int) -> list[str]:
    """As many texts as asked for; all of them in the only one, none where they do not come out."""
    said = said.strip()
    if count == 1:
        return ["" if is_nobody(said) else said]
    for way in _WAYS:
        parts = [part.strip() for part in cells.outside_brackets(way, said)]
        if len(parts) == count:
            return ["" if is_nobody(part) else part for part in parts]
    return [""] * count


def differs(cell: Cell) -> str:
    """The name that stands twice in a chain with other titles beside it; "" where none does."""
    seen: dict[str, Link] = {}
    for link in _links(text_of(cell)):
        before = seen.setdefault(link.name, link)
        if before.title and link.title and before.title != link.title:
            return link.name
    return ""


def _links(said: str) -> list[Link]:
    found: list[Link] = []
    if _NOBODY_YET.fullmatch(said.strip()) or unnamed.is_open(said):
        return found
    said = marked.plain(_NOWADAYS.sub("", unnamed.named(said)))
    for part in _parts(title_lines.joined(_with_concerns(person.guarded(said)))):
        bare = part if _INITIAL.match(part) else cells.without_bullet(part)
        plain = contacts.without(bare.strip(" ,，"))
        if plain and not _WHOLE.fullmatch(plain):
            these = person.read(plain)
            found += [_reached(these[0], bare)] if len(these) == 1 else these
        elif not plain and found:
            found[-1] = _reached(found[-1], bare)  # a line of nothing but their number
    return [_without_open(link) for link in found if not _is_nobody(link)]


def _reached(link: Link, said: str) -> Link:
    """With the telephone number and the address that stand in their part of the cell."""
    phone, email = contacts.phone_and_email(said)
    if not (phone or email):
        return link
    return replace(link, phone=link.phone or phone, email=link.email or email)


def _without_open(link: Link) -> Link:
    """張先生（待確認）: what he is, is not told."""
    return replace(link, title="") if unnamed.is_open(link.title) else link


def _is_nobody(link: Link) -> bool:
    """Whether nobody is named, by the words or by a title that stands alone, "Manager: TBC"."""
    if is_nobody(link.name) or unnamed.is_open(link.name) or unnamed.is_empty(link.name):
        return True
    is_open = bool(link.title) and (is_nobody(link.title) or unnamed.is_open(link.title))
    return is_open and titled.is_title(link.name)


def _parts(said: str) -> list[str]:
    """One person each. "A/title; B/title" is two people, "A/B" two as well."""
    slashed = cells.outside_brackets(_SLASH, said)
    if len(slashed) > 1 and all(_is_whole(one) for one in slashed):
        return [dashed.spaced(one) for one in slashed]
    for way in _WEAK:
        lines = [_SLASH.split(line) for line in cells.outside_brackets(way, said)]
        if len(lines) > 1 and all(map(_is_slashed, lines)) and _has_titles(lines):
            return [f"{name} ({', '.join(rest)})" for name, *rest in lines]
    lines = [_SLASH.split(line) for line in _STRONG.split(said) if line]
    if len(lines) > 1 and all(len(line) == 2 and not _has_bracket(line[0]) for line in lines):
        return [f"{name} ({title})" for name, title in lines]
    added = cells.outside_brackets(_PLUS, said)
    if len(added) > 1 and all(map(_is_in_commas, added)):
        return added
    if lines and all(len(line) in (2, 3) for line in lines) and _are_told(lines):
        return [f"{name} ({', '.join(rest)})" for name, *rest in lines]
    bars = cells.outside_brackets(_BARS, said)
    if len(bars) > 1 and all(map(_is_whole, bars)):
        return bars
    apart = cells.outside_brackets(_COMMAS, said)
    if len(apart) > 1 and all(map(_is_whole, apart)):
        return [dashed.spaced(one) for one in apart]
    return cells.outside_brackets(_BETWEEN, said)


def _is_whole(said: str) -> bool:
    """Whether a text is somebody with a title: 黎生 經理, 李副總, 洪樱 总经理 看成本."""
    plain = contacts.without(said).strip()
    is_told = person.three(plain) is not None or posted.read(plain) is not None
    is_told = is_told or dashed.read(plain) is not None
    return is_told or titled.is_called(plain) or titled.apart(plain) is not None


def _is_in_commas(said: str) -> bool:
    """Whether a text is 逄立业，棚主，第一关丢鸽说不清: name, title and perhaps a concern."""
    name, *rest = _COMMAS.split(said.strip(), maxsplit=2)
    return bool(rest) and titled.is_title(rest[0]) and person.may_be(name)


def _is_slashed(words: list[str]) -> bool:
    """Whether the first of two or three is somebody and none of the others: 邬志成/馆长."""
    name, *rest = words
    is_such = len(rest) in (1, 2) and person.may_be(name) and not _has_bracket(name)
    return is_such and not any(looks.is_person(one) and not titled.is_title(one) for one in rest)


def _has_titles(lines: list[list[str]]) -> bool:
    """Whether what stands behind the first names are titles for the most part."""
    return 2 * sum(titled.is_title(line[1]) for line in lines) >= len(lines)


def _with_concerns(said: str) -> str:
    """With what somebody cares for, behind a semicolon, told behind a dash:
    "Priscilla Venn, president; cares abt smell"."""
    first, *rest = _SEMICOLONS.split(said)
    for at, mark in enumerate(rest[::2]):
        part = rest[2 * at + 1]
        line = part.partition("\n")[0].strip()
        is_such = titled.is_concern(line) and not looks.is_person(line)
        first += f" - {part}" if is_such and not line[:1].isupper() else mark + part
    return first


def _are_told(lines: list[list[str]]) -> bool:
    """Whether each line is somebody with title and concern, and none of three people."""
    if any(map(_has_bracket, chain.from_iterable(lines))):
        return False
    is_whole = len(lines) > 1 and all(len(line) == 3 for line in lines)
    if is_whole and not any(_may_be_third(line[1]) for line in lines):
        return True
    return all(
        titled.is_title(line[1]) or _is_capital(*line) or _is_only_first(*line) for line in lines
    )


def _may_be_third(said: str) -> bool:
    """Whether a text is another person, and no title: "Parish Treasurer"."""
    return looks.is_person(said) and not titled.is_title(said)


def _is_only_first(name: str, *rest: str) -> bool:
    """Whether the first of three is somebody, and none of the others."""
    return len(rest) > 1 and looks.is_person(name) and not any(map(looks.is_person, rest))


def _is_capital(name: str, *rest: str) -> bool:
    """Whether a name alone is written as one: "Buck Tilghman / owner-trainer / cost per swim"."""
    is_more = len(rest) > 1 or " " in name
    return name[:1].isupper() and is_more and all(one.islower() for one in rest)


def _has_bracket(said: str) -> bool:
    return "(" in said or "（" in said


def joined(one: Link, other: Link) -> Link:
    told = {name: getattr(one, name) or getattr(other, name) for name in TOLD}
    return Link(one.name, **told)
