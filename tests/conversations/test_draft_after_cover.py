"""A draft that was written while standing in, and is pressed when the leave is over. From 10:30 of
Wednesday 6 May 2026."""

import pytest

from tests.conversations.issues import ask
from tests.conversations.test_covered import met
from tests.conversations.test_direct_message import says
from tests.office import Office

__all__ = ["met"]
WORDS = "跟Acme通了電話，他們週五前等更新"


@pytest.mark.parametrize("hours", [0, 24])
@pytest.mark.parametrize("button", ["儲存", "編輯"])
async def test_it_makes_no_second_customer_and_says_why(
    met: Office, button: str, hours: int
) -> None:
    """The leave is ended on its first day, or on a later one."""
    await ask(met, met.alice, "urgent")
    await met.alice.types("/followup away until May 12 @bob")
    await met.skip(hours=hours + 3)
    await says(met, met.bob, WORDS)
    draft = next(one for one in reversed(met.bob.dm.messages) if "Acme" in one.text)
    assert "儲存" in draft.buttons
    await met.skip(hours=1)
    await met.alice.types("/followup back")
    await met.settle()
    refused = await draft.click(button)
    assert "Acme是alice的客戶，您已不再代理alice" in refused.text
    assert "更新" in draft.text


async def test_a_new_customer_of_a_draft_is_still_asked_for(met: Office) -> None:
    await says(met, met.bob, "跟海岳物流通了電話，他們週五前等更新")
    draft = met.bob.dm.last()
    form = await draft.click("儲存")
    assert "您已不再代理" not in form.text
