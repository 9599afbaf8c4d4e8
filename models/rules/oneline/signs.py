"""What a clause shows: who its subject is, whether it is over, which kinds of words it has."""

import re
from dataclasses import dataclass

from models.rules.oneline import opinion_words, sign_words, trouble_words
from models.rules.oneline.days import Spot
from models.rules.oneline.owners import Owner


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
    is_either: bool  # it is theirs as often as ours
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
    is_demand: bool  # the customer's, that something be put right


def see(
    text: str,
    spot: Spot | None,
    owner: Owner | None,
    *,
    stop: str,
    is_theirs: bool,
    has_contact_before: bool,
) -> Signs:
    """`text` is a folded clause in which the customer and the day are masked, `stop` what ends it;
    `is_theirs` where somebody of the customer's is surely its subject."""

    def has(sign: re.Pattern[str], where: str = text) -> bool:
        return sign.search(where) is not None

    unbooked = sign_words.BOOKED.sub(lambda match: " " * len(match[0]), text)
    if sign_words.MAY_BE_NO_DEED.search(unbooked):
        unbooked = sign_words.NO_DEED.sub(lambda match: " " * len(match[0]), unbooked)
    calm = trouble_words.SPARED.sub(" ", sign_words.NO_TROUBLE.sub(" ", unbooked))
    is_harmless = has(trouble_words.MILD) or has(opinion_words.RIVAL)
    ours, theirs = sign_words.OURS.search(text), sign_words.THEIRS.search(text)
    is_ours = ours is not None and (theirs is None or theirs.end() <= ours.end())
    is_ours = is_ours and not has(sign_words.THEY_MEAN)
    are_they = is_theirs or (theirs is not None and owner is None and not is_ours)
    is_told = has(sign_words.TOLD_THEM)
    if ours is None and owner is None and not has(sign_words.DEED_FIRST):
        are_they |= has(sign_words.THEY_WANT)
    are_they |= has(sign_words.THEY_ASK) or (owner is None and has(sign_words.THEY_MEAN))
    asked = sign_words.ASKED_OF_US.search(text) if ours is None and owner is None else None
    if asked:
        ours, is_ours, are_they, is_theirs = asked, True, False, False
    said = ours["words"].lower() if ours and is_ours and not is_theirs else None
    calm = trouble_words.FORMER.sub(" ", opinion_words.SCORE_ALONE.sub(" ", calm))
    booked, deed = has(sign_words.BOOKED), has(sign_words.DEED, unbooked)
    is_praise = has(opinion_words.PRAISE)
    trouble = (
        has(sign_words.TROUBLE, calm) or (ours is None and has(trouble_words.WRONG, calm))
    ) and not (is_praise or is_harmless)
    has_hour = spot is not None and spot.has_hour
    asks = (
        has(sign_words.ASKS, sign_words.WE_ASKED.sub(" ", text))
        or has(sign_words.THEY_ASK)
        or (has(sign_words.QUESTION, text + stop) and not has(sign_words.OF_ME))
    )
    first_deed, first_contact = (
        sign_words.DEED_FIRST.search(unbooked),
        sign_words.CONTACT_FIRST.search(text),
    )
    if first_deed and first_contact and first_deed.end() > first_contact.end():
        first_contact = None  # "see what we can do", and not "see him"
    is_visit = has(sign_words.GO_THERE) and not has(sign_words.REMINDED)
    is_thing = (
        (ours is None and has(sign_words.STATE))
        or has(sign_words.THEIR_THING)
        or ((trouble or asks) and has(sign_words.THING))
    )
    is_solved = has(sign_words.SOLVED, trouble_words.UNSOLVED.sub(" ", text))
    is_solved = is_solved or has(sign_words.ANSWERED)
    is_said = has(opinion_words.THEY_SAY)
    judged = calm if is_said else opinion_words.OWN_JUDGEMENT.sub(" ", calm)
    opinion = has(sign_words.OPINION, judged) or is_praise or has(trouble_words.MILD)
    opinion = opinion or (
        ours is None
        and owner is None
        and not is_solved
        and any(has(one, judged) for one in opinion_words.JUDGES)
    )
    opinion = opinion and (not has(opinion_words.INCUMBENT) or has(opinion_words.AGAINST_US))
    return Signs(
        is_han=has(sign_words.ANY_HAN),
        ours=said if said is not None else "" if is_told else None,
        is_theirs=are_they,
        is_past=has(sign_words.PAST) or (has(sign_words.ANY_HAN) and has(sign_words.PAST_HAN)),
        is_delegated=has(sign_words.DELEGATED),
        deed=deed,
        is_deed_first=asked is not None or (first_deed is not None and not (is_thing or is_visit)),
        is_either=deed
        and not has(sign_words.DEED, sign_words.EITHER.sub(" ", unbooked))
        and not has(sign_words.TO_THEM),
        is_to_be_done=has(sign_words.TO_BE) or (spot is not None and has(sign_words.GOODS_OUT)),
        is_doing=has(sign_words.DOING)
        and (spot is not None or owner is not None or has(sign_words.ARE_AT)),
        goods=has(sign_words.GOODS),
        is_wanted=has(sign_words.WANTED),
        soon=has(sign_words.SOON),
        to_us=has(
            sign_words.TO_US, text[ours.end("words") :] if ours and said is not None else text
        ),
        contact=is_visit
        or has(sign_words.CONTACT)
        or (booked and (has_contact_before or has_hour)),
        is_contact_first=is_visit or first_contact is not None,
        again=has(sign_words.AGAIN),
        booked=booked,
        is_next_first=has(sign_words.NEXT_FIRST) and not has(sign_words.NO_CONTACT),
        is_no_contact=has(sign_words.OF_OTHERS) or has(sign_words.NO_CONTACT),
        opinion=opinion,
        quoted=sign_words.QUOTED_ALONE.fullmatch(text) is not None
        or (has(sign_words.QUOTED) and (has(sign_words.SAID) or are_they or opinion)),
        trouble=trouble,
        asks=asks,
        solved=is_solved,
        is_always=has(sign_words.ALWAYS),
        takes_along=has(sign_words.TAKE_ALONG),
        is_demand=owner is None
        and (
            sign_words.DEMAND_ALONE.fullmatch(text) is not None
            or (spot is None and has(sign_words.DEMANDED_OF_US))
        ),
    )
