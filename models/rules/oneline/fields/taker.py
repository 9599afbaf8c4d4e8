"""Takes the clauses of a content out of it, each as what it is."""

import re
from dataclasses import replace
from datetime import datetime
from itertools import takewhile

from models.rules.oneline.clauses import promised_often, reminded
from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.colleagues import fronted, owners
from models.rules.oneline.colleagues.owners import ON_IT
from models.rules.oneline.context import going_on, promised_too, said_so, statement, wished
from models.rules.oneline.fields import meant
from models.rules.oneline.fields.taken import Inferred, day_alone
from models.rules.oneline.line import Evidence
from models.rules.oneline.next_contact import contact, going, site, where
from models.rules.oneline.next_contact.contact import Contact
from models.rules.oneline.todos.tasks import LineTodo
from models.rules.oneline.vocabulary.inferred_words import (
    ALONG_WITH,
    AND_THEN,
    ANSWER_TO,
    BY_THEN,
    CUSTOMER_FIRST,
    ENOUGH,
    GOODS_ALONE,
    GOODS_ALONE_HAN,
    SEND_IT,
    SPEAKER,
    TELLS,
    WITH_IT,
)
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import days
from models.rules.oneline.when.days import Spot

_HAN_FROM = "\u2e80"
_COLON_FIRST = re.compile(r"^(?:[：\s]|:(?![\w+-]+:))+")  # but for an emoji's


