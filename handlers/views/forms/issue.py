"""The forms that raise an issue, and ask what the customer has to say first."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block, escape
from handlers.views.forms import draft, offer
from handlers.views.wording import issue as wording
from handlers.views.wording.issue import MAX_QUESTION
from models.commitments.issue import MAX_ANSWER
from models.followups.followup import MAX_TEXT
from models.notifications.subjects import IssueDetails
from models.rules.deadlines import Urgency

MAX_REASON = 200


class Asked(NamedTuple):
    """What the form holds: the customer's option, and the owner's user id. `about` is the new
    customer's name that was asked about: was another meant?"""

    option: Block | None
    question: str
    urgency: Urgency
    owner: str
    about: str | None = None
    minutes: Mapping[str, int] | None = None  # for an answer, by urgency; None: not known yet

    @property
    def customer(self) -> int | str:
        """An id, or a new name."""
        return draft.customer_of(self.option)


def form(
    asked: Asked,
    text: Text,
    notice: str = "",
    offered: Sequence[Block] = (),
    *,
    is_picked: bool = False,
) -> Block:
    """Raises an issue; `notice` is mrkdwn above the inputs, `offered` are options of customers of
    whom any may be meant. The customer of the form `is_picked` by a button for one of them."""
    customers = blocks.external_select(
        offer.field_id(asked.option if is_picked else None, action_ids.ISSUE_WHOSE),
        initial=asked.option,
        placeholder=text("customer-placeholder"),
    )
    question = blocks.text_input("question", initial=asked.question, multiline=True)
    graded = wording.graded("urgency", asked.urgency.value, asked.minutes, text)
    owner = blocks.users_select("owner", initial=asked.owner)
    is_new = asked.about is not None and asked.customer == asked.about
    return blocks.modal(
        action_ids.ISSUE_FORM,
        text("issue-form-title"),
        [
            *([blocks.section(notice, block_id="notice")] if notice else []),
            *offer.buttons(offered, action_ids.ISSUE_CUSTOMER),
            blocks.field("customer", text("customer"), customers, dispatch=True),
            blocks.field(
                "question", text("issue-question"), question, hint=text("fits", most=MAX_TEXT)
            ),
            blocks.field("urgency", text("issue-urgency"), graded, hint=text("issue-hint")),
            blocks.field("owner", text("owner"), owner),
        ],
        submit=text("save-as-new" if is_new else "save"),
        close=text("cancel"),
        metadata={"asked": asked.about, "minutes": asked.minutes},
    )


def read(view: dict[str, Any]) -> Asked:
    return Asked(
        option=next(iter(submitted.options_of(view, "customer")), None),
        question=submitted.value_of(view, "question") or "",
        urgency=submitted.one_of(Urgency, submitted.value_of(view, "urgency")),
        owner=submitted.chosen(view, "owner"),
        about=submitted.metadata_of(view).get("asked"),
        minutes=submitted.metadata_of(view).get("minutes"),
    )


def wait_form(facts: IssueDetails, came_from: dict[str, Any], text: Text) -> Block:
    """Asks what the customer has to say first; `came_from` is kept until it is saved."""
    question = blocks.cut(facts.issue.question, MAX_QUESTION)
    reason = blocks.text_input("reason", most=MAX_REASON)
    return blocks.modal(
        action_ids.ISSUE_WAIT_FORM,
        text("issue-wait"),
        [
            blocks.section(f"*{escape(facts.customer.name)}*  {escape(question)}"),
            blocks.field("reason", text("issue-reason"), reason, hint=text("issue-reason-hint")),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata={"issue": facts.issue.id, **came_from},
    )


def answer_form(facts: IssueDetails, came_from: dict[str, Any], text: Text) -> Block:
    """Asks what the customer was told, which may be left empty."""
    question = blocks.cut(facts.issue.question, MAX_QUESTION)
    said = facts.issue.answer_text
    answer = blocks.text_input("answer", initial=said, multiline=True, most=MAX_ANSWER)
    hint = text("issue-said-hint")
    return blocks.modal(
        action_ids.ISSUE_SAID_FORM,
        text("issue-said-title"),
        [
            blocks.section(f"*{escape(facts.customer.name)}*  {escape(question)}"),
            blocks.field("answer", text("issue-said"), answer, hint=hint, optional=True),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata={"issue": facts.issue.id, **came_from},
    )
