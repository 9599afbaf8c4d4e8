"""How a line opens: "Acme, call with Li: …", 昨天下午四点，和科技公司李总开会，…

Clauses that are wholly explained by a customer, people, a way of talking and a time are taken off.
One that says more stays in the text as it was typed, and tells only what is sure.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.customers.clause import Told, read_clause
from models.rules.oneline.people.people_words import EVERYDAY, NOBODY
from models.rules.oneline.vocabulary import lookup, names
from models.rules.oneline.vocabulary.words import fold, had_a_meal, part_at_slashes

_LONGEST = 300
_MOST_CLAUSES = 6
# A colon or a dash opens what was said, but not one in a web address, a time, a ratio or an emoji.
_END = re.compile(
    r"https?://\S+|<[^<>\s]{1,200}>|[(][^()\n]{1,60}[)]|\d:(?=\d)"
    r"|\s*(?<!\w):[a-z0-9_+-]{1,40}:(?!\d)|:(?=//)|\s[:;]-?[)(dp/](?!\w)"
    r"|(?P<colon>\s*:|\s+[-–—]+\s|[—–]{1,2})|(?P<stop>,(?!\d)|(?<!\d),|[;。\n]|\s[/|]\s"
    r"|(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)(?<!\bprof)(?<!\s[a-z])\.(?=\s|$))",
    re.I,
)


_OTHER_SCRIPT = re.compile("[\u0370-\u0fff\u3040-\u30ff\uac00-\ud7af]+")
_MOST_OF_A_NAME = 3  # words
_RAN_INTO_ONE = re.compile(
    r"\s*刚?(?:遇|碰|撞|认识|结识|见)[到见上了着]*一?[个位家名]"
)  # 路上碰到个老板


_SAID = data.load("models.rules.names.said", "words.toml")
_HOUR_FIRST = re.compile(
    r"[\s,]*(?:at "
    r"|@ ?)?(?P<hour>\d{1,2}(?:[.:]\d\d)? ?[ap]m)\b[\s.,;:]*",
    re.I,
)
# Where somebody was run into, and no firm's name: 门诊楼下, 高铁站.
_SPOT = re.compile(
    "(?:楼[下上里道]|门口|大堂|大厅|走廊|停车场|电梯[口里]?|路[口上边]|街[上边]|[车铁]站|机场|地铁|食堂|饭堂|附近|旁边|隔壁|对面|办公室|会议室"
    "|车间|仓库|工地|现场|小区|[院厂店园校家群会城县镇]里|[饭酒]局|[饭酒]桌|[会展局桌]上)$"
)
_PLACES = frozenset([*_SAID["chinese_places"].split(), *_SAID["places_too"].split()])
# 在南港展遇到…
_FAIR = re.compile(
    "(?:展|展场|会场|展馆|摊位|宠博会|[家美工食车药茶花糖博广进农文建]博会|[博交]易?会|糖酒会|广交会|进博会|高交会|订货会|招商会|发布会|展会|展览会?|博览会|论坛|峰会|年会)$"
)
# 上海五金博览会遇到…
_FAIR_NEXT = re.compile(
    "(?:国际|产业|行业|贸易)?(?:博览会|[博交]易?会|展览?会?(?![示现开])|论坛|峰会|年会|订货会|大会)"
)
# at Agri expo Bengaluru
_FAIR_AFTER = re.compile(
    r" (?:[\w-]+ )?(?:expo|fair|show|conference|exhibition|summit|convention|festival)\b", re.I
)


_EATERY = re.compile(
    r"\b(?:seafood|kitchen|cafe|bistro|restaurant|bar|grill|bbq|brasserie|tavern|pub|inn|diner"
    r"|steakhouse|smokehouse|noodles?|bakehouse|taqueria|pizzeria|trattoria|gelateria|canteen)$",
    re.I,
)
_AT_LAST = re.compile(r"(?:\bat|@) ?(?:the )?$", re.I)
_MESSAGE = re.compile(
    r"\s*(?:e-?mail|call|text|message|msg|note|reply|voicemail|vm|whatsapp)\b", re.I
)


@dataclass(frozen=True)
class Opening:
    """What the start of a line tells; `rest` is the text that remains."""

    rest: str
    company: str = ""
    method: str | None = None
    has_verb: bool = False
    people: tuple[tuple[str, str], ...] = ()
    when: datetime | None = None

    def then(self, more: Told, rest: str) -> "Opening":
        return replace(
            self,
            rest=rest,
            company=self.company or more.company,
            method=self.method or more.method,
            has_verb=self.has_verb or more.has_verb,
            people=self.people + more.people,
            when=self.when or more.when,
        )


@dataclass(frozen=True)
class _Clause:
    """It ends at `end`; what follows its mark starts at `after`."""

    end: int
    after: int
    opens: bool  # what was said follows: a colon, a dash, or a marker such as "todo:"


def of(
    text: str, known: str, now: datetime, *, is_followed: bool, is_over: bool = False
) -> Opening:
    """What the line opens with; nothing in scripts whose words are not known."""
    if not known and len(_OTHER_SCRIPT.findall(text)) > _MOST_OF_A_NAME:
        return Opening(text)
    opening = read(text, known, now, is_followed=is_followed, is_over=is_over)
    at = text.find(opening.company) + len(opening.company) if opening.company else -1
    is_where = at >= 0 and not known and _RAN_INTO_ONE.match(fold(text), at) is not None
    is_where |= _FAIR.search(fold(opening.company)) is not None
    is_where |= at >= 0 and not known and _FAIR_NEXT.match(fold(text), at) is not None
    is_where |= at >= 0 and not known and _FAIR_AFTER.match(text, at) is not None
    is_where |= _is_place(opening.company, known)
    is_where |= at >= 0 and not known and _is_at_a_meal(text, opening.company)
    opens = bool(opening.company) and not known and text.startswith(opening.company)
    is_where |= opens and _is_a_word(opening.company, text[at:])
    is_where |= not known and names.tells_of_somebody(opening.company)
    is_where |= opens and _is_somebodys(opening.company, text[at:])
    return replace(opening, company="") if is_where else opening


def _is_at_a_meal(text: str, company: str) -> bool:
    """ "coffee w Donna at Dearborn": where they ate, and nobody's firm."""
    before = text[: text.find(company)]
    is_firm = names.ends_as_company(company) or names.is_surely_company(company)
    is_firm = is_firm and _EATERY.search(company) is None
    return had_a_meal(before) and _AT_LAST.search(before) is not None and not is_firm


