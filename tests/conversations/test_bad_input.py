"""People, customers and dates that are wrong or unclear: each person is told in their own language,
beside the field where there is one, and what they typed is kept."""

import pytest

from bot.localslack.people.surfaces import Modal
from tests.conversations.records import CONTENT, answer, record
from tests.office import Office


def button(form: Modal) -> str:
    return str(form.place.defined["submit"]["text"])


# Unknown people


@pytest.mark.parametrize("owner", ["@zoe", "<@UNOBODY>"])
async def test_an_owner_nobody_is_stays_in_the_text_of_the_todo(office: Office, owner: str) -> None:
    form = await office.alice.types(f"/followup Acme: {CONTENT}. todo: send prices {owner}")
    assert form.value("todo_1_text") == f"send prices {owner}"
    assert form.value("todo_1_owner") is None


async def test_a_todo_for_nobody_is_refused_and_given_back(office: Office) -> None:
    said = await answer(office, office.mei, "/todo 寄报价单 <@UNOBODY>")
    assert "UNOBODY已离开" in said
    assert "您输入的内容：/todo 寄报价单 <@UNOBODY>" in said
    assert "寄报价单" not in (await office.mei.types("/todo")).text


# Customers of somebody else, and two that match


async def test_who_asks_for_somebody_else_s_customer_is_told_who_knows_whose_it_is(
    office: Office,
) -> None:
    await record(office, office.alice, "Acme")
    form = await office.bob.types("/followup Acme")
    await form.fill(content=CONTENT, todo_1_text="寄樣品")
    result = await form.submit()
    assert "alice" not in result.errors["customer"]
    assert "請問您的主管或管理員" in result.errors["customer"]
    assert form.value("content") == CONTENT
    assert form.value("todo_1_text") == "寄樣品"

    form = await office.bob.types("/issue 多快能到貨？")
    await form.fill(customer="Acme")
    assert "請問您的主管或管理員" in (await form.submit()).errors["customer"]


@pytest.mark.parametrize("line", ["/followup Acme", "/followup Acme call with Li: likes plan A"])
async def test_a_name_that_stands_in_two_is_asked_about(office: Office, line: str) -> None:
    for name in ("Acme Industries", "Acme Tools"):
        await record(office, office.alice, name)
    form = await office.alice.types(line)
    assert "Several customers match “Acme”: Acme Tools · Acme Industries" in form.text
    assert button(form) == "Save as new"
    await form.fill(customer="Acme Tools", content=CONTENT)
    assert (await form.submit()).closed
    await office.settle()
    assert "Acme Tools ·" in office.alice.dm.messages[-1].text


