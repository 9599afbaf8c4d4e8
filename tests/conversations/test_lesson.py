"""What is learned of a deal is kept, found again, and said where it helps a colleague."""

import pytest

from bot.localslack.people.people import Person
from bot.localslack.people.surfaces import Modal, SeenMessage
from bot.localslack.world.errors import PersonError
from tests.conversations.deals import enter, saved
from tests.conversations.profiles import add, give, mute_silence, save, shown
from tests.conversations.reviews import meis_team
from tests.conversations.test_care import log
from tests.conversations.test_merging import merged
from tests.office import Office

TRIAL = "we won Acme by letting their engineer try it for a week"
RETAIL = {"industry": "Retail, food", "segment": "key_expansion", "pains": "the system is too slow"}


@pytest.fixture
async def firm(office: Office) -> Office:
    """Alice has Acme, a retailer; bob has two others, of which one is a retailer too."""
    await add(office, office.alice, "Acme", **RETAIL)
    await add(office, office.bob, "Bolt", industry="food and retail")
    await add(office, office.bob, "Cobalt", industry="Mining")
    return office


async def learn(office: Office, who: Person, line: str, **answers: object) -> SeenMessage:
    """A lesson of a sentence; its confirmation."""
    form: Modal = await who.types(f"/lesson {line}")
    await form.fill(dict(answers))
    return await saved(office, who, form)


async def listed(who: Person, typed: str = "") -> SeenMessage:
    seen: SeenMessage = await who.types(f"/lesson {typed}".strip())
    return seen


@pytest.mark.both_databases
async def test_a_sentence_opens_the_form_with_what_it_says(firm: Office) -> None:
    form: Modal = await firm.alice.types(f"/lesson {TRIAL}")
    values = {name: form.value(name) for name in ("kind", "text", "industry", "segment", "pain")}
    assert values == {
        "kind": "won",
        "text": TRIAL,
        "industry": "Retail, food",
        "segment": "key_expansion",
        "pain": None,  # the customer's own words are for those who see it
    }
    made = await saved(firm, firm.alice, form)
    assert "Saved." in made.text
    assert f"Won · Acme\n{TRIAL}" in made.text
    assert "fits Retail; food; Key expansion · alice, Wed, May 6" in (made.text)
    assert TRIAL in (await listed(firm.alice)).text


@pytest.mark.both_databases
async def test_who_may_not_see_the_customer_reads_the_lesson_without_its_name(
    firm: Office,
) -> None:
    await learn(firm, firm.alice, f"{TRIAL}, said ACME's CTO", pain="Acme waits for replies")
    seen = await listed(firm.bob)
    assert "we won 某客戶 by letting their engineer try it for a week" in seen.text
    assert "某客戶 waits for replies" in seen.text
    assert "acme" not in seen.text.lower()
    assert seen.buttons == ["新增經驗"]
    for typed in ("Acme", "won acme"):
        assert "還沒有提到" in (await listed(firm.bob, typed)).text
        assert TRIAL in (await listed(firm.alice, typed)).text
    assert "engineer" in (await listed(firm.bob, "engineer week")).text


async def test_nor_does_its_name_go_out_by_who_had_it_before(firm: Office) -> None:
    form = await (await shown(firm.alice, "Acme")).click("Edit")
    await give(firm, form, "UMEI")
    await learn(firm, firm.alice, "Acme was unhappy because the quote was late")
    assert "某客戶 was unhappy" in (await listed(firm.bob)).text


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("我们赢下海川能源，是因为请他们的工程师试用了一周", "won"),
        ("海川能源丢单了，因为报价太慢，采购等不及", "lost"),
        ("海川能源的采购只看三年的总成本，先算给他们看", "lesson"),
    ],
)
async def test_a_chinese_sentence_says_whether_it_was_won(
    firm: Office, line: str, kind: str
) -> None:
    await add(firm, firm.mei, "海川能源")
    form: Modal = await firm.mei.types(f"/lesson {line}")
    assert (form.value("kind"), form.value("text")) == (kind, line)
    made = await saved(firm, firm.mei, form)
    assert "· 海川能源" in made.text


