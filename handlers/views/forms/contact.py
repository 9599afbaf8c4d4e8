"""The forms of one person of a decision chain: what is known of them, and who is the same one."""

from collections.abc import Sequence
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block
from handlers.views.wording.customer import contact_line, contact_name
from models.customers.contact import Contact, DecisionRole
from models.profiles.contacts import ContactEntry
from models.profiles.entry import MAX_LINE


def form(contact: Contact, metadata: dict[str, Any], text: Text) -> Block:
    roles = [blocks.option(text(f"role-{one.value}"), one.value) for one in DecisionRole]
    role = blocks.select("role", roles, initial=contact.role.value if contact.role else None)
    name = blocks.text_input("name", initial=contact.name, most=MAX_LINE)
    title = blocks.text_input("title", initial=contact.title, most=MAX_LINE)
    concern = blocks.text_input("concern", initial=contact.concern, most=MAX_LINE)
    phone = blocks.text_input("phone", initial=contact.phone, most=MAX_LINE)
    email = blocks.text_input("email", initial=contact.email, most=MAX_LINE)
    return blocks.modal(
        action_ids.CONTACT_FORM,
        text("contact-form-title"),
        [
            blocks.field("name", text("customer-name"), name),
            blocks.field("title", text("contact-title"), title, optional=True),
            blocks.field("concern", text("contact-concern"), concern, optional=True),
            blocks.field("role", text("contact-role"), role, optional=True),
            blocks.field("phone", text("contact-phone"), phone, optional=True),
            blocks.field("email", text("contact-email"), email, optional=True),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata=metadata,
    )


def read(view: dict[str, Any]) -> ContactEntry:
    role = submitted.value_of(view, "role")
    typed = {
        one: (submitted.value_of(view, one) or "").strip()
        for one in ("name", "title", "concern", "phone", "email")
    }
    return ContactEntry(
        **typed,
        role=DecisionRole(role) if role else None,
    )


def merge_form(
    contact: Contact, others: Sequence[Contact], metadata: dict[str, Any], text: Text
) -> Block:
    """Asks which of the others is the same person."""
    options = [blocks.option(contact_name(one, text), str(one.id)) for one in others]
    return blocks.modal(
        action_ids.CONTACT_MERGE_FORM,
        text("contact-merge-title"),
        [
            blocks.section(contact_line(contact, text)),
            blocks.field(
                "into",
                text("contact-merge-into"),
                blocks.select("into", options),
                hint=text("contact-merge-hint"),
            ),
        ],
        submit=text("contact-merge-submit"),
        close=text("cancel"),
        metadata=metadata,
    )
