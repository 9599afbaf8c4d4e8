"""The forms that ask a colleague for support, refuse it, ask back and reply."""

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.wording.grounds import reasons
from handlers.views.wording.look import Look
from handlers.views.wording.support import headline
from models.errors import DiscountUnreadable
from models.notifications.subjects import SupportDetails
from models.rules.deadlines import RESPONSE_TIME, Urgency
from models.rules.deals import discount
from models.support.terms import MAX_TEXT, SupportKind

MAX_PERCENT = 20  # characters
# The field of the discount that is approved, and the one in its place which holds another one:
# Slack keeps what a field of the same name held.
GRANTED, NAMED = "granted", "granted_named"


class Asked(NamedTuple):
    """What the form says; the approver is a user id, `until` a day of the asker's."""

    kind: SupportKind
    what: str
    approver: str
    until: date | None
    urgency: Urgency
    percent: Decimal | None = None


class About(NamedTuple):
    """What is known when the form opens."""

    what: str = ""
    kind: SupportKind | None = SupportKind.DISCOUNT  # None: nothing says which
    until: date | None = None
    until_hint: str = ""  # where that day is from
    percent: str = ""
    urgency: Urgency = Urgency.COMPLEX
    deal: str = ""  # of which it is asked, as people see it
    offer: int | None = None  # in the DM, that it was opened from


def ask_form(
    customer: str, about: About, approver: str | None, came_from: dict[str, Any], text: Text
) -> Block:
    """Asks on behalf of the `customer` of this name; the `approver` is a user id."""
    kinds = [blocks.option(text(f"support-kind-{one.value}"), one.value) for one in SupportKind]
    urgencies = [blocks.option(text(f"support-{one.value}"), one.value) for one in RESPONSE_TIME]
    kind = blocks.select("kind", kinds, initial=about.kind.value if about.kind else None)
    typed = blocks.text_input("what", initial=about.what, multiline=True, most=MAX_TEXT)
    until = blocks.datepicker("until", initial=about.until.isoformat() if about.until else None)
    urgency = blocks.select("urgency", urgencies, initial=about.urgency.value)
    return blocks.modal(
        action_ids.SUPPORT_FORM,
        text("support-title"),
        [
            blocks.section("\n".join(filter(None, (f"*{escape(customer)}*", escape(about.deal))))),
            blocks.field("kind", text("support-kind"), kind),
            blocks.field("what", text("support-what"), typed, hint=text("support-what-hint")),
            *_discount(about, text),
            blocks.field(
                "approver",
                text("support-approver"),
                blocks.users_select("approver", initial=approver),
                hint=text("support-approver-hint"),
            ),
            blocks.field(
                "until",
                text("support-until"),
                until,
                hint=about.until_hint or None,
                optional=True,
            ),
            blocks.field("urgency", text("issue-urgency"), urgency),
        ],
        submit=text("support-submit"),
        close=text("cancel"),
        metadata=came_from,
    )


def cut_what(text: str) -> str:
    return blocks.cut(text, MAX_TEXT)


def _discount(about: About, text: Text) -> list[Block]:
    """How much, where it is asked for a deal."""
    if not about.deal:
        return []
    typed = blocks.text_input("percent", initial=about.percent, most=MAX_PERCENT)
    hint = text("support-percent-hint")
    return [blocks.field("percent", text("support-percent"), typed, hint=hint, optional=True)]


def _percent(typed: str, field: str = "percent") -> Decimal | None:
    """Of the price: "10%", 九折. Raises DiscountUnreadable."""
    if not typed.strip():
        return None
    percent = discount.read_field(typed)
    if percent is None:
        raise DiscountUnreadable(field)
    return percent


