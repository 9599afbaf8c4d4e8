"""What a clause shows of a meeting: a visit, a call, a day that is agreed, or that they come."""

import re
from dataclasses import dataclass

from models.rules.oneline.next_contact import going
from models.rules.oneline.vocabulary import contact_words, visit_words
from models.rules.oneline.when.days import Spot


@dataclass(frozen=True)
class Meeting:
    """`is_contact_first` where a contact stands where the verb does."""

    is_visit: bool
    is_sent: bool  # by a message, so that nobody is met
    is_contact: bool
    is_contact_first: bool
    is_booked: bool
    they_come: bool


def of(
    text: str,
    spot: Spot | None,
    *,
    is_han: bool,
    opens: bool,
    is_deed_first: bool,
    is_contact_first: bool,
    has_contact_before: bool,
    is_agreed_before: bool,
) -> Meeting:
    """`opens` if a sentence begins with it; `has_contact_before` and `is_agreed_before` of the
    clause before it."""

    def has(sign: re.Pattern[str]) -> bool:
        return sign.search(text) is not None

    def has_han(sign: re.Pattern[str]) -> bool:
        """Of a sign that is in Chinese only."""
        return is_han and has(sign)

    has_hour = spot is not None and spot.has_hour
    is_moved = has_han(visit_words.MOVED_VISIT) or has_han(visit_words.SEE_THEN)
    is_visit = is_moved or (is_han and _is_visit(text))
    is_sent = has_han(contact_words.SENT_BY_MESSAGE)
    is_invited = has_han(going.INVITED)
    is_appointment = opens and has_hour and visit_words.APPOINTMENT.fullmatch(text) is not None
    is_set = (
        (spot is not None and _is_set(text, spot))
        or (is_agreed_before and has_hour)
        or (has_contact_before and _is_only_moved(text))
    )
    is_agreed = is_moved or has(contact_words.BOOKED) or is_set or is_invited
    is_timed = has_hour or (spot is not None and visit_words.moves_hour(text))
    is_expected = is_agreed and (has_contact_before or is_timed or has(visit_words.SLOT))
    is_with_them = has_hour and not is_deed_first and has(contact_words.WITH_THEM)
    they_come = (spot is not None and has_han(visit_words.THEY_COME)) or (
        has_hour and has_han(visit_words.SAY_THEY_COME)
    )
    return Meeting(
        is_visit=is_visit,
        is_sent=is_sent,
        is_contact=is_visit
        or (has(contact_words.CONTACT) and not is_sent)
        or is_expected
        or is_with_them
        or is_appointment
        or is_invited
        or (they_come and has_han(visit_words.COME_TO_US)),
        is_contact_first=is_visit or (is_contact_first and not is_sent),
        is_booked=is_agreed or is_appointment,
        they_come=they_come,
    )


def _is_visit(text: str) -> bool:
    goes = contact_words.GO_THERE.search(text) or going.GOING.search(text)
    is_there = goes and not contact_words.MUST_ARRIVE.search(text)
    return bool(is_there and not contact_words.REMINDED.search(text))


def _is_only_moved(text: str) -> bool:
    return visit_words.is_moved_alone(text) or visit_words.ONLY_THEN.fullmatch(text) is not None


def _is_set(text: str, spot: Spot) -> bool:
    """Whether its day is agreed, or nothing but an hour is named beside the way to talk."""
    is_planned = spot.has_hour and not spot.is_deadline and contact_words.TALK_THEN.search(text)
    is_at_hour = spot.has_hour or visit_words.AT_HOUR.search(text)
    is_agreed = contact_words.CONTACT.search(text) and not visit_words.ASKED_TO.search(text)
    is_moved = (is_at_hour or is_agreed) and visit_words.MOVED_THEN.search(text)
    return bool(is_planned or is_moved or visit_words.SET_THEN.search(text))
