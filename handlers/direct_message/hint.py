"""What helps, where nothing was understood of what somebody wrote."""

from handlers import help
from handlers.home import meant
from handlers.message import Message
from models.rules import direct_message, several_done


async def hear(message: Message) -> bool:
    turn, typed = message.turn, message.typed
    is_done = direct_message.is_done_alone(typed) or several_done.read(typed) is not None
    if is_done or direct_message.says_done(typed):
        await meant.say_none(turn, typed)
    else:
        await help.hint(turn, message.channel)
    return True
