"""What is known of a customer, and of the people there."""

from handlers.text import Text
from handlers.views import blocks
from handlers.views.blocks import escape
from handlers.views.wording.look import Look
from models.customers.contact import Contact
from models.customers.customer import Customer

MAX_SHOWN = 500  # characters of a long text
MAX_BRIEF = 150  # the same where several profiles stand in one message


def profile_lines(
    customer: Customer, contacts: list[Contact], text: Text, most: int = MAX_SHOWN
) -> list[str]:
    """A line of mrkdwn for each field that is filled in; long texts are cut after `most`."""
    people = [
        "\n• " + " · ".join(filter(None, (one.name, one.title, one.concern))) for one in contacts
    ]
    lines = [
        labelled(text("customer-industry"), customer.industry, most),
        labelled(text("customer-size"), customer.size, most),
        labelled(text("customer-stage"), _stage(customer, text)),
        labelled(text("customer-pains"), customer.pains, most),
        labelled(text("customer-goals"), customer.goals, most),
        labelled(text("customer-chain"), "".join(people), 2 * most),
    ]
    return list(filter(None, lines))


def standing(customer: Customer, text: Text) -> list[str]:
    """Its stage and segment, as far as they are known."""
    known = [_stage(customer, text)]
    known.append(text(f"segment-{customer.segment.value}") if customer.segment else "")
    return list(filter(None, known))


def texts_of(customer: Customer, text: Text, look: Look) -> list[str]:
    """A line of mrkdwn for each text of the profile that is filled in."""
    goals = text("customer-goals")
    if customer.goals_on is not None:
        goals = text("customer-goals-set", day=look.day(customer.goals_on))
    lines = [
        labelled(text("customer-industry"), customer.industry),
        labelled(text("customer-size"), customer.size),
        labelled(text("customer-pains"), customer.pains),
        labelled(goals, customer.goals),
        labelled(text("customer-demands"), customer.demands),
        labelled(text("customer-history"), customer.history),
        labelled(text("customer-notes"), customer.notes),
    ]
    return list(filter(None, lines))


def in_short(customer: Customer, text: Text) -> str:
    """Industry, size and stage, as far as they are known."""
    known = (customer.industry, customer.size, _stage(customer, text))
    return " · ".join(filter(None, known))


def contact_name(contact: Contact, text: Text) -> str:
    """ "Li Wei (CTO)" """
    return text.titled(contact.name, contact.title)


def contact_line(contact: Contact, text: Text) -> str:
    """mrkdwn: "*Li Wei* · CTO · system stability · decides" """
    role = text(f"role-{contact.role.value}") if contact.role else ""
    known = filter(None, (contact.title, contact.concern, role))
    return " · ".join([f"*{escape(contact.name)}*", *map(escape, known)])


def reached_line(contact: Contact) -> str:
    """mrkdwn: "138 0013 8000 · li@acme.com", for whoever may see the card only; "" where neither is
    known."""
    return " · ".join(escape(one) for one in (contact.phone, contact.email) if one)


def labelled(label: str, value: str, most: int = MAX_SHOWN) -> str:
    """mrkdwn; "" where there is no value. Several lines stand below their label."""
    between = "\n" if "\n" in value else "  "
    return f"*{label}*{between}{escape(blocks.cut(value, most))}" if value else ""


def _stage(customer: Customer, text: Text) -> str:
    return text(f"stage-{customer.stage.value}") if customer.stage else ""