class Taker:
    """Takes clauses out of the text; `gone` are their places."""

    def __init__(self, text: str, read_: list[Reading], now: datetime) -> None:
        self.found = Inferred(text)
        self.gone: list[tuple[int, int]] = []
        self.read = read_
        self._now = now
        self._meant: Reading | None = None  # the clause that says what a to-do means

    def take(self, one: Reading, into: list[str]) -> None:
        named = CUSTOMER_FIRST.match(one.masked)
        start = named.end() if named and one.typed[: named.end()].isascii() else 0
        speaker = SPEAKER.match(one.masked) if into is self.found.feedback else None
        if speaker:
            start = speaker.end()
        if into is self.found.issue and (joint := AND_THEN.match(fold(one.typed))):
            start = joint.end()
        if into is self.found.issue and (asked := ANSWER_TO.match(fold(one.typed))):
            start = asked.end()
        into.append(one.typed[start:])
        name = "feedback" if into is self.found.feedback else "issue"
        self.found.evidence.append(Evidence(name, one.typed))

    def goes_on(self, at: int, one: Reading) -> bool:
        """Whether a clause goes on with the feedback of the one before it."""
        before = self.read[at - 1] if at and not one.clause.opens else None
        if before is None or before.typed not in self.found.feedback:
            return False
        if statement.is_own_sigh(one) or said_so.is_bare(one):
            return False
        after = self.read[at + 1] if at + 1 < len(self.read) else None
        if one.role == "said" and statement.goes_on(self.read, at, self.found.feedback):
            return True
        return going_on.goes_on(one, after)

    def todo(self, at: int, one: Reading) -> None:
        cuts = [(cut.start, cut.end) for cut in (day_alone(one), one.owner) if cut]
        text = one.typed
        for start, end in sorted(cuts, reverse=True):
            text = days.without(text, start, end)
        wish = wished.wish(one)
        is_theirs = one.signs.is_theirs or one.signs.is_han
        text = wished.thing_of(wish, one) if wish and is_theirs else owners.without_us(text)
        text = ENOUGH.sub("", text)
        if one.owner and len(text) > 2:
            for more in ("会", "會", "你", "is "):
                text = text.removeprefix(more)
        if one.owner and ON_IT.fullmatch(fold(text)):
            if self._owned_by(one.owner.name):
                self.gone.append(one.span)
            else:
                self.found.said.append(one.typed)
            return
        is_bare = meant.is_nothing(one, text, is_listed=bool(self.found.todos))
        if is_bare or not re.search(r"\w", text) or GOODS_ALONE_HAN.fullmatch(text):
            if one.owner and one.spot and self._owned_by(one.owner.name):
                todos = self.found.todos
                todos[-1] = replace(todos[-1], due=one.spot.day, due_time=one.spot.time)
                self.gone.append(one.span)
            elif not self._is_when_of_last(one, text):
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
        if goods := self._goods_before(at):
            text = f"{goods.typed}{'，' if goods.typed[-1] > _HAN_FROM else ', '}{text}"
            self.gone.append(goods.span)
        if self._is_when_of_last(one, text):
            return
        text, spot = self._with_day_before(at, one, fronted.verb_first(reminded.without(text)))
        spot = spot or (self._meant.spot if self._meant else None)
        due, hour = (spot.day, spot.time if one.spot else None) if spot else (None, None)
        self.found.todos.append(LineTodo(text, due, one.owner.name if one.owner else None, hour))
        self.found.evidence.append(Evidence("todo", one.typed))
        self.gone.append(one.span)

    def _with_day_before(self, at: int, one: Reading, text: str) -> tuple[str, Spot | None]:
        """ "I call her Thursday and tom digs up the numbers before that"."""
        todos = self.found.todos
        if one.spot is None and todos and todos[-1].due and WITH_IT.match(fold(one.typed)):
            spot = next((each.spot for each in reversed(self.read[:at]) if each.spot), None)
            return text, spot if spot and spot.day == todos[-1].due else None
        meeting = self.read[at - 1] if at and one.spot is None else None
        if meeting and meeting.role == "next" and ALONG_WITH.match(fold(one.typed)):
            return text, meeting.spot
        then = None if one.spot else BY_THEN.search(fold(text))
        back = 2 if then and then[0] > _HAN_FROM else 1
        spots = (
            [each.spot for each in self.read[max(0, at - back) : at] if each.spot] if then else []
        )
        before = spots[-1] if spots else None
        return (
            (text[: then.start()] + text[then.end() :], before)
            if then and before
            else (text, one.spot)
        )

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
        return f"{before.typed}{'，' if before.typed[-1] > _HAN_FROM else ', '}{text}"

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

    def _owned_by(self, owner: str) -> bool:
        """ "priya on it" names the owner of the to-do before it."""
        todos = self.found.todos
        if not todos or todos[-1].owner:
            return False
        todos[-1] = replace(todos[-1], owner=owner)
        return True

    def _goods_before(self, at: int) -> Reading | None:
        """报价单，周五寄: what is sent stands in the clause before."""
        before = self.read[at - 1] if at and not self.read[at].clause.opens else None
        if before is None or before.role != "said":
            return None
        return before if GOODS_ALONE.fullmatch(before.masked.strip()) else None

    def next_contact(self, at: int, one: Reading) -> None:
        follows = self._following(at)
        after = contact.beside([each.typed for each in follows[:2]])
        found = one.spot and contact.read(one.typed, one.masked, one.spot, after, self._now)
        later = [more.typed for more in follows[1:] if site.is_place(more.typed)]
        if found and later and not found.place:
            found = replace(found, place=later[0])
        if not found:
            self.found.said.append(one.typed)
            return
        found = self._with_where(found, follows)
        if TELLS.search(fold(before := days.before_move(one.typed))) and before != one.typed:
            self.found.said.append(before)
        found = where.at_same_time(found, [each.typed for each in self.read], self._now)
        found = where.at_same_place(found, [each.typed for each in self.read[:at]])
        self.found.next_contact = found
        self.found.evidence.append(Evidence("next", one.typed))
        if found.takes_next or (follows and site.is_how(follows[0].typed)):
            self.gone.append(follows[0].span)
        if found.is_alone and one.owner is None:
            self.gone.append(one.span)

    def _with_where(self, found: Contact, follows: list[Reading]) -> Contact:
        """The contact with the place and the hour that clauses of their own say after it."""
        found, used = where.added(found, [each.typed for each in follows], self._now)
        self.gone += [follows[at].span for at in used]
        return found

    def is_hour_of_day_before(self, at: int, one: Reading) -> bool:
        """下周三他来公司参观，约好上午10点: the hour is agreed for the day of the clause before."""
        before = self.read[at - 1] if at and not one.clause.opens else None
        if before is None or before.spot is None or self.found.next_contact or one.owner:
            return False
        is_plan = before.role in ("said", "next") and not before.signs.is_past
        is_open = not (before.spot.has_hour or before.spot.is_deadline)
        return is_plan and is_open and where.is_agreed_hour(one.typed)

    def is_when_again(self, at: int, one: Reading) -> bool:
        """翔鼠 3/29早上8點 再跟彭總碰: the day stands in the clause before."""
        before = self.read[at - 1] if at and not one.clause.opens else None
        if before is None or self.found.next_contact or one.spot or one.owner:
            return False
        is_over = one.signs.is_past or one.signs.is_theirs or one.signs.solved
        is_plan = one.signs.again and not is_over
        is_plan |= one.signs.booked and one.signs.contact and not is_over  # 约了一起吃饭
        is_plan |= one.signs.is_invited or site.is_meeting_point(one.typed)
        is_plan |= where.is_agreed(one.typed)
        is_there = going.THERE_THEN.match(one.masked) is not None and one.signs.ours is not None
        roles = ("said", "todo") if is_there else ("said",)
        is_day = before.spot is not None and before.role in roles and not before.signs.is_past
        return (is_plan or is_there) and is_day

    def _following(self, at: int) -> list[Reading]:
        """The clauses that follow in the same sentence, as far as a place may stand."""
        return list(takewhile(lambda each: not each.clause.opens, self.read[at + 1 : at + 4]))

    def visit(self, at: int, one: Reading) -> None:
        """周二带样板去他厂里 is a promise, and the next contact; so is "jen going down Mon 9am"."""
        if one.spot is None or one.spot.is_deadline or self.found.next_contact:
            return
        goes = one.owner and one.signs.is_contact_first and one.spot.has_hour
        goes = goes and not going.ERRAND.search(one.masked)
        is_mine = one.owner is None and one.signs.is_han
        meets = is_mine and (
            going.APOLOGY.search(one.masked)
            or (one.spot.has_hour and going.ON_SITE.search(one.masked))
        )
        if not (goes or meets or (one.owner is None and one.signs.takes_along)):
            return
        after = next((more.typed for more in self._following(at)), "")
        found = contact.read(one.typed, one.masked, one.spot, after, self._now)
        if found:
            self.found.next_contact = self._with_where(found, self._following(at))
            self.found.evidence.append(Evidence("next", one.typed))
