"""Lines that nobody would call a note: what was typed stands in the form, whole."""

import pytest

from tests.conversations.records import record
from tests.office import Office

MAIL = """Hi Jordan, thanks for the call.
On Mon, 4 May 2026 at 10:12, Dana wrote:
> Could you confirm the price?
> Best, Dana"""
TABLE = "item\tqty\tprice\nvalve\t40\t12.50\npump\t3\t880"
RIGHT_TO_LEFT = "التقينا اليوم وتحدثنا عن الأسعار والتسليم في الشهر القادم مع الفريق"


@pytest.mark.parametrize("typed", [MAIL, TABLE, RIGHT_TO_LEFT, MAIL * 70])
async def test_what_is_pasted_is_kept_whole(office: Office, typed: str) -> None:
    form = await office.alice.types(f"/followup {typed}")
    held = " ".join(
        str(form.value(name) or "")
        for name in ("customer", "content", "feedback", "todo_1_text", "issue_question")
    )
    assert all(word in held for word in typed.split() if word.isalnum())


async def test_only_emoji_opens_the_form(office: Office) -> None:
    form = await office.alice.types("/followup 🎉👍")
    assert "🎉👍" in f"{form.value('customer')} {form.value('content')}"


async def test_a_name_and_nothing_else_is_the_customer(office: Office) -> None:
    await record(office, office.alice, "Northwind")
    form = await office.alice.types("/followup Northwind")
    assert str(form.value("customer")).isdigit()
    assert not form.value("content")
