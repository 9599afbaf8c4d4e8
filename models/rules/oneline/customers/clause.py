"""One clause at the start of a line: "yesterday 4pm call with Li (CTO) from Acme"."""

from dataclasses import dataclass
from datetime import datetime

from models.rules import lazy_re as re
from models.rules.oneline.people.parties import Group, Parties, Role
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import (
    HAN,
    HOW,
    KNOWN,
    METHODS,
    OF_COMPANIES,
    OF_PLACES,
    PLAN,
    PLANNED,
    TIME,
    TITLE,
    fold,
    mask_known,
)
from models.rules.oneline.vocabulary.words import word as w
from models.rules.oneline.when.when import happened, mentioned

_COMMA = re.compile("[,，、]")
_JUST_NOW = re.compile(r"刚(?!好)|头先|^\W*(?:i |we |i've |we've )?just (?!a\b|the\b|to\b)", re.I)
_TOKEN = re.compile(
    rf"(?P<known>{KNOWN}+(?:'s(?![a-z]))?)|(?P<time>{TIME}+)|(?P<planned>{PLANNED}+)|{HOW}"
    rf"|(?P<title>{w(TITLE)})"
    r"|(?P<aside>\([^()]{1,60}\))"
    rf"|(?P<remark>{w('quick|short|long|great|good|nice|brief|first|second|third|weekly|monthly')}"
    rf"|{w('quarterly|intro|follow-?up|kick-?off|renewal|sales|tech|technical|pricing|status')}"
    rf"|{w('review|annual|regular|productive|another|late|early|demo|presentation|workshop')}"
    rf"|(?:高层|商务|技术|项目|产品|季度|年度|月度|启动|评审|定期|例行|工作)(?=会议|会面|交流|沟通|拜访|对接|洽谈)"
    rf"|[{HAN}]{{2,3}}(?=展上))"
    rf"|(?P<with>(?<!\w)w/ ?|{w('with|w')})|(?P<to>{w('to|from')})"
    rf"|(?P<from>{w('at|of')}|@(?=\s|{KNOWN}))|(?P<by>{w('by|via|over|on|through')})"
    rf"|(?P<and>{w('and')}|[&+,、/])|(?P<the>{w('the|their|our')})"
    rf"|(?P<filler>{w('had|have|having|did|just|sent|got|received|made|wrote|a|an|i|we|my')})"
    rf"|(?P<topic>{w('about|re|regarding|for|reason|but|so|who|which|that')}"
    rf"|:[a-z0-9_+-]{{1,40}}:)"
    rf"|(?P<han>[{HAN}])|(?P<word>[^\s,、()&+{HAN}{KNOWN}{TIME}{PLANNED}]+)|(?P<other>\S)",
    re.I,
)


@dataclass(frozen=True)
class Told:
    """What a clause tells; `is_sure` if it says nothing beyond that, `is_plan` for "call Acme"."""

    company: str = ""
    method: str | None = None
    has_verb: bool = False
    people: tuple[tuple[str, str], ...] = ()
    when: datetime | None = None
    is_sure: bool = False
    is_plan: bool = False


def read_clause(text: str, known: str, now: datetime, *, is_over: bool = False) -> Told:
    """`known` is the customer's name, "" if there is none; `is_over` as `planned.is_over`."""
    masked = mask_known(fold(text), known)
    time = happened(masked, now, is_over=is_over)
    if time:
        masked = _mask(masked, time.start, time.end, TIME)
    elif ahead := mentioned(masked, now):
        masked = _mask(masked, *ahead, PLANNED)
    reader = _Reader(text)
    for token in _TOKEN.finditer(masked):
        if not reader.take(token):
            break
    parties = Parties(reader.groups, known)
    if any(group.role == "subject" for group in parties.failed):
        return Told()
    is_sure = reader.is_sure() and not parties.failed
    when = time.at if time and reader.names_time and (is_sure or time.is_certain) else None
    is_now = is_sure and reader.methods and _JUST_NOW.search(masked)
    return Told(
        company=parties.company if reader.names_known or not known else "",
        method=reader.method(),
        has_verb=bool(reader.methods),
        people=tuple(parties.people),
        when=when or (now if is_now else None),
        is_sure=is_sure,
        is_plan=reader.is_plan,
    )


def _mask(text: str, start: int, end: int, char: str) -> str:
    return f"{text[:start]}{char * (end - start)}{text[end:]}"


