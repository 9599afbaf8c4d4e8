"""Deals that two people work on, that stand on Home, and that go to somebody else."""

from sqlmodel import Session

from tests.conversations.deals import enter
from tests.conversations.preferences import choose
from tests.conversations.profiles import add, save, shown
from tests.conversations.reviews import meis_team, post_review
from tests.office import Office

OPEN = {"currency": "CNY", "stage": "proposal"}


async def team(office: Office) -> None:
    await meis_team(office)
    await add(office, office.alice, "Acme Industries")


async def test_who_saves_second_is_told_what_the_deal_is_now(office: Office) -> None:
    await team(office)
    await enter(office, office.alice, "Acme 500k upsell", **OPEN)
    mine, theirs = await office.alice.types("/deal"), await office.mei.types("/deal team")
    first = await mine.select("deal_menu@deal-list:0:open:1", "Edit")
    second = await theirs.select("deal_menu@deal-list:0:team:1", "编辑")
    await first.fill(amount="600,000", title="CRM licences")
    await save(office, first)
    await second.fill(amount="550,000")
    assert not (await second.submit()).closed
    assert "有人修改了这个商机，现在是：增购 · CRM licences · CNY 600,000" in second.text
    assert second.value("amount") == "550,000"
    await save(office, second)
    assert "CNY 550,000" in (await office.alice.types("/deal")).text


async def test_home_shows_what_should_have_closed_or_will_soon(office: Office) -> None:
    await team(office)
    await enter(office, office.alice, "Acme 500k upsell, expected May 14", **OPEN)
    await enter(office, office.alice, "Acme 700k new, expected July 1", **OPEN)
    assert "Deals to close · 1" in (await office.alice.opens_home()).text
    await office.skip(days=9)
    home = await office.alice.opens_home()
    assert "Late · 1" in home.text
    assert "CNY 500,000 · Proposal, for 9 days · ⚠️ was expected to close" in home.text
    assert "700,000" not in home.text
    form = await choose(home, "Won")
    await save(office, form)
    assert "Late" not in office.alice.home().text
    assert "won on" in (await office.alice.types("/deal won")).text


async def test_with_its_customer_go_the_open_deals_and_what_is_not_paid(office: Office) -> None:
    await team(office)
    await enter(office, office.alice, "Acme 500k upsell, expected July 1", **OPEN)
    made = await enter(office, office.alice, "Acme won CNY 100k new")
    form = await made.click("Instalments")
    await form.fill({"amount_1": "50%", "due_1": "2026-05-15", "due_2": "2026-06-30"})
    await save(office, form)
    await office.alice.ephemerals[-1].click("Received", nth=1)
    card = await shown(office.alice, "Acme")
    profile = await card.click("Edit")
    await profile.fill(owner="@bob")
    result = await profile.submit()
    assert result.modal is not None  # it says what goes with the customer
    await save(office, result.modal)
    assert "CNY 500,000" in (await office.bob.types("/deal")).text
    assert "You have no open deals" in (await office.alice.types("/deal")).text
    await office.skip(days=50)  # 25 June, three working days before
    assert any("CNY 50,000" in one.text and "到期" in one.text for one in office.bob.dm.messages)
    assert not any("is due" in one.text for one in office.alice.dm.messages if "50,000" in one.text)
    posted = await post_review(office.mei, "/review Q2 @alice")
    assert "CNY 50,000（1 笔）" in posted.text


async def test_who_has_left_can_be_reviewed_by_their_manager_and_nobody_else(
    office: Office,
) -> None:
    await team(office)
    await enter(office, office.alice, "Acme won CNY 620k upsell")
    office.slack.change_user("alice", deleted=True)
    await office.settle()

    def has_left(session: Session) -> bool:
        from models import Person

        return Person.get_or_create(session, "UALICE").left_at is not None

    assert await office.bot.database.read(has_left, "TKEPT")
    posted = await post_review(office.mei, "/review Q2 @alice")
    assert "CNY 620,000" in posted.text
    assert "CNY" not in (await office.bob.types("/review Q2 @alice")).text
