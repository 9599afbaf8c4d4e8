"""Words by which somebody means all who answer to them: "my team", 我的团队. Pure."""

from models.rules.characters import keyword

TEAM = frozenset(
    "team|my team|our team|the team|my reports|my people"
    "|团队|我团队|我的团队|我们团队|我们的团队|组员|我的组员|下属|我的下属".split("|")
)


def is_team(typed: str) -> bool:
    return keyword(typed) in TEAM
