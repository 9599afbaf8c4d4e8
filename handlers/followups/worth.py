"""What helps with the customer of a form: what is worth mentioning, read with who speaks, so that
the form opens with no statement more than it would without; and what was learned with others."""

from sqlmodel import Session

from handlers.turn import Turn, person
from handlers.views.wording import lesson, news
from handlers.views.wording.issue import promise
from models.customers.customer import Customer
from models.lessons.shown import fitting
from models.news.item import NewsItem, worth_mentioning
from models.people.person import Person


def reader(session: Session, turn: Turn) -> Person:
    """Who speaks, like `turn.person`, in a session that goes on to fill a form."""
    _listed(session, turn)
    return person(session, turn)


def mentioned(session: Session, turn: Turn, customer: Customer) -> str:
    """mrkdwn: how soon the customer wants its answers, and what suits it; "" where nothing does."""
    look = turn.look
    items = worth_mentioning(_listed(session, turn), customer, look.today)
    learned = fitting(session, [customer], person(session, turn)).get(customer.id, [])
    told = (
        promise(customer, turn.text),
        news.mentions(items, look),
        lesson.mentions(learned, look),
    )
    return "\n".join(filter(None, told))


def _listed(session: Session, turn: Turn) -> list[NewsItem]:
    if "news" not in session.info:
        me, session.info["news"] = NewsItem.listed_with(session, turn.me.id)
        session.info.setdefault("me", me)
    listed: list[NewsItem] = session.info["news"]
    return listed