async def test_two_chinese_characters_are_found_in_either_script(firm: Office) -> None:
    await learn(firm, firm.mei, "客户嫌价格高的时候，先谈一年能省下多少人工再谈折扣")
    for typed in ("价格", "價格", "人工 折扣"):
        seen = await listed(firm.mei, typed)
        assert "先谈一年能省下多少人工" in seen.text
        assert "作为经验添加" in seen.buttons
    assert "还没有提到“交期”的经验。" in (await listed(firm.mei, "交期")).text
    seen = await firm.mei.types("/followup 经验 价格")
    assert "先谈一年能省下多少人工" in seen.text


async def test_a_short_text_searches_and_can_be_kept_as_it_is(firm: Office) -> None:
    seen = await listed(firm.bob, "never discount first")
    assert "還沒有提到「never discount first」的經驗。" in seen.text
    form: Modal = await seen.click("新增為經驗")
    assert form.value("text") == "never discount first"
    assert form.value("kind") == "lesson"
    await save(firm, form)
    assert "never discount first\nbob" in seen.text
    assert "never discount first" in (await listed(firm.alice, "discount")).text


async def test_wins_and_losses_are_listed_by_their_word_and_page_by_page(firm: Office) -> None:
    for number in range(6):
        line = f"lesson number {number} is that we should ask what it costs them"
        await learn(firm, firm.bob, line, kind="lost")
    await learn(firm, firm.bob, "we learned to show the report first and the price last")
    seen = await listed(firm.alice, "lost")
    assert "number 5" in seen.text
    assert "number 0" not in seen.text
    await seen.click("Show more →")
    assert "number 0" in seen.text
    assert "number 5" not in seen.text
    await seen.click("← Back")
    assert "number 5" in seen.text
    assert "show the report" not in seen.text


async def test_its_author_edits_and_deletes_it_and_takes_that_back(firm: Office) -> None:
    await learn(firm, firm.alice, TRIAL)
    seen = await listed(firm.alice, "engineer")
    form: Modal = await seen.select("lesson-list:0:engineer:1", "edit")
    await form.fill(text="Let their engineer try it for two weeks", kind="lesson")
    await save(firm, form)
    assert "Lesson · Acme\nLet their engineer try it for two weeks" in seen.text
    await seen.select("lesson-list:0:engineer:1", "delete")
    assert "The lesson is deleted." in seen.text
    assert "two weeks" not in seen.text
    await seen.click("Undo")
    assert "two weeks" in seen.text
    assert seen.buttons == ["Add this as a lesson"]


async def test_managers_and_admins_may_change_it_and_colleagues_may_not(firm: Office) -> None:
    await meis_team(firm)
    await learn(firm, firm.alice, TRIAL)
    with pytest.raises(PersonError):
        await (await listed(firm.bob)).select("lesson-list:0::1", "delete")
    seen = await listed(firm.mei)
    await seen.select("lesson-list:0::1", "delete")
    assert "经验已删除" in seen.text


async def test_a_text_that_is_too_long_is_said_to_be_and_opens_the_form(firm: Office) -> None:
    form: Modal = await firm.alice.types("/lesson " + "ask first " * 250)
    assert "This is 2,499 characters long; the limit is 2,000." in form.text
    assert form.value("text").startswith("ask first ask first")


async def test_another_customers_deal_is_refused(firm: Office) -> None:
    await enter(firm, firm.alice, "Acme won CNY 500k upsell")
    await add(firm, firm.alice, "Zeta")
    form: Modal = await firm.alice.types("/lesson Zeta told us that they only buy from a friend")
    await form.fill(deal="Acme · Upsell")
    assert "This deal is with Acme." in (await form.submit()).errors["deal"]
    await form.fill(customer="Acme")
    made = await saved(firm, firm.alice, form)
    assert "Lesson · Acme · Upsell" in made.text
    assert "fits Retail; food" in made.text


async def test_a_customer_chosen_in_the_form_fills_what_is_empty(firm: Office) -> None:
    seen = await listed(firm.alice)
    form: Modal = await seen.click("Add a lesson")
    await form.fill(text="Bring the engineer", industry="Wholesale")
    await form.fill(customer="Acme")
    assert form.value("text") == "Bring the engineer"
    assert form.value("industry") == "Wholesale"
    assert form.value("segment") == "key_expansion"
    await save(firm, form)
    assert "Lesson · Acme\nBring the engineer" in seen.text


