"""Words by which somebody means all who answer to them: "my team", 我的团队. Pure."""

from models.rules import lazy_re as re
from models.rules.characters import keyword

TEAM = frozenset(
    "team|my team|our team|the team|my reports|my people"
    "|团队|我团队|我的团队|我们团队|我们的团队|组员|我的组员|下属|我的下属".split("|")
)


def is_team(typed: str) -> bool:
    return keyword(typed) in TEAM


# At either end of a line: "Dec visits 30 team", "for my team", 团队二季度增购120万.
_SAID = (
    r"(?:(?:for|of) )?(?:(?:my|our|the) )?(?:team|reports|people)"
    r"|(?:给|为)?(?:我们?|本)?的?(?:整个|全)?(?:团队|團隊|组员|組員|小组|小組|下属|下屬)的?"
)
_AT_END = re.compile(
    rf"^\s*(?:{_SAID})(?![a-z])[\s,，:：]*|[\s,，]*(?<![a-z])(?:{_SAID})\s*$", re.I
)


def take(typed: str) -> tuple[str, bool]:
    """The line without the words for the team at its beginning or end, and whether it has any."""
    rest, count = _AT_END.subn(" ", typed, count=1)
    return (rest.strip(), True) if count else (typed, False)