class _Reader:
    """Takes a clause's tokens one by one, and groups the words between those it knows."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._role: Role = "subject"
        self._previous: re.Match[str] | None = None
        self._title = ""
        self._start = 0  # of the last group
        self._of_companies = self._of_places = self._of_event = False
        self._by = ""
        self._says_more = False
        self._may_be_plan = False
        self.groups: list[Group] = []
        self.methods: list[str] = []
        self.names_known = self.names_time = self.is_plan = False

    def is_sure(self) -> bool:
        dangling = self._previous is not None and self._previous.lastgroup in ("by", "the", "with")
        return not (self._says_more or self._title or dangling)

    def method(self) -> str | None:
        """By phone, over Zoom; else the most telling one, else the first."""
        telling = [one for one in self.methods if one in ("online", "event")]
        said = [self._by, *telling, *(one for one in self.methods if one != "talk")]
        return next(filter(None, said), None)

    def take(self, token: re.Match[str]) -> bool:
        """False where the clause starts to say something else."""
        kind = token.lastgroup or "other"
        before = self._previous.lastgroup if self._previous else None
        if kind in METHODS:
            self._how(kind, token, before)
        elif before in ("by", "the") and kind not in ("title", "remark"):
            return self._more()
        elif kind in ("word", "han"):
            self._words(token, before)
        elif kind == "known":
            self.names_known = True
            self._check_plan(before)
        elif kind == "time":
            self.names_time = True
        elif kind == "planned":
            self.groups.append(Group(self._role, PLANNED))  # it names nobody
        elif kind in ("title", "aside"):
            self._entitle(kind, token, before)
        elif kind in ("with", "to", "from"):
            self._role = "from" if kind == "from" else self._after(kind, token, before)
        elif kind == "and":
            self._of_companies = self._of_places = False  # one company, but several people
        elif kind in ("remark", "other"):
            self._says_more = True
        elif kind == "topic":
            return self._more()
        self._previous = token
        return True

    def _more(self) -> bool:
        self._says_more = True
        return False

    def _after(self, kind: str, token: re.Match[str], before: str | None) -> Role:
        """A call from Li is one with Li; Li from Acme is of Acme."""
        if kind == "with" or before in METHODS:
            return "with"
        if token[0].lower() == "to":
            self._says_more = True
        return "from"

    def _how(self, kind: str, token: re.Match[str], before: str | None) -> None:
        if before == "by":
            self._by = kind
        if self.methods and any(one.text == PLANNED for one in self.groups):
            return  # 加了微信 … 明天腾讯会议: how they will talk
        self.methods.append(kind)
        self._of_companies = OF_COMPANIES.match(token[0]) is not None
        self._of_places = OF_PLACES.match(token[0]) is not None
        self._of_event = kind == "event"
        self._may_be_plan = self._previous is None and bool(PLAN.fullmatch(token[0]))
        self._role = "object"

    def _check_plan(self, before: str | None) -> None:
        self.is_plan |= self._may_be_plan and before in METHODS

    def _words(self, token: re.Match[str], before: str | None) -> None:
        self._check_plan(before)
        previous = self._previous
        if previous and before in ("word", "han"):
            gap = token.start() - previous.end()
            if before == token.lastgroup or not gap:
                self.groups[-1].text = self._text[self._start : token.end()]
                return
        self._start = token.start()
        self.groups.append(Group(self._role, token_text(self._text, token), self._title))
        self.groups[-1].of_companies = self._of_companies
        self.groups[-1].of_places = self._of_places and self._role == "object"
        self.groups[-1].of_event = self._of_event and self._role == "object"
        self._title = ""

    def _entitle(self, kind: str, token: re.Match[str], before: str | None) -> None:
        text = token_text(self._text, token)
        if KNOWN in token[0]:  # (CTO, Acme), (Acme)
            self.names_known = True
            self._entitle_beside_known(token)
        elif kind == "aside" and (before == "known" or before in METHODS):  # Acme (Tim, CFO)
            self._name_beside_company(text[1:-1])
        elif before in ("word", "han", "and") and self.groups and not self.groups[-1].title:
            said = text[1:-1].strip() if kind == "aside" else text
            if kind == "title" or names.is_title(said):
                self.groups[-1].title = said
            else:
                self.groups[-1].aside = said
        elif kind == "title" and not self._title:
            self._title = text
        else:
            self._says_more = True

    def _name_beside_company(self, text: str) -> None:
        """Tim, CFO; or several people."""
        said = [part.strip() for part in _COMMA.split(text)]
        if len(said) == 2 and names.is_title(said[1]):
            self.groups.append(Group("with", said[0], said[1]))
        elif all(
            names.is_person(one) or not (names.is_title(one) or names.is_place(one)) for one in said
        ):
            self.groups += [Group("with", name) for name in said]
        else:
            self._says_more = True

    def _entitle_beside_known(self, token: re.Match[str]) -> None:
        start = token.start() + 1
        kept = re.sub(KNOWN, " ", token[0][1:-1])
        title = kept.strip(" ,;")
        if title and self.groups and not self.groups[-1].title:
            at = start + kept.index(title)
            self.groups[-1].title = self._text[at : at + len(title)]
        elif title:
            self._says_more = True


def token_text(text: str, token: re.Match[str]) -> str:
    return text[token.start() : token.end()]
