"""What people write to the bot in plain words: a record's draft, a to-do, days away, one's day or
week, a call for help. Thanks are left alone."""

from typing import Any

from handlers import help, mentions, message_words
from handlers.availability import leave, leave_over
from handlers.channel_names import named
from handlers.commitments import todo_new, todo_of_colleague
from handlers.corrections import heard as corrected
from handlers.customers import listing, workbook
from handlers.deals import asked as money
from handlers.deals import delayed
from handlers.deals import heard as paid
from handlers.deals import said as deals
from handlers.followups import capture, remarks
from handlers.home import agenda, another_day, answered, handing, meant, rescheduled, short_answer
from handlers.summaries import reply, summary
from handlers.support import heard as asking
from handlers.support import said as support
from handlers.turn import Turn
from models.rules import asking as of_bot
from models.rules import dates, direct_message
from models.rules.direct_message import Heard, Wish

# The subtypes of messages that a person writes: with a photo, by /me, in a thread and the DM.
OF_PEOPLE = ("file_share", "me_message", "thread_broadcast")
HEARD = (
    money.hear,
    support.hear_status,
    support.hear,
    asking.hear,
    paid.hear,
    deals.hear,
    deals.hear_plan,
    deals.hear_coming,
)
OF_CHANGES = ("message_changed", "message_deleted")


async def on_message(turn: Turn, event: dict[str, Any]) -> None:
    """Apps and what is written elsewhere than in the DM are none of the bot's business."""
    if event.get("channel_type") == "im" and event.get("subtype") in OF_CHANGES:
        await _follow(turn, event)
        return
    is_typed = event.get("subtype", "file_share") in OF_PEOPLE and "bot_id" not in event
    if event.get("channel_type") != "im" or not is_typed:
        return
    typed = mentions.plain(await named(turn, message_words.of(event)))
    submission = f"{event['channel']}:{event['ts']}"
    if await another_day.hear(turn, typed, event):
        return
    if await corrected.hear(turn, typed, event):
        return
    if (record := await remarks.comment(turn, event, typed)) is not None:
        await meant.done_of(turn, typed, record, (event["channel"], event["thread_ts"]))
        return
    for of_thread in (reply.keep, support.hear_in_thread, _is_of_reminder):
        if await of_thread(turn, event, typed):
            return
    if event.get("files"):
        await _take_files(turn, event, typed, submission)
        return
    if await short_answer.hear(turn, event, typed):
        return
    if await todo_of_colleague.answer(turn, typed):
        return
    with dates.written_in(turn.me.locale):
        heard = direct_message.hear(typed, turn.now.astimezone(turn.me.tz))
    if heard is not None and heard.wish is Wish.ABOUT:
        if await listing.answer(turn, heard.text):
            return
        heard = None
    if await delayed.hear(turn, typed, event["channel"]):
        return
    is_asked = of_bot.is_question(typed)
    is_of_contacts = not is_asked and (heard is None or heard.wish is Wish.CHANGE)
    if is_of_contacts and await rescheduled.hear(turn, typed, event["channel"]):
        return
    if heard is not None:
        if heard.wish is not Wish.NOTHING:
            await capture.set_aside(turn)
        await _grant(turn, heard, submission, event["channel"])
        return
    if await capture.answer(turn, typed, submission):
        return
    is_answer = await answered.hear(turn, typed, event["channel"])
    if await _is_heard(turn, typed, submission, event["channel"]):
        return
    if is_asked and await listing.answer_of_one(turn, typed):
        return
    if not is_asked and await capture.note(turn, typed, submission):
        await meant.told_in_note(turn, typed, event["channel"])
    elif not is_answer:
        await _say_what_helps(turn, event, typed)


async def _is_of_reminder(turn: Turn, event: dict[str, Any], typed: str) -> bool:
    """Whether it was written in the thread of a reminder, and tells what became of its contact."""
    if not (thread := event.get("thread_ts")):
        return False
    at = (event["channel"], thread)
    return await rescheduled.hear_in_thread(turn, typed, at, event["ts"])


async def _say_what_helps(turn: Turn, event: dict[str, Any], typed: str) -> None:
    """A hint, where nothing was understood of what somebody wrote."""
    if await support.hear_question(turn, typed, event["channel"]):
        return
    if direct_message.says_done(typed) or direct_message.is_done_alone(typed):
        await meant.say_none(turn, typed)
    else:
        await help.hint(turn, event)


async def _is_heard(turn: Turn, typed: str, submission: str, channel: str) -> bool:
    """A customer to be given away, a discount to be asked for, money that has come or is to come,
    or a deal that has ended is offered to be entered; what is given, moved, dropped or done in
    words is shown with its buttons."""
    if await handing.hear(turn, typed, channel):
        return True
    for heard in HEARD:
        if await heard(turn, typed, submission, channel):
            return True
    for of_open in (meant.given, meant.moved, meant.dropped):
        if await of_open(turn, typed, channel):
            return True
    if await meant.told(turn, typed, channel):
        return True
    said = direct_message.says_done(typed)
    if said and await meant.done(turn, typed, channel, is_surely=said.is_surely):
        return True
    return await support.hear_reply(turn, typed, channel)


async def _follow(turn: Turn, event: dict[str, Any]) -> None:
    """A message was edited or deleted. Slack also tells so of one whose words are the same, as
    where a link was unfolded."""
    before, after = event.get("previous_message", {}), event.get("message", {})
    if "bot_id" in before or "bot_id" in after or before.get("text") == after.get("text"):
        return
    submission = f"{event['channel']}:{before.get('ts') or after.get('ts')}"
    is_deleted = event["subtype"] == "message_deleted"
    typed = None if is_deleted else mentions.plain(await named(turn, message_words.of(after)))
    await capture.follow(turn, submission, typed)


async def _take_files(turn: Turn, event: dict[str, Any], typed: str, submission: str) -> None:
    """A photo or file with a sentence is a draft with the file; alone it is asked about."""
    if book := next(filter(workbook.is_workbook, event["files"]), None):
        await workbook.take(turn, event, book)
        return
    files = await remarks.of_message(turn, event)
    await answered.hear(turn, typed, event["channel"])
    if typed.strip() and await capture.note(turn, typed, submission, files):
        return
    if files:
        await capture.ask_about(turn, submission, files)
        await turn.client.chat_postMessage(
            channel=event["channel"], text=turn.text("files-of-what", name=files[0]["name"])
        )


async def _grant(turn: Turn, heard: Heard, submission: str, channel: str) -> None:
    match heard.wish:
        case Wish.HELP:
            await help.command(turn)
        case Wish.TODO:
            await todo_new.create(turn, heard.text, submission)
        case Wish.AWAY:
            typed = f"{heard.text} {heard.who}".strip()
            await leave.take(turn, typed, is_part=heard.is_part)
        case Wish.BACK:
            await leave_over.back(turn, {})
        case Wish.LEAVES:
            await leave_over.overview(turn)
        case Wish.CALL_OFF:
            await leave_over.call_off_named(turn, heard.text)
        case Wish.DAY:
            await summary.day(turn, {"text": heard.text, "channel_id": channel})
        case Wish.WEEK:
            await summary.week(turn, {"text": heard.text, "channel_id": channel})
        case Wish.AGENDA:
            await agenda.answer(turn, heard.text, channel)
        case Wish.TEAM:
            await agenda.answer(turn, heard.text, channel, of_team=True)
        case Wish.CHANGE:
            await meant.change(turn, heard.text, channel)
        case Wish.SAVE:
            await meant.save(turn, channel)
        case Wish.WHO:
            await help.introduce(turn, channel)
        case Wish.NOTHING:
            pass
