"""The judgement in a clause of goods and service: an opinion, trouble, a question, or that it is
put right."""

from dataclasses import dataclass

from models.rules.oneline.clauses import no_issue
from models.rules.oneline.clauses.voice import Voice
from models.rules.oneline.colleagues.owners import Owner
from models.rules.oneline.vocabulary import (
    asked_words,
    contact_words,
    no_trouble_words,
    opinion_words,
    rival_words,
    sign_words,
    trouble_han,
    trouble_seen,
    trouble_words,
    visit_words,
)


@dataclass(frozen=True)
class Judged:
    opinion: bool
    trouble: bool
    asks: bool
    solved: bool


def of(text: str, calm: str, voice: Voice, owner: Owner | None, stop: str) -> Judged:
    """`calm` is the text without the words that only sound like trouble, `stop` what ends it."""
    if no_issue.TOLD_BY_US.match(text):
        return Judged(False, False, False, False)
    is_promised = asked_words.PROMISED.match(text) is not None
    solved = not is_promised and _is_solved(
        visit_words.SET_THEN.sub(
            " ", visit_words.MOVED.sub(" ", contact_words.BOOKED.sub(" ", text))
        )
    )
    is_weighed = opinion_words.MIXED.search(text) is not None
    trouble = _is_trouble(text, calm, voice) and not is_weighed
    is_wrong_too = opinion_words.BUT_WRONG.search(calm) is not None
    trouble, solved = trouble or is_wrong_too, solved and not is_wrong_too
    may_judge = not voice.names_us and owner is None and not solved
    opinion = _is_opinion(text, calm, may_judge=may_judge)
    opinion = opinion or (trouble and asked_words.COMPLAINS.search(text) is not None)
    return Judged(opinion, trouble, _asks(text, voice, stop), solved)


def calmed(text: str) -> str:
    calm = no_issue.without(text)
    calm = no_trouble_words.IDIOM.sub(" ", sign_words.NO_TROUBLE.sub(" ", calm))
    calm = trouble_words.SPARED.sub(" ", calm)
    calm = trouble_han.SPARED_HAN.sub(" ", calm)
    return trouble_words.FORMER.sub(" ", opinion_words.SCORE_ALONE.sub(" ", calm))


def _is_trouble(text: str, calm: str, voice: Voice) -> bool:
    if no_trouble_words.NO_SHOW.search(text) or no_trouble_words.NOT_REACHED.fullmatch(text):
        return False
    if any(
        one.search(text) for one in (trouble_words.MILD, rival_words.RIVAL, opinion_words.PRAISE)
    ):
        return False
    is_wrong = not voice.names_us and (
        trouble_words.WRONG.search(calm)
        or trouble_seen.WRONG.search(calm)
        or trouble_han.WRONG_HAN.search(calm)
    )
    return bool(sign_words.TROUBLE.search(calm) or is_wrong)


def _asks(text: str, voice: Voice, stop: str) -> bool:
    text = asked_words.WE_ASK.sub(" ", text)
    if asked_words.ASKS_HER.search(text) or no_issue.CORRECTS.fullmatch(text):
        return False
    if asked_words.ASKS.search(asked_words.WE_ASKED.sub(" ", text)):
        return True
    if asked_words.THEY_ASK.search(text) or (voice.are_they and asked_words.UNSURE.search(text)):
        return True
    if asked_words.AWAITS.search(text):
        return True
    is_question = asked_words.QUESTION.search(text + stop)
    return bool(is_question and not asked_words.OF_ME.search(text))


def _is_solved(text: str) -> bool:
    is_solved = asked_words.SOLVED.search(trouble_words.UNSOLVED.sub(" ", text))
    return bool(is_solved or asked_words.ANSWERED.search(text))


def _is_opinion(text: str, calm: str, *, may_judge: bool) -> bool:
    """An opinion of us or of ours: one of those they buy from now is none, unless it compares."""
    is_said = opinion_words.THEY_SAY.search(text)
    calm = opinion_words.NO_OPINION.sub(" ", calm)
    judged = calm if is_said else opinion_words.OWN_JUDGEMENT.sub(" ", calm)
    is_opinion = (
        sign_words.OPINION.search(judged)
        or opinion_words.PRAISE.search(text)
        or trouble_words.MILD.search(text)
        or (may_judge and any(one.search(judged) for one in opinion_words.JUDGES))
    )
    compares = rival_words.AGAINST_US.search(text)
    is_of_others = bool(rival_words.INCUMBENT.search(text) and not compares)
    is_of_others |= _is_rivals_trouble(text, calm)
    is_of_others |= opinion_words.OF_THEIR_OWN.search(text) is not None
    return bool(is_opinion) and not is_of_others


def _is_rivals_trouble(text: str, calm: str) -> bool:
    """别家漏液他们气炸: it is said of others, and compares nothing."""
    is_rivals = rival_words.RIVAL.search(text) and not rival_words.AGAINST_US.search(text)
    return bool(is_rivals and sign_words.TROUBLE.search(calm))