async def test_a_name_that_stands_in_one_is_that_one(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    form = await office.alice.types("/followup Acme call with Li: likes plan A")
    assert "Acme Industries" in form.text
    assert str(form.value("customer")).isdigit()


async def test_a_draft_in_plain_words_asks_which_of_two_was_meant(office: Office) -> None:
    for name in ("华兴科技", "华兴贸易"):
        await record(office, office.mei, name)
    await office.mei.says("拜访华兴：看了样品 3 件，5月15日前报价")
    draft = await office.mei.dm.next(containing="要记录与华兴的这次跟进吗？")
    form = await draft.click("保存")
    assert "有多个客户与“华兴”相符" in form.text
    assert button(form) == "保存为新客户"


async def test_a_meeting_with_one_of_two_is_not_noted_with_a_third(office: Office) -> None:
    for name in ("Acme Industries", "Acme Tools"):
        await record(office, office.alice, name)
    said = await answer(office, office.alice, "/followup met Acme")
    assert "Which customer is “Acme”: Acme Tools · Acme Industries?" in said
    assert "You typed: /followup met Acme" in said
    listed = await answer(office, office.alice, "/customer Acme")
    assert "You have no customer called “Acme”" in listed


async def test_the_customer_before_the_colon_is_the_one_that_was_met(office: Office) -> None:
    for name in ("Acme Industries", "Globex"):
        await record(office, office.alice, name)
    form = await office.alice.types(f"/followup Globex: they buy from Acme Industries. {CONTENT}")
    assert "Globex" in form.text
    assert form.value("content").startswith("they buy from Acme Industries")


async def test_an_issue_of_nearly_a_known_customer_says_how_it_was_read(office: Office) -> None:
    await record(office, office.alice, "Acme Industries")
    form = await office.alice.types("/issue Acme Industry how fast is it? urgent")
    assert "I took “Acme Industry” to mean Acme Industries." in form.text
    assert form.value("question") == "how fast is it?"
    assert button(form) == "Save"
    assert (await form.submit()).closed
    await office.settle()
    assert "Acme Industries is waiting on you" in office.alice.dm.messages[-1].text


async def test_a_new_customer_of_an_issue_is_asked_about_when_it_is_saved(office: Office) -> None:
    await record(office, office.mei, "腾讯科技有限公司")
    form = await office.mei.types("/issue 多久能发货？ 紧急")
    await form.fill(customer="腾迅科技")
    assert not (await form.submit()).closed
    assert "您指的是“腾讯科技有限公司”吗？" in form.text
    assert form.value("question") == "多久能发货？"
    assert (await form.submit()).closed
    await office.settle()
    assert "腾迅科技" in office.mei.dm.messages[-1].text


async def test_an_issue_whose_customer_is_unclear_keeps_the_whole_line(office: Office) -> None:
    for name in ("Acme Industries", "Acme Tools"):
        await record(office, office.alice, name)
    form = await office.alice.types("/issue Acme how fast is it?")
    assert "Did you mean Acme Tools · Acme Industries?" in form.text
    assert form.value("customer") is None
    assert form.value("question") == "Acme how fast is it?"


# Dates


@pytest.mark.parametrize(
    "promise",
    [
        "send prices by May 15 or May 20",
        "send prices by Friday or by Monday",
        "5月15日或5月20日前寄样品",
        "週五或下週一前寄樣品",
    ],
)
async def test_of_several_dates_none_is_chosen(office: Office, promise: str) -> None:
    form = await office.alice.types(f"/followup Acme: {CONTENT}. todo: {promise}")
    assert form.value("todo_1_text") == promise
    assert form.value("todo_1_due") is None
    assert "If left empty, it's taken from the text" in form.text


async def test_several_days_for_the_next_contact_stay_in_the_content(office: Office) -> None:
    form = await office.mei.types("/followup 华兴: 看了样品 3 件。下次：周五或周一")
    assert form.value("next_contact") is None
    assert "下次：周五或周一" in form.value("content")


@pytest.mark.parametrize("day", ["yesterday", "May 1, 2026", "last Monday"])
async def test_a_day_that_is_over_is_no_due_date_and_stays_in_the_text(
    office: Office, day: str
) -> None:
    form = await office.alice.types(f"/followup Acme: {CONTENT}. todo: send it by {day}")
    assert form.value("todo_1_text") == f"send it by {day}"
    assert form.value("todo_1_due") is None


async def test_a_due_date_in_the_past_is_refused_where_one_is_picked(office: Office) -> None:
    asked = await office.alice.types("/todo send the deck")
    await asked.select("Pick a date", "2026-05-01", waits=False)
    await office.settle()
    assert "This date has passed" in office.alice.ephemerals[-1].text
    assert "no due date" in (await office.alice.types("/todo")).text


async def test_a_due_date_in_the_past_is_named_beside_its_field(office: Office) -> None:
    await office.mei.says("周五前寄样品", channel="sales")
    said = office.mei.channel("sales").messages[-1]
    form = await office.mei.uses_shortcut("make_todo", said)
    await form.fill(todo_1_due="2026-05-05")
    result = await form.submit()
    assert "该日期已过" in result.errors["todo_1_due"]
    assert form.value("todo_1_text") == "周五前寄样品"
