"""Takes the clauses of a content out of it, each as what it is."""

from dataclasses import replace
from itertools import takewhile

from models.rules.oneline.clauses.reading import Reading
from models.rules.oneline.context import going_on, said_so, statement
from models.rules.oneline.fields.todo_taker import TodoTaker
from models.rules.oneline.line import Evidence
from models.rules.oneline.next_contact import contact, going, site, where
from models.rules.oneline.next_contact.contact import Contact
from models.rules.oneline.vocabulary.inferred_words import (
    AND_THEN,
    ANSWER_TO,
    CUSTOMER_FIRST,
    SPEAKER,
    TELLS,
)
from models.rules.oneline.vocabulary.words import fold
from models.rules.oneline.when import days


class Taker(TodoTaker):
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
