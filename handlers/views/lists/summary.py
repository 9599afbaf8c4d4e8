"""A person's day or week as they look at it before they send it: who would read it, what they may
add, and the buttons that send it."""

from dataclasses import dataclass

from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.lists.review import Audience
from handlers.views.wording import summary as wording
from handlers.views.wording.look import Look
from models.people.person import Person
from models.rules.own_days import Length, OwnDays
from models.summaries.parts import Summary
from models.summaries.sent import MAX_NOTE, SentSummary

NOTE = "summary_note"
MAX_REPLIES = 5  # the latest
MAX_REPLY = 300  # characters of each


@dataclass(frozen=True)
class Preview:
    """`channel` is where it was asked for; `sent` says where it went already, and `replies` who
    said what to it."""

    summary: Summary
    manager: Person | None
    sent: list[SentSummary]
    replies: list[tuple[str, str]]
    channel: str
    readers: Audience
    note: str = ""


@dataclass(frozen=True)
class Chosen:
    """What a button stands for: the days, and how often they were sent there already, as far as
    its preview knew."""

    days: OwnDays
    times: int


def preview(found: Preview, said: str, look: Look) -> tuple[str, list[Block]]:
    """`said` tells what a button has just done; "" at first. The fallback, and the blocks."""
    fallback, whole = wording.message(found.summary, "", look)
    shown = _status(found, said, look)
    if buttons := _buttons(found, look):
        shown += [_note(found, look), blocks.actions(buttons, "summary")]
    shown.append(blocks.divider())
    if found.readers in (Audience.SHARED, Audience.UNKNOWN):
        shown += wording.message(found.summary, "", look, is_named=False)[1]
        if found.manager is None:
            return fallback, shown
        to_manager = look.text("summary-to-manager", manager=found.manager.name)
        shown += [blocks.divider(), blocks.context(escape(to_manager))]
    return fallback, [*shown, *whole]


def form(found: Preview, said: str, look: Look) -> Block:
    """The same opened from Home, where there is no channel: its submit sends it to the manager."""
    _, whole = wording.message(found.summary, "", look)
    shown, submit, value = _status(found, said, look), None, ""
    if found.manager is not None:
        times = _times(found, found.manager.user_id)
        shown.append(_note(found, look))
        submit, value = _send_label(found.manager, times, look), _value(found, times)
    return _modal([*shown, blocks.divider(), *whole], submit, value, look)


def nothing(days: OwnDays, look: Look) -> Block:
    """The form where nothing was done."""
    said = blocks.section(escape(wording.nothing(days, look)))
    return _modal([said], None, "", look)


def in_form(view: Block) -> Chosen:
    return chosen(str(submitted.metadata_of(view)["value"]))


def post(summary: Summary, note: str, readers: Audience, look: Look) -> tuple[str, list[Block]]:
    """What a channel reads."""
    fallback, shown = wording.message(summary, note, look, is_named=readers.is_ours)
    who = f"<@{summary.person.user_id}>"
    return fallback, [*shown, blocks.context(look.text("summary-posted-by", who=who))]


def chosen(value: str) -> Chosen:
    length, first, times = submitted.parts(value, 3)
    days = OwnDays.of(submitted.one_of(Length, length), submitted.day(first))
    return Chosen(days, submitted.number(times))


def _buttons(found: Preview, look: Look) -> list[Block]:
    shown = []
    if found.readers is not Audience.ALONE:
        times = _times(found, found.channel)
        label = look.text("summary-post-again" if times else "summary-post")
        shown.append(blocks.button(label, action_ids.SUMMARY_POST, _value(found, times)))
    if found.manager is not None:
        times = _times(found, found.manager.user_id)
        label = _send_label(found.manager, times, look)
        shown.append(blocks.button(label, action_ids.SUMMARY_SEND, _value(found, times)))
    return shown


def _send_label(manager: Person, times: int, look: Look) -> str:
    key = "summary-send-again" if times else "summary-send"
    return look.text(key, manager=blocks.cut(manager.name, 40))


def _modal(shown: list[Block], submit: str | None, value: str, look: Look) -> Block:
    return blocks.modal(
        action_ids.SUMMARY_FORM,
        look.text("summary-modal"),
        shown,
        submit=submit,
        close=look.text("close"),
        metadata={"value": value},
    )


def _status(found: Preview, said: str, look: Look) -> list[Block]:
    """What was just done or earlier, who reads it, and what was replied."""
    status = [said] if said else _sent_before(found, look)
    return [
        blocks.section("\n".join([*status, _who_reads(found, look)])),
        *_replies(found),
    ]


def _note(found: Preview, look: Look) -> Block:
    note = blocks.text_input(NOTE, initial=found.note, multiline=True, most=MAX_NOTE)
    return blocks.field(NOTE, look.text("summary-note"), note, optional=True)


def _value(found: Preview, times: int) -> str:
    days = found.summary.days
    return f"{days.length.value}:{days.first.isoformat()}:{times}"


def _times(found: Preview, channel: str) -> int:
    return sum(one.channel == channel for one in found.sent)


def _who_reads(found: Preview, look: Look) -> str:
    """mrkdwn."""
    text, length = look.text, found.summary.days.length
    said = text(
        f"summary-preview-{found.readers.value}",
        channel=f"<#{found.channel}>",
        length=length.value,
    )
    return said if found.manager else "\n".join([said, text("summary-no-manager")])


def _sent_before(found: Preview, look: Look) -> list[str]:
    """mrkdwn; the last time for each place."""
    lines = {}
    for one in found.sent:
        when = look.moment(one.sent_at)
        if one.channel == found.channel:
            lines[one.channel] = look.text("summary-posted-before", when=when)
        elif found.manager and one.channel == found.manager.user_id:
            name = escape(found.manager.name)
            lines[one.channel] = look.text("summary-sent-before", manager=name, when=when)
    return list(lines.values())


def _replies(found: Preview) -> list[Block]:
    lines = [
        f"💬 *{escape(who)}*  {escape(blocks.cut(said, MAX_REPLY))}"
        for who, said in found.replies[-MAX_REPLIES:]
    ]
    return [blocks.section("\n".join(lines))] if lines else []
