"""Something is told or asked of a customer of a colleague's in the DM: whose it is, with a button
that passes the words on to them. Beside it comes the draft, where the words make one."""

from typing import Any

from sqlmodel import Session

from handlers import text
from handlers.followups import capture
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.lists import of_colleague as views
from models.customers import search
from models.customers.customer import Customer
from models.followups.note import CaptureNote
from models.people.person import Person

MOST_TYPED = 1500  # characters that a button holds


async def hear(message: Message) -> bool:
    """False where no such customer is named."""
    turn, typed = message.turn, message.typed.strip()
    if (named := await message.customer_named) is None:
        return False

    def read(session: Session) -> tuple[int, str, str] | None:
        by, (id, name) = person(session, turn), named
        customer = session.get_one(Customer, id)
        if customer.may_be_seen_by(session, by) or search.named_in(session, typed, by):
            return None
        return customer.id, name, session.get_one(Person, customer.owner_id).name

    if (found := await turn.db.read(read)) is None:
        return False
    if not message.is_question:
        await capture.note(turn, typed, message.submission)
    id, name, owner = found
    await message.answer(views.whose(id, name, owner, typed[:MOST_TYPED], turn.text))
    return True


async def tell(turn: Turn, action: dict[str, Any]) -> None:
    """The press: the owner of today reads the words, and from whom. It is theirs to record."""
    id, _, typed = submitted.held(action).partition(":")

    def write(session: Session) -> tuple[Person, str, list[int]]:
        customer, by = session.get_one(Customer, submitted.number(id)), person(session, turn)
        drafts = [one for one in CaptureNote.all_open_of(session, by) if one.typed == typed]
        for one in drafts:
            CaptureNote.get(session, one.id, by, lock=True).discard(session, turn.now)
        owner = session.get_one(Person, customer.owner_id)
        return owner, customer.name, [one.id for one in drafts]

    owner, name, drafts = await turn.db.write(write)
    turn.wake()
    ts = f"{turn.now.timestamp():.6f}"
    said, shown = views.told(turn.me.name, name, typed, ts, text.of(owner.locale))
    await turn.client.chat_postMessage(channel=owner.user_id, text=said, blocks=shown)
    done, shown = views.was_told(owner.name, drafts, turn.text)
    await turn.respond(text=done, blocks=shown, replace_original=True)
