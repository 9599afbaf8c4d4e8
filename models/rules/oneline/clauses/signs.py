"""What a clause shows: who its subject is, whether it is over, which kinds of words it has."""

import re
from dataclasses import dataclass
from functools import lru_cache

from models.rules.oneline.clauses import judged, meeting, no_deed, voice
from models.rules.oneline.clauses.judged import Judged
from models.rules.oneline.clauses.voice import Voice
from models.rules.oneline.colleagues import who_does
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.next_contact import going
from models.rules.oneline.vocabulary import (
    asked_words,
    contact_words,
    doing_words,
    no_trouble_words,
    quoted_words,
    sign_words,
    visit_words,
)
from models.rules.oneline.when.days import Spot

_NO_CONTACT = (contact_words.OF_OTHERS, contact_words.NO_CONTACT, no_trouble_words.NO_SHOW)


@dataclass(frozen=True)
class Signs:
    """`ours` are the words by which we are its subject, None if we are not; what `is_…_first`
    stands where the verb of a promise or of a plan does."""

    is_han: bool
    ours: str | None
    is_theirs: bool
    is_past: bool
    is_delegated: bool
    deed: bool
    is_deed_first: bool
    gives_them: bool
    is_either: bool  # it is theirs as often as ours
    is_nobodys: bool  # a score, a number, what they are to tell us
    may_be_ours: bool  # though nobody says who does it
    is_to_be_done: bool
    is_doing: bool
    goods: bool
    is_wanted: bool
    soon: bool
    to_us: bool
    contact: bool
    is_contact_first: bool
    again: bool
    booked: bool
    is_next_first: bool
    is_no_contact: bool
    opinion: bool
    quoted: bool
    trouble: bool
    asks: bool
    solved: bool
    is_always: bool
    takes_along: bool
    is_order: bool  # to oneself, to contact somebody: "call him once it is out"
    they_come: bool
    is_haggling: bool  # over a price, which promises nothing
    is_chasing: bool  # us, for their money
    is_demand: bool  # the customer's, that something be put right
    is_invited: bool  # to what was named before
    asks_ours: bool  # of our own people


@lru_cache(maxsize=256)  # a line is read again with the people of the customer it turns out to name
def see(
    text: str,
    spot: Spot | None,
    owner: Owner | None,
    *,
    stop: str,
    opens: bool,
    is_theirs: bool,
    has_contact_before: bool,
    is_agreed_before: bool = False,
) -> Signs:
    """`text` is a folded clause in which the customer and the day are masked, `stop` what ends it;
    `opens` if a sentence or a line begins with it;
    `is_theirs` where somebody of the customer's is surely its subject."""

    def has(sign: re.Pattern[str]) -> bool:
        return sign.search(text) is not None

    is_han = has(sign_words.ANY_HAN)

    def has_han(sign: re.Pattern[str]) -> bool:
        """Of a sign that is in Chinese only."""
        return is_han and has(sign)

    whose = voice.of(text, owner, is_theirs=is_theirs)
    done = _without_booking(text)
    of_goods = judged.of(text, judged.calmed(done), whose, owner, stop)
    deed, contact = _first(text, done)
    met = meeting.of(
        text,
        spot,
        is_han=is_han,
        opens=opens,
        is_deed_first=deed,
        is_contact_first=contact,
        has_contact_before=has_contact_before,
        is_agreed_before=is_agreed_before,
    )
    is_thing = _is_thing(text, whose, of_goods)
    is_question = whose.ours is None and asked_words.QUESTION.search(text + stop) is not None
    is_deed_first = (
        whose.is_asked
        or (met.is_sent and not whose.are_they)
        or (deed and not (is_thing or met.is_visit or is_question))
    )
    return Signs(
        is_han=is_han,
        ours=whose.ours,
        is_theirs=whose.are_they,
        is_past=_is_past(text, spot),
        is_delegated=has(sign_words.DELEGATED),
        deed=sign_words.DEED.search(done) is not None,
        is_deed_first=is_deed_first,
        gives_them=has_han(sign_words.GIVES_THEM),
        is_either=_is_either(text, done),
        is_nobodys=who_does.is_none(text),
        may_be_ours=who_does.is_ours(text, is_han=is_han),
        is_to_be_done=has(sign_words.TO_BE) or (spot is not None and has(sign_words.GOODS_OUT)),
        is_doing=_is_doing(text, spot, owner),
        goods=has(sign_words.GOODS),
        is_wanted=has(sign_words.WANTED),
        soon=sign_words.SOON.search(text.replace("先生", "  ")) is not None,
        to_us=_is_to_us(whose, is_deed_first=is_deed_first),
        contact=met.is_contact,
        is_contact_first=met.is_contact_first,
        again=has(contact_words.AGAIN),
        booked=met.is_booked,
        is_next_first=has(contact_words.NEXT_FIRST) and not has(contact_words.NO_CONTACT),
        is_no_contact=any(map(has, _NO_CONTACT)),
        opinion=of_goods.opinion,
        quoted=_is_quoted(text, is_said=whose.are_they or of_goods.opinion),
        trouble=of_goods.trouble,
        asks=of_goods.asks,
        solved=of_goods.solved,
        is_always=has(sign_words.ALWAYS),
        takes_along=has(contact_words.TAKE_ALONG) or has_han(going.TAKING),
        is_order=has(contact_words.CALL_THEM) and whose.ours is None and not whose.are_they,
        they_come=met.they_come,
        is_haggling=has(asked_words.HAGGLE),
        is_chasing=spot is None and has(asked_words.CHASED_FOR_MONEY) and not whose.names_us,
        is_demand=_is_demand(text, spot, owner),
        is_invited=has(visit_words.INVITED),
        asks_ours=has_han(doing_words.MUST_ASK),
    )


