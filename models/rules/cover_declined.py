"""Who stands in for somebody says that they can't: "can't cover for Lee next week", 这周顶不了班.
Pure: whether they stand in for anybody, their leaves decide."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from models.rules import agenda, data
from models.rules import lazy_re as re
from models.rules.direct_words import ENDS
from models.rules.leave_asked import as_typed
from models.rules.oneline.vocabulary.words import HAN, fold, word
from models.rules.time import leave_text

_LONGEST = 90  # characters
_LISTED = data.load(__package__, "cover_declined.toml")
_MENTION = r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>"
_WHO = {
    "en": rf"(?P<who>{_MENTION}|@?(?!next|this|on|until|till|from|to|tom|any)[a-z{HAN}][\w.'-]*)",
    "zh": rf"(?P<who>{_MENTION}|@?[a-z][a-z0-9_.'-]*|(?!班)[{HAN}]{{2,4}}?(?=了?$|[,。;\s]|COVER))",
}
_NOBODY = re.compile("me|us|him|her|them|it|[他她它]们?|大家|班", re.I)


@dataclass(frozen=True)
class Declined:
    """`who`: as typed, "" where nobody is named; `days`: None for the whole of the leave. `again`:
    they can after all. Not `is_surely`: it means that only where they do stand in for `who`."""

    who: str = ""
    days: tuple[date, date] | None = None
    again: bool = False
    is_surely: bool = True


def read(typed: str, now: datetime) -> Declined | None:
    """None for whatever says more than that, and why. `now` is in the person's zone."""
    said = fold(typed).strip().strip(ENDS)
    if len(said) > _LONGEST or typed.rstrip().endswith(("?", "？")):
        return None
    return _alone(said, typed, now) or _of_theirs(said, typed, now) or _with_why(said, typed, now)


def _with_why(said: str, typed: str, now: datetime) -> Declined | None:
    """我明天要去台中，没办法代理小王: the day may stand in either clause."""
    clauses = [one.strip() for one in _CLAUSES.split(said) if one.strip()]
    for at, clause in enumerate(clauses):
        if len(clauses) < 2 or not (found := _alone(clause, typed, now)) or found.again:
            continue
        why = " ".join(clauses[:at] + clauses[at + 1 :])
        return replace(found, days=found.days or _days_among(why, now), is_surely=False)
    return None


def _of_theirs(said: str, typed: str, now: datetime) -> Declined | None:
    """小王明天的会我去不了: what a stand-in would do for them."""
    days, rest = agenda.days_in(said, now)
    rest = " ".join(_PAUSES.sub(" ", rest).split())
    found = next(filter(None, (one.search(rest) for one in _THEIRS)), None)
    if found is None or _NOBODY.fullmatch(found["who"]):
        return None
    return Declined(as_typed(found["who"], typed), _days(days, now) if days else None, False, False)


def _days_among(said: str, now: datetime) -> tuple[date, date] | None:
    days, _ = agenda.days_in(said, now)
    return _days(days, now) if days else None


def _alone(said: str, typed: str, now: datetime) -> Declined | None:
    again = next(filter(None, (one.search(said) for one in _AGAIN)), None)
    found = again or next(filter(None, (one.search(said) for one in _DECLINED)), None)
    if found is None:
        return None
    who, rest = found["who"] or "", f"{said[: found.start()]} {said[found.end() :]}".strip()
    if not who and (fronted := _FRONTED.match(rest)):
        who, rest = fronted["who"], rest[fronted.end() :]
    rest = " ".join(_FILLING.sub(" ", f" {rest} ").split()).strip(ENDS)
    days = _days(rest, now) if rest else None
    if rest and days is None:
        return None
    named = "" if _NOBODY.fullmatch(who) else as_typed(who, typed)
    return Declined(named, days, again is not None)


def _days(rest: str, now: datetime) -> tuple[date, date] | None:
    asked = agenda.read(rest, now)
    if asked and asked.first and asked.last:
        return asked.first, asked.last
    return leave_text.read(rest, now)


def _filled(pattern: str, language: str) -> str:
    """A pattern with what its shorthands stand for."""
    pattern = pattern.replace("WHO", _WHO[language])
    return pattern.replace("COVER", _LISTED["covers"][language])


def _compiled(kind: str) -> list[re.Pattern[str]]:
    return [
        re.compile(_filled(one, language), re.I)
        for language in ("en", "zh")
        for one in _LISTED[kind][language]
    ]


_CLAUSES = re.compile(
    r"[,;。\n]|\.(?=\s)|(?: - | – )|\b(?:because|since|as)\b(?= (?:i|we|my|the)\b)"
)
_PAUSES = re.compile(r"[,;\s]+")
_THEIRS = [
    re.compile(one.replace("WHO", rf"(?P<who>{_MENTION}|{name})"), re.I)
    for language, name in (
        ("en", r"@?[a-z][\w.-]*"),
        ("zh", rf"@?[a-z][a-z0-9_.-]*|[{HAN}]{{2,4}}?"),
    )
    for one in _LISTED["theirs"][language]
]
_DECLINED, _AGAIN = _compiled("declined"), _compiled("again")
_FILLING = re.compile(f"{word(_LISTED['filling']['en'])}|(?:{_LISTED['filling']['zh']})", re.I)
_FRONTED = re.compile(
    _LISTED["fronted"]["zh"].replace(
        "WHO", rf"(?P<who>{_MENTION}|@?[a-z][a-z0-9_.'-]*|[{HAN}]{{2,4}}?)"
    ),
    re.I,
)