@pytest.mark.parametrize(("line", "kind"), [("won CNY 500k upsell", "won"), ("lost price", "lost")])
async def test_what_was_learned_is_asked_once_where_a_deal_is_closed(
    firm: Office, line: str, kind: str
) -> None:
    made = await enter(firm, firm.alice, f"Acme {line}", kind="upsell")
    form: Modal = await made.click("What did we learn?")
    assert form.value("kind") == kind
    assert form.value("industry") == "Retail, food"
    await form.fill(text="Their engineer tried it")
    confirmed = await saved(firm, firm.alice, form)
    assert f"{kind.title()} · Acme · Upsell\nTheir engineer tried it" in confirmed.text
    sent = [one for one in firm.alice.dm.messages if "engineer" in one.text]
    assert len(sent) == 1  # and no message besides
    form = await made.click("What did we learn?")
    assert form.value("text") == "Their engineer tried it"
    form = await made.select("deal:1", "edit")
    assert "What did we learn?" not in (await saved(firm, firm.alice, form)).text


async def test_it_is_asked_in_the_list_from_which_a_deal_is_won(firm: Office) -> None:
    await enter(firm, firm.alice, "Acme CNY 500k upsell", stage="proposal")
    seen: SeenMessage = await firm.alice.types("/deal")
    form: Modal = await seen.click("Won")
    await save(firm, form)
    assert seen.buttons == ["Received…", "Reopen", "Instalments", "What did we learn?"]
    await seen.click("Reopen")
    assert "What did we learn?" not in seen.buttons


async def test_a_form_shows_what_was_learned_with_customers_alike_and_no_more(
    firm: Office,
) -> None:
    await learn(firm, firm.alice, TRIAL)
    await learn(firm, firm.bob, "an old one that fits retail is not shown", industry="Retail")
    await learn(firm, firm.bob, "ask the warehouse before the office", industry="Retail")
    form: Modal = await firm.bob.types("/followup Bolt")
    shown = "同類客戶的經驗\n• 經驗：ask the warehouse before the office"
    assert shown in form.text
    assert "an old one" in form.text
    assert "engineer" not in form.text
    assert "同類客戶" not in (await firm.bob.types("/followup Cobalt")).text
    form = await firm.alice.types("/followup Acme")
    assert "engineer" not in form.text  # its own is known


async def test_the_brief_before_a_meeting_says_it(firm: Office) -> None:
    await mute_silence(firm, "bob")
    await learn(firm, firm.alice, TRIAL)
    form: Modal = await firm.bob.types("/followup Bolt")
    await form.fill(content="Showed plan A", next_contact="2026-05-08")
    await save(firm, form)
    await firm.skip(days=2)
    brief = firm.bob.dm.messages[-1]
    assert "同類客戶的經驗\n• 成交：we won 某客戶 by letting" in (brief.text)
    assert "Acme" not in brief.text


@pytest.mark.both_databases
async def test_the_warning_of_a_decline_says_what_helped_others(firm: Office) -> None:
    await learn(firm, firm.alice, TRIAL)
    await learn(firm, firm.alice, "we lost Acme once as nobody called", kind="lost")
    await log(firm, firm.bob, "Bolt", satisfaction="5")
    await log(firm, firm.bob, "Bolt", satisfaction="3", feedback="20 seats arrive late")
    await log(firm, firm.bob, "Cobalt", satisfaction="5")
    await log(firm, firm.bob, "Cobalt", satisfaction="3", feedback="20 seats arrive late")
    await firm.skip(hours=22.5)
    told = await firm.bob.dm.next(containing="滿意度從 5 分降到 3 分")
    assert told.text.count("可以參考的做法\n• 成交：we won 某客戶 by letting") == 1
    assert "nobody called" not in told.text


async def test_a_lesson_that_fits_nobody_says_how_it_would_be_shown(firm: Office) -> None:
    made = await learn(firm, firm.alice, "ask who signs before you write the first offer")
    assert "Saved, and found with /lesson. To have it shown" in made.text
    assert "who signs" not in (await firm.alice.types("/followup Acme")).text


async def test_the_lessons_of_a_merged_customer_go_with_it(firm: Office) -> None:
    await learn(firm, firm.alice, TRIAL)
    await merged(firm, await add(firm, firm.alice, "Zeta"), "Acme")
    assert "Won · Zeta" in (await listed(firm.alice)).text
    assert "we won 某客戶 by" in (await listed(firm.bob)).text
