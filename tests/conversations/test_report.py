"""The report of a review: a Word document and a workbook of the figures that were posted."""

from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from python_calamine import CalamineWorkbook
from sqlmodel import Session

from bot.localslack.people.people import Person as Sandboxed
from bot.localslack.people.surfaces import SeenMessage
from handlers.views.reports.template import Templates
from models import Person, Todo
from tests import papers
from tests.conversations.records import CONTENT, record
from tests.conversations.reviews import line, meis_team
from tests.conversations.test_review_people import alice_falls_behind
from tests.office import Office

Files = dict[str, bytes]


async def report(office: Office, person: Sandboxed, shown: SeenMessage, label: str) -> Files:
    """The files that this button brings into the DM."""
    await shown.click(label, waits=False)
    await office.settle()
    return papers.files_of(person, person.dm.last())


async def set_up(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme & Söhne <GmbH> 🚀")
    await record(office, office.bob, "=1+1", todo_1_text="-2+3 send the deck by May 8")


@pytest.mark.both_databases
async def test_a_manager_gets_a_review_as_a_document_and_as_a_workbook(office: Office) -> None:
    await set_up(office)
    await office.skip(days=4)
    await office.mei.types("/target Q2 跟进次数 40")
    shown = await office.mei.types("/review Q2")
    files = await report(office, office.mei, shown, "生成报告")
    document = papers.word(files["docx"])
    text = papers.text_of(document)

    assert [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"] == [
        "一、数据对比",
        "二、问题分析",
        "三、改进计划",
    ]
    for said in (
        "销售策略复盘优化报告",
        "2026年第二季度",
        "mei的团队，共 2 人",
        "本期尚未结束，1 项目标中目前已达成 0 项",
    ):
        assert said in text
    for name in ("及时记录率", "承诺兑现率", "跟进次数", "签约金额"):
        said = line(shown, name).removeprefix(name).strip()
        assert papers.rows_of(document, name)[1] == said
    assert papers.rows_of(document, "跟进次数")[2] == "40（完成 5%）"
    assert papers.languages(document) == {("en-US", "zh-CN")}
    assert papers.chinese_fonts(document) == {"Microsoft YaHei"}

    figures, people, rows = papers.sheets(files["xlsx"]).values()
    assert papers.rows_of(document, "alice")[1:3] == ["1", "100%（1/1）"]
    assert {row[0] for row in people} == {"成员", "alice", "bob"}
    [on_time] = [row for row in figures if row[0] == "及时记录率"]
    assert on_time[1:4] == [1, 2, 2]
    assert next(row[7] for row in figures if row[0] == "跟进次数") == 40
    assert "=1+1" in {row[3] for row in rows}
    assert "-2+3 send the deck by May 8" in {row[4] for row in rows}
    assert "Acme & Söhne <GmbH> 🚀" in {row[3] for row in rows}
    assert {type(row[2]) for row in rows[1:] if row[2]} == {datetime}


async def test_calamine_reads_days_as_days(office: Office) -> None:
    await record(office, office.alice, "Acme")
    shown = await office.alice.types("/review Q2")
    files = await report(office, office.alice, shown, "Report")
    book = CalamineWorkbook.from_filelike(BytesIO(files["xlsx"]))
    assert book.sheet_names == ["Figures", "Records"]
    rows = book.get_sheet_by_name("Records").to_python()
    assert ["Logged on time", "yes", date(2026, 5, 6), "Acme"] in [row[:4] for row in rows]


@pytest.mark.parametrize(
    ("who", "label", "title", "language", "font"),
    [
        ("alice", "Report", "Sales strategy review", "zh-CN", "Microsoft YaHei"),
        ("bob", "產生報告", "銷售策略檢討優化報告", "zh-TW", "Microsoft JhengHei"),
    ],
)
async def test_a_report_is_in_the_language_of_who_asks(
    office: Office, who: str, label: str, title: str, language: str, font: str
) -> None:
    person = office.slack.person(who)
    await record(office, person, "王氏企业")
    files = await report(office, person, await person.types("/review Q2"), label)
    document = papers.word(files["docx"])
    assert papers.text_of(document).startswith(title)
    assert papers.languages(document) == {("en-US", language)}
    assert papers.chinese_fonts(document) == {font}
    assert "ja-JP" not in papers.whole(files["docx"])


@pytest.mark.both_databases
async def test_the_report_of_a_preview_has_its_figures_whatever_is_recorded_later(
    office: Office,
) -> None:
    await set_up(office)
    preview = await office.mei.types("/review Q2", "#sales")
    await record(office, office.alice, "Cargo")
    files = await report(office, office.mei, preview, "生成报告")
    assert papers.rows_of(papers.word(files["docx"]), "跟进次数")[1] == "2"
    assert [row[1] for row in papers.sheets(files["xlsx"])["数据对比"] if row[0] == "跟进次数"] == [
        2
    ]
    assert "Cargo" not in papers.whole(files["xlsx"])
    assert "报告已私信给您" in office.mei.ephemerals[-1].text
    assert not any(one.files for one in office.mei.channel("#sales").messages)


async def test_rows_that_the_reader_may_no_longer_see_are_counted_and_not_shown(
    office: Office,
) -> None:
    await set_up(office)
    shown = await office.mei.types("/review Q2")

    def leave(session: Session) -> None:
        Person.get_or_create(session, "UALICE").set_manager(session, None)

    await office.bot.database.write(leave, "TKEPT")
    files = await report(office, office.mei, shown, "生成报告")
    figures, _, rows = papers.sheets(files["xlsx"]).values()
    [followups] = [row for row in figures if row[0] == "跟进次数"]
    assert followups[9:11] == [2, 1]
    assert not any("Söhne" in str(cell) for row in rows for cell in row)


@pytest.mark.both_databases
async def test_causes_and_plan_are_in_the_report(office: Office) -> None:
    await record(office, office.alice, "Acme", todo_1_text="send prices by May 7")
    await office.skip(days=4)
    await (await office.alice.types("/review this week")).click("Causes and plan")
    form = office.alice.modal
    assert form is not None
    await form.fill(
        item_1_text="Plan ahead", item_1_due="2026-05-20", item_1_measure="promises_kept"
    )
    await form.submit()
    await office.settle()
    shown = office.alice.dm.last()
    document = papers.word((await report(office, office.alice, shown, "Report"))["docx"])
    planned = papers.rows_of(document, "Plan ahead")
    assert planned[1:] == ["alice", "May 20, 2026", "Promises kept", "Open"]
    told = office.alice.dm.last()
    assert "The report on alice, the week of Mon, May 4" in told.text
    sheets = papers.sheets((await report(office, office.alice, shown, "Report"))["xlsx"])
    assert sheets["Improvement plan"][1][1:3] == ["Plan ahead", "alice"]


async def test_what_got_worse_comes_with_its_cause_and_evidence(office: Office) -> None:
    for customer in ("Acme", "Corex", "Delta"):
        await record(office, office.alice, customer)
    await office.skip(days=7)
    for customer in ("Acme", "Corex"):
        await record(office, office.alice, customer)
    form = await office.alice.types("/followup Bolt")
    late = int(office.clock.now().timestamp()) - 30 * 3600
    await form.fill(content=CONTENT, occurred_at=late)
    await form.submit()
    await office.settle()
    earlier = await office.alice.types("/review this week")
    shown = await office.alice.types("/review this week")
    plan = await shown.click("Causes and plan")
    [cause] = [b["block_id"] for b in plan.blocks if b.get("block_id", "").startswith("cause_")][:1]
    await plan.fill({cause: "Trade fair <& flu>"})
    await plan.submit()
    await office.settle()
    files = await report(office, office.alice, office.alice.dm.last(), "Report")
    trouble = papers.rows_of(papers.word(files["docx"]), "Logged on time")
    assert "▼ 33 pts" in trouble[3]
    older = papers.word((await report(office, office.alice, earlier, "Report"))["docx"])
    assert "Trade fair <& flu>" in papers.text_of(older)
    text = papers.text_of(papers.word(files["docx"]))
    assert "Trade fair <& flu>\nBy customer: Bolt 1\nBy person: alice 1" in text
    figures = papers.sheets(files["xlsx"])["Figures"]
    assert [row[8] for row in figures if row[0] == "Logged on time"] == ["Trade fair <& flu>"]


async def test_the_causes_that_are_offered_add_up_to_the_figure(office: Office) -> None:
    for customer in ("Acme", "Bolt", "Corex", "Delta"):
        await record(office, office.alice, customer, todo_1_text="send prices by May 7")
    await office.alice.types("/todo water the plants by May 7")
    await office.skip(days=5)
    plan = await (await office.alice.types("/review this month")).click("Causes and plan")
    said = plan.text
    kept = said.partition("Promises kept")[2]
    assert "0% (0 of 5)" in kept
    assert "By customer: Acme · Bolt · Corex · 1 more case · 1 without a customer" in kept
    assert "By person: alice 5" in kept


@pytest.mark.both_databases
async def test_an_average_that_rose_says_who_fell(office: Office) -> None:
    await record(office, office.alice, "Acme", satisfaction="2")
    await record(office, office.alice, "Bolt", satisfaction="4")
    await office.skip(days=31)
    await record(office, office.alice, "Acme", satisfaction="5")
    await record(office, office.alice, "Bolt", satisfaction="2")
    shown = await office.alice.types("/review this month")
    well = shown.text.partition("What went well\n")[2].partition("What did not go well")[0]
    risen = next(one for one in well.splitlines() if "Satisfaction" in one)
    assert "3.5" in risen
    assert "less satisfied" not in well
    badly = shown.text.partition("What did not go well\n")[2].partition("\n\n")[0]
    assert "• Bolt is less satisfied than before: 2 · dissatisfied (before: 4)" in badly
    preview = await office.alice.types("/review this month", "#sales")
    badly = preview.text.partition("What did not go well\n")[2].partition("\n\n")[0]
    assert "• 1 customer is less satisfied than before, now at 2" in badly
    rows = await shown.click("Open", near="Satisfaction")
    assert "2 · dissatisfied (before: 4)" in rows.text


async def test_a_report_holds_what_the_review_says_of_people_and_customers(office: Office) -> None:
    await alice_falls_behind(office)
    await record(office, office.alice, "Globex", satisfaction="1")
    await office.mei.types("/target Q2 跟进次数 40 @alice")
    shown = await office.mei.types("/review Q2")
    files = await report(office, office.mei, shown, "生成报告")
    document = papers.word(files["docx"])
    said = [one.text for one in document.paragraphs]
    assert "Globex不满意：1 · 非常不满意" in said
    assert any(one.startswith("需要支持：alice") for one in said)
    assert any(one.startswith("尚未解决：") for one in said)
    assert any(one.startswith("alice的跟进次数目标，截至") for one in said)
    assert papers.text_of(document).count("截至") == 2  # of the figures, and of that target


async def test_a_workspace_may_have_a_template_of_its_own(office: Office, tmp_path: Path) -> None:
    paper = Document()
    paper.add_heading("ACME Holdings", 1)
    paper.add_paragraph(
        "{{ title }}: {{ period }}{% for one in figures %} {{ one.name }}{% endfor %}"
    )
    paper.save(str(tmp_path / "letterhead.docx"))
    office.bot.directory.templates = Templates(review=tmp_path / "letterhead.docx")
    shown = await office.mei.types("/review Q2")
    files = await report(office, office.mei, shown, "生成报告")
    text = papers.text_of(papers.word(files["docx"]))
    assert text.startswith("ACME Holdings\n销售策略复盘优化报告: 2026年第二季度 及时记录率")
    assert papers.languages(papers.word(files["docx"])) == {("en-US", "zh-CN")}


async def test_a_report_of_one_customer_says_so_and_holds_no_other(office: Office) -> None:
    await record(office, office.alice, "Acme")
    await record(office, office.alice, "Bolt")
    shown = await office.alice.types("/review Q2 Acme")
    files = await report(office, office.alice, shown, "Report")
    document = papers.word(files["docx"])
    assert "only what concerns Acme" in papers.text_of(document)
    assert papers.rows_of(document, "Follow-ups")[1] == "1"
    assert "Bolt" not in papers.whole(files["docx"]) + papers.whole(files["xlsx"])


async def test_a_period_with_nothing_is_a_report_too(office: Office) -> None:
    shown = await office.alice.types("/review last year")
    files = await report(office, office.alice, shown, "Report")
    document = papers.word(files["docx"])
    assert papers.rows_of(document, "Promises kept")[1] == "not enough data"
    text = papers.text_of(document)
    for said in ("Nothing is recorded for 2024", "No figure got worse", "No measures planned yet."):
        assert said in text
    assert len(papers.sheets(files["xlsx"])["Records"]) == 1


async def test_hundreds_of_rows_and_pages_of_plans_are_all_there(office: Office) -> None:
    await office.alice.types("/todo")

    def promise(session: Session) -> None:
        alice, now = Person.get_or_create(session, "UALICE"), office.clock.now()
        for number in range(300):
            what = f"{number} " + "<&> " * 100
            Todo.create(session, what, owner=alice, by=alice, now=now, due=date(2026, 5, 5))

    await office.bot.database.write(promise, "TKEPT")
    shown = await office.alice.types("/review Q2")
    files = await report(office, office.alice, shown, "Report")
    assert papers.rows_of(papers.word(files["docx"]), "Promises kept")[1] == "0% (0 of 300)"
    kept = [row for row in papers.sheets(files["xlsx"])["Records"] if row[0] == "Promises kept"]
    assert len(kept) == 300


async def test_a_press_that_slack_hands_over_twice_brings_one_report(office: Office) -> None:
    shown = await office.alice.types("/review Q2")
    office.slack.deliver_twice("block_actions")
    await report(office, office.alice, shown, "Report")
    assert len([one for one in office.alice.dm.messages if one.files]) == 1


async def test_without_the_right_to_send_files_one_reads_so(office: Office) -> None:
    shown = await office.alice.types("/review Q2", "#sales")
    office.slack.scopes -= {"files:write"}
    await shown.click("Report")
    assert "the files:write permission" in office.alice.ephemerals[-1].text
    assert "sent the report" not in office.alice.ephemerals[-1].text


async def test_a_review_that_is_somebody_elses_brings_no_report(office: Office) -> None:
    preview = await office.mei.types("/review Q2", "#sales")
    block = next(b for b in preview.blocks if b.get("block_id", "").startswith("review:"))
    mine = await office.alice.types("/review Q2", "#sales")
    own = next(b for b in mine.blocks if b.get("block_id", "").startswith("review:"))
    own["block_id"] = block["block_id"]
    await mine.click("Report")
    assert "belongs to someone else" in office.alice.ephemerals[-1].text
    assert not any(one.files for one in office.alice.dm.messages)
