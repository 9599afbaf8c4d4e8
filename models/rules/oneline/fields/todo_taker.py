"""Takes the promises of a content out of it, each as a to-do."""

import re
from dataclasses import replace
from datetime import date, datetime

from models.rules.oneline.clauses import given_word, promised_often, reminded
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.colleagues import fronted, owners
from models.rules.oneline.colleagues.owners import ON_IT, Owner
from models.rules.oneline.context import promised_too, wished
from models.rules.oneline.fields import meant
from models.rules.oneline.fields.taken import Inferred, day_alone
from models.rules.oneline.line import Evidence
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.inferred_words import (
    ALONG_WITH,
    AT_ONCE,
    BY_THEN,
    ENOUGH,
    GOODS_ALONE,
    GOODS_ALONE_HAN,
    SEND_IT,
    WITH_IT,
)
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import days
from models.rules.oneline.when.days import Spot

_HAN_FROM = "\u2e80"
# 让明天上午打给他, without its day.
_ASKED_TO = re.compile("^(?:让|叫|请)(?=[打发發寄给給送回联聯]|电|電)")
_COLON_FIRST = re.compile(r"^(?:[：\s]|:(?![\w+-]+:))+")  # but for an emoji's


class TodoTaker:
    """Takes clauses out of the text; `gone` are their places."""

    def __init__(self, text: str, read_: list[Reading], now: datetime) -> None:
        self.found = Inferred(text)
        self.gone: list[tuple[int, int]] = []
        self.read = read_
        self._now = now
        self._meant: Reading | None = None  # the clause that says what a to-do means

    def todo(self, at: int, one: Reading) -> None:
        """A to-do of its own, or what it adds to the one before it: an owner, a day."""
        text = _deed_of(one)
        if one.owner and ON_IT.fullmatch(fold(text)):
            if not self._is_owner_of_last(one, one.owner):
                self.found.said.append(one.typed)
            return
        is_bare = meant.is_nothing(one, text, is_listed=bool(self.found.todos))
        if is_bare or not re.search(r"\w", text) or GOODS_ALONE_HAN.fullmatch(text):
            if not (self._is_who_and_when_of_last(one) or self._is_when_of_last(one, text)):
                self.found.said.append(one.typed)
            return
        text = owners.without_us_within(text)
        if one.is_often and promised_often.names_whom(one.masked):
            text = one.typed
        self._meant = None
        text = self._with_what_is_meant(at, one, text)
        if promised_too.TOLD_WHEN.fullmatch(fold(text)):
            self.found.said.append(one.typed)  # by when they will have what nobody names
            return
        text = self._with_goods_before(at, text)
        if not self._is_when_of_last(one, text):
            self._add(at, one, text)

    def _add(self, at: int, one: Reading, text: str) -> None:
        text, spot = self._with_day_before(at, one, fronted.verb_first(reminded.without(text)))
        spot = spot or (self._meant.spot if self._meant else None)
        due, hour = (spot.day, spot.time if one.spot else None) if spot else (None, None)
        if spot is None and (span := given_word.span(one.typed)) and given_word.is_one(one.masked):
            text, due = text[: -len(span)].rstrip(), _last_day(span, self._now)
        if spot is None and AT_ONCE.search(fold(text)):
            due = self._now.date()
        self.found.todos.append(LineTodo(text, due, one.owner.name if one.owner else None, hour))
        self.found.evidence.append(Evidence("todo", one.typed))
        self.gone.append(one.span)

    def _with_day_before(self, at: int, one: Reading, text: str) -> tuple[str, Spot | None]:
        """ "I call her Thursday and tom digs up the numbers before that"."""
        if one.spot is not None:
            return text, one.spot
        todos = self.found.todos
        if todos and todos[-1].due and WITH_IT.match(fold(one.typed)):
            spot = next((each.spot for each in reversed(self.read[:at]) if each.spot), None)
            return text, spot if spot and spot.day == todos[-1].due else None
        meeting = self.read[at - 1] if at else None
        if meeting and meeting.role == "next" and ALONG_WITH.match(fold(one.typed)):
            return text, meeting.spot
        then = BY_THEN.search(fold(text))
        if then is None:
            return text, None
        back = 2 if then[0] > _HAN_FROM else 1
        spots = [each.spot for each in self.read[max(0, at - back) : at] if each.spot]
        return (text[: then.start()] + text[then.end() :], spots[-1]) if spots else (text, None)

    def _with_what_is_meant(self, at: int, one: Reading, text: str) -> str:
        """The to-do with its object, where that stands in a clause before it."""
        text = _COLON_FIRST.sub("", text)
        before = self.read[at - 1] if at else None
        if before is None:
            return text
        if wanted := meant.asked_for(text, self.read[:at]) or meant.wanted(text, self.read[:at]):
            return wanted
        done = meant.done(text, before) if one.owner else meant.demanded(fold(text), before)
        if done:
            self._moved(before)
            return done
        if before.role != "todo" and SEND_IT.fullmatch(fold(text)):
            return self._done_and_sent(before, text)
        is_demanded = one.signs.is_demand and one.signs.is_han  # it is of what stands before it
        return text if is_demanded else meant.mended(text, self.found.issue) or text

    def _moved(self, before: Reading) -> None:
        """What was said is a to-do now."""
        if before.typed in self.found.said:
            self.found.said.remove(before.typed)
            self.gone.append(before.span)
        self._meant = before

    def _done_and_sent(self, before: Reading, text: str) -> str:
        """重打，25号前给: what is to be done stands before the day it is given."""
        shows = before.signs
        is_done = shows.is_deed_first and not (shows.is_past or shows.is_theirs or shows.to_us)
        if before.role != "said" or not is_done or before.typed not in self.found.said:
            return text
        self.gone.append(before.span)
        self.found.said.remove(before.typed)
        return _joined(before.typed, text)

    def _is_when_of_last(self, one: Reading, text: str) -> bool:
        """ "quote for 6 sets, I send by Mon" is one to-do."""
        todos = self.found.todos
        is_of_last = one.owner is not None or not one.clause.opens
        if not (todos and one.spot and is_of_last and SEND_IT.fullmatch(fold(text))):
            return False
        if todos[-1].due is not None:
            return False
        owner = todos[-1].owner or (one.owner.name if one.owner else None)
        todos[-1] = replace(todos[-1], due=one.spot.day, due_time=one.spot.time, owner=owner)
        self.gone.append(one.span)
        return True

    def is_due_of_mates(self, one: Reading) -> bool:
        """Whether it says by when a colleague is to be done: 我請daniel重算 3/15前給我."""
        todos = self.found.todos
        if not (todos and todos[-1].owner and todos[-1].due is None and meant.is_to_me(one)):
            return False
        due, hour = (one.spot.day, one.spot.time) if one.spot else (None, None)
        todos[-1] = replace(todos[-1], due=due, due_time=hour)
        self.gone.append(one.span)
        return True

    def _is_owner_of_last(self, one: Reading, owner: Owner) -> bool:
        """ "priya on it" names the owner of the to-do before it."""
        todos = self.found.todos
        if not todos or todos[-1].owner:
            return False
        todos[-1] = replace(todos[-1], owner=owner.name)
        self.gone.append(one.span)
        return True

    def _is_who_and_when_of_last(self, one: Reading) -> bool:
        """Whether it is nothing but who does the to-do before it, and by when."""
        if one.owner is None or one.spot is None or not self._is_owner_of_last(one, one.owner):
            return False
        todos = self.found.todos
        todos[-1] = replace(todos[-1], due=one.spot.day, due_time=one.spot.time)
        return True

    def _with_goods_before(self, at: int, text: str) -> str:
        """报价单，周五寄: what is sent stands in the clause before."""
        before = self.read[at - 1] if at and not self.read[at].clause.opens else None
        if before is None or before.role != "said":
            return text
        if not GOODS_ALONE.fullmatch(before.masked.strip()):
            return text
        self.gone.append(before.span)
        return _joined(before.typed, text)


def _deed_of(one: Reading) -> str:
    """What is to be done, without its day, who does it and that it is us."""
    text = one.typed
    cuts = [(cut.start, cut.end) for cut in (day_alone(one), one.owner) if cut]
    for start, end in sorted(cuts, reverse=True):
        text = days.without(text, start, end)
    wish = wished.wish(one)
    is_theirs = one.signs.is_theirs or one.signs.is_han
    text = wished.thing_of(wish, one) if wish and is_theirs else owners.without_us(text)
    text = _ASKED_TO.sub("", ENOUGH.sub("", text))
    if one.owner:
        text = fronted.as_told(text, one.typed)
    if one.owner and len(text) > 2:
        for more in ("会", "會", "你", "is "):
            text = text.removeprefix(more)
    return text


def _last_day(span: str, now: datetime) -> date | None:
    """The day on which a week or a month that was named is over."""
    value = lookup.read(span, now)
    return value.date() if isinstance(value, datetime) else value


def _joined(thing: str, deed: str) -> str:
    return f"{thing}{'，' if thing[-1] > _HAN_FROM else ', '}{deed}"
