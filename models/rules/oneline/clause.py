"""One clause at the start of a line: "yesterday 4pm call with Li (CTO) from Acme"."""

import re
from dataclasses import dataclass
from datetime import datetime

from models.rules.oneline.parties import Group, Parties, Role
from models.rules.oneline.when import happened
from models.rules.oneline.words import (
    HAN,
    HOW,
    KNOWN,
    METHODS,
    OF_COMPANIES,
    PLAN,
    TIME,
    TITLE,
    fold,
)
from models.rules.oneline.words import word as w

_TOKEN = re.compile(
    rf"(?P<known>{KNOWN}+(?:'s(?![a-z]))?)|(?P<time>{TIME}+)|{HOW}|(?P<title>{w(TITLE)})"
    r"|(?P<aside>\([^()]{1,60}\))"
    rf"|(?P<remark>{w('quick|short|long|great|good|nice|brief|first|second|third|weekly|monthly')}"
    rf"|{w('quarterly|intro|follow-?up|kick-?off|renewal|sales|tech|technical|pricing|status')}"
    rf"|{w('review|annual|regular|productive|another|late|early|demo|presentation|workshop')})"
    rf"|(?P<with>(?<!\w)w/ ?|{w('with|w')})|(?P<to>{w('to|from')})"
    rf"|(?P<from>{w('at|of')}|@(?=\s|{KNOWN}))|(?P<by>{w('by|via|over|on|through')})"
    rf"|(?P<and>{w('and')}|[&+,、/])|(?P<the>{w('the|their|our')})"
    rf"|(?P<filler>{w('had|have|having|did|just|sent|got|received|made|wrote|a|an|i|we|my')})"
    rf"|(?P<topic>{w('about|re|regarding|for|because|but|so|who|which|that')}|:[a-z0-9_+-]{{1,40}}:)"
    rf"|(?P<han>[{HAN}])|(?P<word>[^\s,、()&+{HAN}{KNOWN}{TIME}]+)|(?P<other>\S)",
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


def read_clause(text: str, known: str, now: datetime) -> Told:
    """`known` is the customer's name, "" if there is none."""
    masked = _mask_known(fold(text), known)
    time = happened(masked, now)
    if time:
        length = time.end - time.start
        masked = f"{masked[: time.start]}{TIME * length}{masked[time.end :]}"
    reader = _Reader(text)
    for token in _TOKEN.finditer(masked):
        if not reader.take(token):
            break
    parties = Parties(reader.groups, known)
    if any(group.role == "subject" for group in parties.failed):
        return Told()
    return Told(
        company=parties.company if reader.names_known or not known else "",
        method=reader.method(),
        has_verb=bool(reader.methods),
        people=tuple(parties.people),
        when=time.at if time and reader.names_time else None,
        is_sure=reader.is_sure() and not parties.failed,
        is_plan=reader.is_plan,
    )


def _mask_known(folded: str, known: str) -> str:
    if not known:
        return folded
    name = re.escape(fold(known))
    before = r"(?<![a-z0-9])" if known[0].isascii() else ""
    after = r"(?![a-z0-9])" if known[-1].isascii() else ""
    edges = re.compile(rf"[*_~]{{0,3}}{before}{name}{after}[*_~]{{0,3}}", re.I)
    return edges.sub(lambda match: KNOWN * len(match[0]), folded, count=1)


class _Reader:
    """Takes a clause's tokens one by one, and groups the words between those it knows."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._role: Role = "subject"
        self._previous: re.Match[str] | None = None
        self._title = ""
        self._start = 0  # of the last group
        self._of_companies = False
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
        elif kind in ("title", "aside"):
            self._entitle(kind, token, before)
        elif kind in ("with", "to", "from"):
            self._role = "from" if kind == "from" else self._after(kind, token, before)
        elif kind == "and":
            self._of_companies = False  # one company, but several people
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
        self.methods.append(kind)
        self._of_companies = OF_COMPANIES.match(token[0]) is not None
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
        self._title = ""

    def _entitle(self, kind: str, token: re.Match[str], before: str | None) -> None:
        text = token_text(self._text, token)
        if KNOWN in token[0]:  # (CTO, Acme), (Acme)
            self.names_known = True
            self._entitle_beside_known(token)
        elif kind == "aside" and (before == "known" or before in METHODS):  # Acme (Tim, CFO)
            name, _, title = text[1:-1].replace("，", ",").partition(",")
            self.groups.append(Group("with", name.strip(), title.strip()))
        elif before in ("word", "han", "and") and self.groups and not self.groups[-1].title:
            self.groups[-1].title = text[1:-1].strip() if kind == "aside" else text
        elif kind == "title" and not self._title:
            self._title = text
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
