"""The form of a lesson: what was learned, of whom, and which customers it suits."""

from dataclasses import dataclass, field, replace
from typing import Any

from handlers.text import Text
from handlers.views import action_ids, blocks, submitted
from handlers.views.blocks import Block
from handlers.views.forms import draft as drafts
from handlers.views.wording.lesson import deal_named
from models.commitments.deal import Deal
from models.customers.customer import Customer
from models.customers.standing import Segment
from models.lessons.lesson import MAX_INDUSTRY, MAX_PAIN, MAX_TEXT
from models.lessons.save import LessonInput
from models.lessons.shown import LessonDetails
from models.rules.lessons import LessonKind


@dataclass(frozen=True)
class LessonDraft:
    """`customer` and `deal` are options. `notice` is plain text. `came_from` says where the form
    was opened."""

    kind: LessonKind = LessonKind.LESSON
    text: str = ""
    customer: Block | None = None
    deal: Block | None = None
    industry: str = ""
    segment: str = ""
    pain: str = ""
    id: int | None = None
    notice: str = ""
    came_from: dict[str, Any] = field(default_factory=dict)

    def suiting(self, customer: Customer) -> "LessonDraft":
        """What is still empty, as it is with this customer; its pains are its own, and everybody
        reads a lesson."""
        return replace(
            self,
            customer=blocks.option(customer.name, str(customer.id)),
            industry=self.industry or blocks.cut(customer.industry, MAX_INDUSTRY),
            segment=self.segment or (customer.segment.value if customer.segment else ""),
        )

    def entry(self) -> LessonInput:
        return LessonInput(
            kind=self.kind,
            text=self.text,
            customer_id=drafts.id_of(self.customer),
            deal_id=drafts.id_of(self.deal),
            industry=self.industry,
            segment=submitted.one_of(Segment, self.segment) if self.segment else None,
            pain=self.pain,
        )


def of_lesson(details: LessonDetails, came_from: dict[str, Any], text: Text) -> LessonDraft:
    lesson, customer, deal = details.lesson, details.customer, details.deal
    return LessonDraft(
        kind=lesson.kind,
        text=lesson.text,
        customer=blocks.option(customer.name, str(customer.id)) if customer else None,
        deal=deal_option(deal, customer.name, text) if deal and customer else None,
        industry=lesson.industry,
        segment=lesson.segment.value if lesson.segment else "",
        pain=lesson.pain,
        id=lesson.id,
        came_from=came_from,
    )


def deal_option(deal: Deal, customer: str, text: Text) -> Block:
    return blocks.option(f"{customer} · {deal_named(deal, text)}", str(deal.id))


def form(draft: LessonDraft, text: Text) -> Block:
    kinds = [blocks.option(text(f"lesson-kind-{one.value}"), one.value) for one in LessonKind]
    notice = [blocks.section(blocks.escape(draft.notice), block_id="notice")]
    said = blocks.text_input("text", initial=draft.text, multiline=True, most=MAX_TEXT)
    customer = blocks.external_select(
        action_ids.LESSON_CUSTOMER,
        initial=draft.customer,
        placeholder=text("customer-placeholder"),
    )
    deal = blocks.external_select(action_ids.LESSON_DEAL, initial=draft.deal)
    return blocks.modal(
        action_ids.LESSON_FORM,
        text("lesson-edit-title" if draft.id else "lesson-add-title"),
        [
            *(notice if draft.notice else []),
            blocks.field("text", text("lesson-text"), said, hint=text("lesson-text-hint")),
            blocks.field(
                "kind", text("lesson-kind"), blocks.select("kind", kinds, initial=draft.kind.value)
            ),
            blocks.field(
                "customer",
                text("customer"),
                customer,
                hint=text("lesson-customer-hint"),
                optional=True,
                dispatch=True,
            ),
            blocks.field("deal", text("deal"), deal, optional=True),
            *_suited(draft, text),
        ],
        submit=text("save"),
        close=text("cancel"),
        metadata={"lesson": draft.id, "from": draft.came_from},
    )


def read(view: dict[str, Any]) -> LessonDraft:
    metadata = submitted.metadata_of(view)

    def value(name: str) -> str:
        return submitted.value_of(view, name) or ""

    return LessonDraft(
        kind=submitted.one_of(LessonKind, value("kind")),
        text=value("text"),
        customer=next(iter(submitted.options_of(view, "customer")), None),
        deal=next(iter(submitted.options_of(view, "deal")), None),
        industry=value("industry"),
        segment=value("segment"),
        pain=value("pain"),
        id=metadata["lesson"],
        came_from=metadata["from"],
    )


def _suited(draft: LessonDraft, text: Text) -> list[Block]:
    """Under an id of each customer: under the same one Slack would keep what they held."""
    of = drafts.id_of(draft.customer) or 0
    segments = [blocks.option(text(f"segment-{one.value}"), one.value) for one in Segment]
    industry = blocks.text_input(f"industry@{of}", initial=draft.industry, most=MAX_INDUSTRY)
    segment = blocks.select(f"segment@{of}", segments, initial=draft.segment or None)
    pain = blocks.text_input(f"pain@{of}", initial=draft.pain, most=MAX_PAIN)
    return [
        blocks.field(
            "industry",
            text("lesson-industry"),
            industry,
            hint=text("lesson-suits-hint"),
            optional=True,
        ),
        blocks.field("segment", text("lesson-segment"), segment, optional=True),
        blocks.field(
            "pain", text("lesson-pain"), pain, hint=text("lesson-pain-hint"), optional=True
        ),
    ]
