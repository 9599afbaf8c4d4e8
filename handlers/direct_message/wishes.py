"""What is wished of the bot in words that say nothing else: help, a to-do, days away, one's day."""

from handlers import help
from handlers.availability import leave, leave_over
from handlers.commitments import todo_new
from handlers.home import agenda, meant
from handlers.message import Message
from handlers.summaries import summary
from models.rules.direct_message import Wish


async def grant(message: Message) -> bool:
    """False where nothing is wished. Thanks are left alone."""
    turn, heard, channel = message.turn, message.wish, message.channel
    if heard is None:
        return False
    match heard.wish:
        case Wish.HELP:
            await help.command(turn)
        case Wish.TODO:
            await todo_new.create(turn, heard.text, message.submission)
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
    return True
