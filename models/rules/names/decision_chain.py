"""A decision chain as people write it: one person a line, "Li Wei (CTO, stability)",
"张总(CEO,关注成本控制)"; brackets and commas of either width."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.rules import lazy_re as re

# A line each; or, as in "张总(CEO)、李总监(CTO)", side by side, but not inside brackets.
BETWEEN_PEOPLE = re.compile(r"[\n;；、](?![^(（]*[)）])")
BULLET = re.compile(r"^[\s•·*–-]+")
OPENING = re.compile(r"[(（,，]")
COMMA = re.compile(r"[,，]")


@dataclass(frozen=True, order=True)
class Link:
    """One person of a chain; how they are reached tells nobody apart."""

    name: str
    title: str = ""
    concern: str = ""
    phone: str = field(default="", compare=False)
    email: str = field(default="", compare=False)

    @property
    def reach(self) -> list[str]:
        """Each number and address."""
        return [one for said in (self.phone, self.email) for one in said.split(", ") if one]

    @property
    def parts(self) -> tuple[str, str, str]:
        return self.name, self.title, self.concern


def parse(text: str) -> list[Link]:
    """The people of a text, in its order; what has no bracket or comma is a name."""
    lines = (BULLET.sub("", line).strip() for line in BETWEEN_PEOPLE.split(text))
    return [_link(line) for line in lines if line]


def write(chain: Iterable[Link]) -> str:
    """The text that `parse` reads back as the same people."""
    return "\n".join(map(_line, chain))


def _link(line: str) -> Link:
    name, *inside = OPENING.split(line, maxsplit=1)
    if not name.strip() or not inside:
        return Link(line)
    rest = inside[0].strip()
    if rest.endswith((")", "）")) and rest.count("(") + rest.count("（") < _closings(rest):
        rest = rest[:-1]
    title, *concern = COMMA.split(rest, maxsplit=1)
    return Link(name.strip(), title.strip(), concern[0].strip() if concern else "")


def _closings(text: str) -> int:
    return text.count(")") + text.count("）")


def _line(link: Link) -> str:
    known = f"{link.title}, {link.concern}" if link.concern else link.title
    return f"{link.name} ({known})" if known else link.name
