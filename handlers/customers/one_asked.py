"""What is asked of the only customer that a question names, or of one of its people: answered in a
sentence where the card has it in one line, and with the card."""

from sqlmodel import Session

from handlers import card_message
from handlers.message import Message
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.wording.line import short_name
from models.customers import search
from models.customers.contact import Contact, DecisionRole
from models.customers.customer import Customer
from models.profiles.card import Card
from models.rules import card_asked
from models.rules import lazy_re as re
from models.rules.card_asked import Asked
from models.rules.oneline.vocabulary.words import HAN

_NAMES = re.compile(r"(?<=\s)[A-Z][\w-]+")
_HAN = re.compile(f"[{HAN}]")


async def hear(message: Message) -> bool:
    """False where nothing is asked, or no customer or several may be meant."""
    turn = message.turn
    if not (message.is_question or card_asked.is_surely(message.typed)):
        return False

    def read(session: Session) -> tuple[str, list[Block]] | None:
        found = _meant(session, message.typed, turn)
        return _shown(session, *found, message.typed, turn) if found else None

    if (said := await turn.db.read(read)) is None:
        return False
    await message.answer(said)
    return True


def _meant(session: Session, typed: str, turn: Turn) -> tuple[Customer, str] | None:
    """The customer, and who of theirs is named, "" for nobody."""
    by = person(session, turn)
    named = search.named_in(session, typed, by, is_asked=True)
    if len({one.customer.id for one in named}) == 1:
        return named[0].customer, ""
    called = _NAMES.findall(typed)
    if named or not (called or _HAN.search(typed)):
        return None
    return search.of_person(session, typed, called, by, [])


def _shown(
    session: Session, customer: Customer, who: str, typed: str, turn: Turn
) -> tuple[str, list[Block]]:
    card = card_message.card(session, customer, turn)
    text, shown = card_message.of(session, customer, turn)
    asked = card_asked.read(typed)
    said = _said(card, customer, who, asked, turn) if asked else ""
    if not said:
        return text, shown
    return said, [blocks.section(blocks.escape(said)), *shown]


def _said(card: Card, customer: Customer, who: str, asked: Asked, turn: Turn) -> str:
    text, look, name = turn.text, turn.look, short_name(customer.name)
    match asked:
        case Asked.NEXT if card.next_contacts:
            first = card.next_contacts[0]
            when = look.day_at(first.on, first.at)
            return text("asked-next", customer=name, when=when)
        case Asked.NEXT:
            return text("asked-next-none", customer=name)
        case Asked.DECIDES:
            decide = [_titled(one) for one in card.chain if one.role is DecisionRole.DECIDES]
            key = "asked-decides" if decide else "asked-decides-none"
            return text(key, customer=name, people=text.listed(decide))
        case Asked.OWED:
            count = card.promises.count + sum(one.is_open for one in card.issues)
            return text("asked-owed" if count else "asked-owed-none", customer=name, count=count)
    contact = next((one for one in card.chain if one.name == who), None)
    last = card.spoken.get(contact.id) if contact else customer.last_contact_at
    if last is None:
        return ""
    spoken_to = f"{contact.name} ({name})" if contact else name
    return text("asked-last", who=spoken_to, when=look.moment(last))


def _titled(one: Contact) -> str:
    return f"{one.name} ({one.title})" if one.title else one.name
