"""Words right after a reminder, or in its thread, of which nothing else was made: what they are
likely about is shown with its buttons, rather than help or a draft of nobody."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session

from handlers.followups import capture
from handlers.home import answer_first, answered, meant, spoken_of
from handlers.message import Message
from handlers.turn import Turn, person
from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.customer import Customer
from models.followups.interpret import interpret
from models.followups.interpretation import Interpretation
from models.followups.note import CaptureNote
from models.home import just_said, told_done
from models.home.meant import DONE, MOST, OPEN, Meant, Noun, Ref, ref_of
from models.people.person import Person
from models.rules import answer_first as rule_first
from models.rules import answering, deeds, fitting
from models.rules import short_answer as short
from models.rules import told_done as rule
from models.rules.oneline.channels import unreached
from models.rules.oneline.vocabulary.words import fold
from models.rules.short_answer import Says

SOON = timedelta(minutes=30)
_REMINDERS = {"todo", "logging", "appointment", "digest", "action", "strategy", "meant"}
_NEARLY_ALL = 0.6  # of the words of one of several things


@dataclass(frozen=True)
class _About:
    """`customer`: whose it is, where the words are surely about it; `is_story`: it may be a record
    besides."""

    refs: list[Ref]
    customer: str = ""
    is_story: bool = False


async def hear(message: Message) -> bool:
    """False, too, where the words may be a record besides, which does not name its customer."""
    turn, typed = message.turn, message.typed
    if message.is_question or message.files or not typed.strip():
        return False
    if not (message.thread or await _was_reminded(message)):
        return False
    there = await spoken_of.lines(message, within=SOON)
    refs = [one for one in there if one is not None and one.kind != "i"]
    if not refs:
        return False
    about = await turn.db.read(lambda session: _about(session, turn, refs, message))
    if not about.refs or await answered.was_shown(message):
        return False
    if not await answer_first.was_shown(message):
        await _show(message, about)
    if not about.is_story:
        return True
    named = f"{about.customer}: {typed}" if about.customer else ""
    return bool(named) and await capture.note(turn, named, message.submission)


async def _was_reminded(message: Message) -> bool:
    """Whether a reminder is among what was said of late: the database is not asked for it."""
    since = (message.turn.now - SOON).timestamp()
    ours = (one for one in await message.said_last if float(one["ts"]) >= since)
    ids = (block.get("block_id", "") for one in ours for block in one.get("blocks") or [])
    return any(id.partition(":")[0].partition("-")[0] in _REMINDERS for id in ids)


async def _show(message: Message, about: _About) -> None:
    turn, typed, at = message.turn, message.typed, (message.channel, message.thread)
    is_over = about.is_story or _is_done(typed)
    deed = DONE if is_over and not unreached.was_in_vain(typed) else OPEN
    await meant.show(turn, Meant(about.refs, deed=deed), *at)


def _is_done(typed: str) -> bool:
    return answering.tells_of_step(typed) and not unreached.was_in_vain(typed)


def _about(session: Session, turn: Turn, refs: list[Ref], message: Message) -> _About:
    me, typed = person(session, turn), message.typed
    nouns = [one for one in just_said.named(session, me, refs) if _may_be(one, message)]
    read = interpret(session, typed, me, turn.now)
    is_only_promise = read.is_promise and not read.is_record
    if is_only_promise or _is_of_another(read, nouns):
        return _About([])
    is_story = read.is_record or read.is_story
    if is_story and _is_told_by_name(session, me, message):  # which is shown beside its draft
        return _About([])
    if is_story and read.customer is not None:  # its record is that of the meeting
        nouns = [one for one in nouns if not isinstance(one, Appointment)]
    found = _likely(nouns, typed, is_story=is_story)
    if len(found) != 1:
        return _About([ref_of(one) for one in found], is_story=is_story)
    in_vain = unreached.was_in_vain(typed)
    is_surely = message.thread is not None or _is_done(typed) or bool(read.line.theirs)
    customer = session.get(Customer, _customer(found[0]) or 0) if is_surely else None
    name = customer.name if customer and read.customer is None else ""
    return _About([ref_of(found[0])], name, is_story and not in_vain)


def _may_be(one: Noun, message: Message) -> bool:
    """A call is made by no e-mail."""
    turn = message.turn
    local = turn.now.astimezone(turn.me.tz)
    answer = rule_first.read(message.typed, local) or short.read(message.typed, local)
    is_done = answer is not None and answer.says is Says.DONE
    return not is_done or answer is None or deeds.may_be(answer.deed, _text(one))


def _likely(nouns: list[Noun], typed: str, *, is_story: bool) -> list[Noun]:
    """The one that was said; of several those whose words are said again, else a few where the
    words are no story."""
    if len(nouns) <= 1:
        return nouns
    shares = [fitting.share(fitting.words(_text(one)), fold(typed)) for one in nouns]
    best = [nouns[at] for at in fitting.best(shares, _NEARLY_ALL)]
    return best[:MOST] or ([] if is_story or len(nouns) > MOST else nouns)


def _is_told_by_name(session: Session, me: Person, message: Message) -> bool:
    typed, now = message.typed, message.turn.now
    found = (told_done.fitting_words(session, me, one, typed, now) for one in rule.each(typed))
    return any(one.refs for one in found)


def _is_of_another(read: Interpretation, nouns: list[Noun]) -> bool:
    """Whether a customer is named that none of these is of, or somebody of whom none speaks."""
    theirs = {_customer(one) for one in nouns}
    named = [one for one in (read.customer, *read.matching) if one is not None]
    if named:
        return not any(one.id in theirs for one in named)
    if read.line.customer:
        return True
    texts = " ".join(fold(_text(one)) for one in nouns)
    return any(fold(name) not in texts for name, _ in read.line.theirs)


def _customer(one: Noun) -> int | None:
    return None if isinstance(one, CaptureNote) else one.customer_id


def _text(one: Noun) -> str:
    match one:
        case Todo() | StrategyAction():
            return one.text
        case Issue():
            return one.question
    return ""