def _is_past(text: str, spot: Spot | None) -> bool:
    if sign_words.PAST.search(text) or sign_words.DONE_LAST.search(text):
        return True
    if spot and spot.is_deadline and sign_words.BY_THEN_DONE.search(text):
        return False
    return bool(sign_words.ANY_HAN.search(text) and sign_words.PAST_HAN.search(text))


def _without_booking(text: str) -> str:
    """The text without what is called by a deed and done by nobody: 约好, 换的那批."""
    text = contact_words.BOOKED.sub(_blank, text)
    return no_deed.NO_DEED.sub(_blank, text) if no_deed.MAY_BE_NO_DEED.search(text) else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _first(text: str, done: str) -> tuple[bool, bool]:
    """Whether a deed stands where the verb does, and whether a contact does: "see what we can do"
    is the one, "see him" the other."""
    deed, contact = sign_words.DEED_FIRST.search(done), contact_words.CONTACT_FIRST.search(text)
    is_contact = contact is not None and not (deed and deed.end() > contact.end())
    return deed is not None, is_contact


def _is_thing(text: str, whose: Voice, of_goods: Judged) -> bool:
    """Whether a word for a deed is a thing here: "invoice 4417 wrong", 備品會多三成."""
    if sign_words.THEIR_THING.search(text) or sign_words.CAME_IN.search(text):
        return True
    state, deed = sign_words.STATE.search(text), sign_words.DEED_FIRST.search(text)
    if state and not whose.names_us and not (deed and deed.end() >= state.end()):
        return True
    return (of_goods.trouble or of_goods.asks) and sign_words.THING.search(text) is not None


def _is_either(text: str, done: str) -> bool:
    if not sign_words.DEED.search(done) or sign_words.TO_THEM.search(text):
        return False
    return sign_words.DEED.search(sign_words.EITHER.sub(" ", done)) is None


def _is_doing(text: str, spot: Spot | None, owner: Owner | None) -> bool:
    if not doing_words.DOING.search(text):
        return False
    said_by_us = (doing_words.ARE_AT, doing_words.ASKING_OURS, doing_words.SHIPS_NOW)
    return spot is not None or owner is not None or any(one.search(text) for one in said_by_us)


def _is_to_us(whose: Voice, *, is_deed_first: bool) -> bool:
    """Whether it comes to us; "drop samples off when they land" goes to them."""
    text = sign_words.AS_SOON_AS.sub(" ", whose.follows) if is_deed_first else whose.follows
    return sign_words.TO_US.search(text) is not None


def _is_quoted(text: str, *, is_said: bool) -> bool:
    if quoted_words.QUOTED_ANSWER.search(text):
        return False
    if quoted_words.QUOTED_ALONE.fullmatch(text) or quoted_words.QUOTED_WORDS.search(text):
        return True
    said = is_said or sign_words.SAID.search(text)
    return bool(said and quoted_words.QUOTED.search(text))


def _is_demand(text: str, spot: Spot | None, owner: Owner | None) -> bool:
    if owner is not None:
        return False
    if asked_words.DEMAND_ALONE.fullmatch(text):
        return True
    return spot is None and asked_words.DEMANDED_OF_US.search(text) is not None