def read(view: dict[str, Any]) -> Asked:
    until = submitted.value_of(view, "until")
    return Asked(
        submitted.one_of(SupportKind, submitted.value_of(view, "kind")),
        submitted.value_of(view, "what") or "",
        submitted.value_of(view, "approver") or "",
        date.fromisoformat(until) if until else None,
        submitted.one_of(Urgency, submitted.value_of(view, "urgency")),
        _percent(submitted.value_of(view, "percent") or ""),
    )


def refuse_form(details: SupportDetails, came_from: dict[str, Any], look: Look) -> Block:
    return _text_form(action_ids.SUPPORT_REFUSE_FORM, "reason", details, came_from, look)


class Remark(NamedTuple):
    """`percent` is the discount that is approved; None where the form has none, or an empty one."""

    remark: str
    percent: Decimal | None


def remark_form(
    details: SupportDetails,
    came_from: dict[str, Any],
    look: Look,
    typed: Remark | None = None,
    named: Decimal | None = None,
) -> Block:
    """Approved with some words, and of a discount how much; `named` is what the words allow."""
    form = _text_form(action_ids.SUPPORT_REMARK_FORM, "remark", details, came_from, look)
    if details.request.is_open:
        form["submit"] = form["submit"] | {"text": look.text("support-approve")}
    if details.request.kind is not SupportKind.DISCOUNT:
        return form
    *shown, remark = form["blocks"]
    remark["optional"] = True
    if typed is not None:
        remark["element"]["initial_value"] = typed.remark
    known = f"{named.normalize():f}" if named is not None else details.request.discount
    name, text = GRANTED if named is None else NAMED, look.text
    field = blocks.text_input(name, initial=f"{known}%" if known else "", most=MAX_PERCENT)
    hint = text("support-granted-hint" if named is None else "support-granted-named")
    granted = blocks.field(name, text("support-granted"), field, hint=hint, optional=True)
    return form | {"blocks": [*shown, granted, remark]}


def read_remark(view: dict[str, Any]) -> Remark:
    """Raises DiscountUnreadable."""
    names = {block["block_id"] for block in view["blocks"] if "block_id" in block}
    name = NAMED if NAMED in names else GRANTED
    typed = submitted.value_of(view, name) or ""
    return Remark(submitted.value_of(view, "remark") or "", _percent(typed, name))


def is_untouched(details: SupportDetails, typed: Remark) -> bool:
    """Whether the discount is as the form had it."""
    known = details.request.discount
    return typed.percent == (Decimal(known) if known else None)


def question_form(details: SupportDetails, came_from: dict[str, Any], look: Look) -> Block:
    return _text_form(action_ids.SUPPORT_QUESTION_FORM, "question", details, came_from, look)


def reply_form(details: SupportDetails, came_from: dict[str, Any], look: Look) -> Block:
    return _text_form(action_ids.SUPPORT_REPLY_FORM, "reply", details, came_from, look)


def _text_form(
    callback: str, asked: str, details: SupportDetails, came_from: dict[str, Any], look: Look
) -> Block:
    """One text about the request, which stands above it; `asked` is the name of its field."""
    text = look.text
    about = [f"*{escape(details.customer.name)}*  {escape(headline(details, look))}"]
    if asked != "reply":
        about.append(escape(text("support-asked-by", asker=details.asker.name)))
    if asked == "reply":
        about.append(f"> {escape(' '.join(details.request.question.split()))}")
    known = [] if asked == "reply" else reasons(details, look)
    initial = details.request.answer_text if asked == "remark" else ""
    typed = blocks.text_input(asked, initial=initial, multiline=True, most=MAX_TEXT)
    return blocks.modal(
        callback,
        text(f"support-{asked}-title"),
        [
            blocks.section("\n".join(about)),
            *([blocks.context("\n".join(known))] if known else []),
            blocks.field(
                asked, text(f"support-{asked}"), typed, hint=text(f"support-{asked}-hint")
            ),
        ],
        submit=text(f"support-{asked}-submit"),
        close=text("cancel"),
        metadata={"request": details.request.id, **came_from},
    )
