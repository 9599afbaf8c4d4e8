"""What is worth mentioning to the customer of a form, read with who speaks: the form opens with no
statement more than it would without."""

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.wording import news
from handlers.views.wording.issue import promise
from handlers.views.wording.look import Look
from models.customers.customer import Customer
from models.news.item import NewsItem, worth_mentioning
from models.people.person import Person


def reader(session: Session, turn: Turn) -> Person:
    """Who speaks, like `turn.person`, in a session that goes on to fill a form."""
    _listed(session, turn)
    return person(session, turn)


def mentioned(session: Session, turn: Turn, customer: Customer) -> str:
    """mrkdwn: how soon the customer wants its answers, and what suits it; "" where nothing does."""
    look = Look(turn.text, turn.me.tz, turn.now)
    items = worth_mentioning(_listed(session, turn), customer, look.today)
    return "\n".join(filter(None, (promise(customer, turn.text), news.mentions(items, look))))


def _listed(session: Session, turn: Turn) -> list[NewsItem]:
    if "news" not in session.info:
        me, session.info["news"] = NewsItem.listed_with(session, turn.me.id)
        session.info.setdefault("me", me)
    listed: list[NewsItem] = session.info["news"]
    return listed