def _is_somebodys(company: str, after: str) -> bool:
    """Helen's email: …"""
    name = re.sub("['’]s$", "", company)
    return name != company and names.is_first_name(name) and _MESSAGE.match(after) is not None


def _is_a_word(company: str, after: str) -> bool:
    """ "Missed call from …": a sentence that begins so, and no name before a colon."""
    word = company.lower()
    is_one = word in NOBODY or word in EVERYDAY or re.fullmatch("[a-z]{2,}ed", word) is not None
    return is_one and re.match(r"\s*(?:[:：]|[-–—/|]\s|$)", after) is None


def _is_place(company: str, known: str) -> bool:
    """ "met new party at Surat": where it was, and nobody's name."""
    folded = fold(company).lower()
    is_kind = folded in ("cold", "courtesy")  # of call
    is_spot = _SPOT.search(folded) is not None
    return not known and (is_kind or is_spot or folded in _PLACES or names.is_place(company))


def read(
    text: str, known: str, now: datetime, *, is_followed: bool, is_over: bool = False
) -> Opening:
    """Read the start of a text; `is_followed` if a marker comes after it, as in "Acme todo:"."""
    opening = Opening(text)
    for _ in range(_MOST_CLAUSES):
        opening = _with_hour(opening, now)
        for clause in _clauses(opening.rest, is_followed):
            customer = known or (opening.company if opening.has_verb else "")
            told = read_clause(opening.rest[: clause.end], customer, now, is_over=is_over)
            if _fits(told, clause, opening, known):
                opening = opening.then(told, opening.rest[clause.after :])
                break
        else:
            if opening.has_verb:
                return opening
            return _with_what_is_sure(opening, known, now, is_over=is_over)
        if not opening.rest.strip() or (clause.opens and (opening.has_verb or opening.people)):
            return opening
    return opening


def _with_hour(opening: Opening, now: datetime) -> Opening:
    """ "Zoom on 8/3, 4.30pm": the hour of the day that stands before the comma."""
    hour = _HOUR_FIRST.match(opening.rest) if opening.when else None
    at = lookup.read(f"yesterday {hour['hour'].replace('.', ':')}", now, "past") if hour else None
    if not (hour and opening.when and isinstance(at, datetime)):
        return opening
    when = opening.when.replace(hour=at.hour, minute=at.minute)
    return replace(opening, when=min(when, now), rest=opening.rest[hour.end() :])


def _clauses(text: str, is_followed: bool) -> Iterator[_Clause]:
    """Up to the first colon, which may hold commas: "Li, CTO at Acme:"; then up to any mark."""
    start = fold(part_at_slashes(text[:_LONGEST]))
    ends = [match for match in _END.finditer(start) if match.lastgroup and match.start()]
    colon = next((match for match in ends if match.lastgroup == "colon"), None)
    for match in dict.fromkeys([colon, *ends[:1]]):
        if match:
            yield _Clause(match.start(), match.end(), match.lastgroup == "colon")
    if not ends and len(text) <= _LONGEST:
        yield _Clause(len(text), len(text), is_followed)
    if ends and _may_stand_apart(text[: ends[0].start()], ends[0][0], text[ends[0].start()]):
        second = ends[1] if len(ends) > 1 else None
        if second:
            yield _Clause(second.start(), second.end(), second.lastgroup == "colon")


def _may_stand_apart(name: str, mark: str, typed: str) -> bool:
    """Whether a customer and the way of talking may be two parts: Acme / visit / …"""
    is_slash = mark.strip() in ("/", "|") or typed in "／｜"
    return is_slash or (names.has_han(name) and names.is_surely_company(name.strip()))


def _fits(told: Told, clause: _Clause, opening: Opening, known: str) -> bool:
    """Whether a clause is understood to its end and belongs to the opening."""
    if not told.is_sure or (told.is_plan and not clause.opens):
        return False
    if (opening.company and told.company not in ("", known)) or (told.when and opening.when):
        return False  # the second one would be lost
    if told.has_verb:
        return not opening.has_verb
    if told.company and told.company != known:
        if names.has_han(told.company) and not names.is_surely_company(told.company):
            return False
        return clause.opens or not opening.rest[clause.end :].strip()
    if told.people:
        return not opening.people and (opening.has_verb or clause.opens)
    return bool(told.company or told.when)


def _with_what_is_sure(opening: Opening, known: str, now: datetime, *, is_over: bool) -> Opening:
    """The way of talking and the people of a clause that goes on to say more."""
    for clause in _clauses(opening.rest, False):
        told = read_clause(opening.rest[: clause.end], known, now, is_over=is_over)
        if told.has_verb:
            return opening.then(told, opening.rest)
    return opening
