"""Asking for the figures of a period, and opening what is behind them."""

from datetime import date

import pytest
from sqlmodel import Session

from bot.localslack.world.workspace import BOT_USER, Channel
from models import Person, Todo
from tests.conversations.reviews import line, meis_team, post_review, read_by, record
from tests.office import Office

FIGURES = ("Logged on time", "Answered on time", "Promises kept", "Contact coverage")


async def test_a_preview_is_not_signed_as_if_it_were_posted(office: Office) -> None:
    preview = await office.alice.types("/review Q2", "#sales")
    assert "Not posted yet" in preview.text
    assert "Posted by" not in preview.text


@pytest.mark.both_databases
async def test_an_empty_workspace_has_not_enough_data_rather_than_zero(office: Office) -> None:
    posted = await post_review(office.alice, "/review Q2")

    assert "Review of Q2 2026" in posted.text
    assert "Wed, Apr 1 – Tue, Jun 30, as of Wed, May 6 · alice" in posted.text
    for figure in (*FIGURES, "Fresh profiles"):
        assert "not enough data" in line(posted, figure)
    assert "%" not in posted.text
    assert "Posted by @alice" in posted.text

    opened = await posted.click("Open", near="Logged on time")
    assert "There are no records behind this figure." in opened.text


async def test_a_channel_reads_figures_and_nothing_of_customers(office: Office) -> None:
    await record(office, office.alice, "Acme", hours_ago=30, feedback="“too expensive”")
    await record(office, office.alice, "Bolt", todo_1_text="send the deck by May 6")
    posted = await post_review(office.alice, "/review Q2")

    assert "50% (1 of 2)" in line(posted, "Logged on time")
    for secret in ("Acme", "Bolt", "expensive", "deck"):
        assert secret not in posted.text
    seen_by_bob = read_by(office.bob)
    assert seen_by_bob.text == posted.text
    assert len(posted.blocks) < 50


@pytest.mark.both_databases
async def test_every_figure_opens_to_the_records_behind_it(office: Office) -> None:
    await record(office, office.alice, "Acme", hours_ago=30, todo_1_text="send the deck by May 7")
    await record(office, office.alice, "Bolt", feedback="Is it ISO certified?", issue="complex")
    await office.skip(days=4)
    posted = await post_review(office.alice, "/review")

    expected = {
        "Logged on time": ("1/2", ["Acme · Tue, May 5 · alice · logged 1 day 6 h later", "Bolt"]),
        "Answered on time": ("0/1", ["Is it ISO certified? · Bolt · Wed, May 6", "not answered"]),
        "Promises kept": ("0/1", ["send the deck by May 7 · Acme · Thu, May 7", "not done"]),
        "Contact coverage": ("2/2", ["Acme · alice · last contact Tue, May 5"]),
        "Fresh profiles": ("2/2", ["Acme · alice · up to date until Sat, Jun 6"]),
        "Unresolved issues": ("1 ", ["Is it ISO certified? · Bolt"]),
    }
    for figure, (ratio, rows) in expected.items():
        opened = await posted.click("Open", near=figure)
        assert opened.title.startswith(ratio)
        for row in rows:
            assert row in opened.text
        await opened.close()


@pytest.mark.both_databases
async def test_activity_opens_to_how_much_each_person_did(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    await record(office, office.alice, "Bolt")
    await record(office, office.alice, "Bolt", hours_ago=2)
    await record(office, office.bob, "Cargo")
    posted = await office.mei.types("/review Q2")
    for figure, total, each in (
        ("跟进次数", "4", "alice 3 · bob 1"),
        ("跟进客户数", "3", "alice 2 · bob 1"),
        ("新增客户数", "3", "alice 2 · bob 1"),
    ):
        assert line(posted, figure).split() == [figure, total]
        opened = await posted.click("查看", near=figure)
        assert each in opened.text
        await opened.close()

    mine = await office.alice.types("/review Q2")
    opened = await mine.click("Open", near="Follow-ups")
    assert "alice 3" not in opened.text


@pytest.mark.both_databases
async def test_what_is_known_of_a_customer_is_a_figure_too(office: Office) -> None:
    await record(office, office.alice, "Acme")
    posted = await office.alice.types("/review Q2")
    assert "0% (0 of 1)" in line(posted, "Deciders known")
    assert "0% (0 of 1)" in line(posted, "Complete profiles")
    opened = await posted.click("Open", near="Complete profiles")
    assert "⚠️ Acme · alice · 0 of 9 known" in opened.text


async def test_in_the_dm_the_records_are_named_below_the_figures(office: Office) -> None:
    for name in ("Acme", "Bolt", "Cargo", "Delta"):
        await record(office, office.alice, name)
    posted = await office.alice.types("/review Q2")

    assert "Delta · Wed, May 6 · alice · logged 1 h later" in posted.text
    assert "…and 1 more." in posted.text
    assert office.alice.channel("#sales").messages == []


@pytest.mark.both_databases
async def test_opening_shows_only_what_one_may_see(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    await record(office, office.bob, "Bolt")
    await post_review(office.mei, "/review Q2")

    seen_by_mei = read_by(office.mei)
    assert "mei的团队，共 2 人" in seen_by_mei.text
    opened = await seen_by_mei.click("查看", near="及时记录率")
    assert "2/2" in opened.title
    assert "Acme" in opened.text
    assert "Bolt" in opened.text

    seen_by_bob = read_by(office.bob)
    opened = await seen_by_bob.click("查看", near="及时记录率")
    assert "2/2" in opened.title
    assert "Bolt · 5月6日（週三） · bob" in opened.text
    assert "Acme" not in opened.text
    assert "另有 1 筆屬於其他同事" in opened.text


async def test_a_channel_called_directmessage_is_no_dm(office: Office) -> None:
    office.slack.workspace.channel("CSALES").name = "directmessage"
    await record(office, office.alice, "Acme", hours_ago=30, feedback="“too expensive”")
    in_dm = await office.alice.types("/review Q2")
    in_channel = await post_review(office.alice, "/review Q2", "#directmessage")
    assert "Acme" in in_dm.text
    assert "Acme" not in in_channel.text


async def test_who_may_see_none_of_the_rows_is_told_whom_to_ask(office: Office) -> None:
    await record(office, office.alice, "Acme")
    await post_review(office.alice, "/review Q2")

    opened = await read_by(office.bob).click("Open", near="Logged on time")
    assert "您無權檢視" in opened.text
    assert "@alice" in opened.text
    assert "Acme" not in opened.text


async def test_a_posted_figure_stays_and_the_rows_say_what_changed(office: Office) -> None:
    await record(office, office.alice, "Acme")
    posted = await post_review(office.alice, "/review May")
    before = posted.text
    await record(office, office.alice, "Bolt", hours_ago=40)

    assert posted.text == before
    opened = await posted.click("Open", near="Logged on time")
    assert opened.title == "1/1 Logged on time"
    assert "1/1 is as of posting, Wed, May 6, 10:30 AM. The records now make 1/2." in opened.text


async def test_a_period_is_compared_with_the_one_before(office: Office) -> None:
    for ago in (24 * 7, 24 * 7 - 1, 24 * 7 - 2, 2, 3, 4, 26):
        await record(office, office.alice, "Acme", hours_ago=ago)
    posted = await post_review(office.alice, "/review this week")
    assert "▲ 75 pts vs Mon, Apr 27 – Wed, Apr 29" in posted.text

    posted = await post_review(office.alice, "/review last week")
    assert posted.text.count("the week of Mon, Apr 20") == 1
    assert "Nothing is recorded for the week of Mon, Apr 20 to compare with" in posted.text


async def test_a_period_that_is_recorded_from_its_middle_on_is_said_and_not_compared(
    office: Office,
) -> None:
    for ago in (24 * 60, 24 * 7, 24 * 7 - 1, 24 * 7 - 2, 2, 3, 4, 5):  # the first from an old list
        await record(office, office.alice, "Acme", hours_ago=ago)
    shown = await office.alice.types("/review this week")
    said = "Mon, Apr 27 – Wed, Apr 29 is recorded only from Wed, Apr 29 on"
    assert shown.text.count(said) == 1
    assert "▲ 100 pts" in line(shown, "Logged on time") + shown.text.partition("went well")[2]
    assert "more than in" not in shown.text


async def test_the_period_is_named_in_the_title(office: Office) -> None:
    titles = {
        "/followup review Q1": "Review of Q1 2026",
        "/followup review": "Review of Q2 2026",
        "/followup 复盘 上个月": "Review of April 2026",
        "/followup 復盤 2026年": "Review of 2026",
        "/review H1": "Review of H1 2026",
        "/review YTD": "Review of 2026 up to Wed, May 6",
        "/review 4月1日至4月15日": "Review of Wed, Apr 1 – Wed, Apr 15",
    }
    for typed, title in titles.items():
        posted = await post_review(office.alice, typed)
        assert posted.text.startswith(title + "\n")


@pytest.mark.both_databases
async def test_quarters_are_those_of_the_workspaces_financial_year(office: Office) -> None:
    office.mei.user.is_admin = True
    await record(office, office.alice, "Bolt", hours_ago=24 * 600)
    await record(office, office.alice, "Acme")
    refused = await office.alice.types("/followup fiscal April")
    assert "Only an admin" in refused.text
    said = await office.mei.types("/followup 財年 4月")
    assert "财年从4月开始：本季度是2026财年第一季度，2026年4月1日至6月30日。" in said.text
    assert said.place.to == "UMEI"
    shown = await office.alice.types("/followup fiscal")
    assert "The fiscal year starts in April: this quarter is Q1 FY2026" in shown.text

    posted = await post_review(office.alice, "/review")
    assert posted.text.startswith("Review of Q1 FY2026 (Apr 1 – Jun 30, 2026)\n")
    opened = await posted.click("Open", near="Follow-ups")
    assert "Acme" in opened.text
    titles = {
        "/review Q2": "Review of Q2 FY2025 (Jul 1 – Sep 30, 2025)",
        "/review last year": "Review of FY2025 (Apr 1, 2025 – Mar 31, 2026)",
        "/review H2 FY25": "Review of H2 FY2025 (Oct 1, 2025 – Mar 31, 2026)",
        "/review YTD": "Review of FY2026 up to Wed, May 6",
        "/review Jan": "Review of January 2026",
        "/followup review same quarter last year": "Review of Q1 FY2025 (Apr 1 – Jun 30, 2025)",
    }
    for typed, title in titles.items():
        assert (await post_review(office.alice, typed)).text.startswith(title + "\n")

    ahead = await office.alice.types("/review Q2 2026", "#sales")
    assert "Q2 FY2026 (Jul 1 – Sep 30, 2026) starts on Wed, Jul 1" in ahead.text
    assert ahead.place.to == "UALICE"
    form = await office.alice.types("/followup Fiscal Ltd")
    assert form.title == "Log a follow-up"


async def test_a_review_of_thirty_years_is_refused(office: Office) -> None:
    said = await office.alice.types("/review 1996..2025", "#sales")
    assert "A review covers up to 10 years" in said.text
    assert said.place.to == "UALICE"
    assert (await office.alice.types("/review 2017 to 2026")).text.startswith("Review of")


async def test_a_customer_called_review_board_is_a_customer(office: Office) -> None:
    modal = await office.alice.types("/followup Review Board")
    assert "Review Board" in modal.text
    assert office.alice.channel("#sales").messages == []


async def test_a_review_is_in_the_language_of_who_posts_it(office: Office) -> None:
    posted = await post_review(office.mei, "/review 第二季度")
    assert "2026年第二季度复盘" in posted.text
    assert "数据不足" in line(posted, "承诺兑现率")

    posted = await post_review(office.bob, "/review 上個月")
    assert "2026年4月檢討" in posted.text
    assert "資料不足" in line(posted, "跟進覆蓋率")


async def test_what_is_no_period_is_answered_to_who_typed_alone(office: Office) -> None:
    unreadable = "I can't tell what “soon” is: it's no period, customer, colleague or segment"
    backwards = "This period ends before it starts."
    answers = {
        "/review soon": unreadable,
        "/review 2026-06-30 to 2026-04-01": backwards,
        "/followup review 2026-06-30 to 2026-04-01": backwards,
    }
    for typed, answer in answers.items():
        said = await office.alice.types(typed, "#sales")
        assert answer in said.text
        assert office.alice.ephemerals[-1].ts == said.ts
    assert office.bob.channel("#sales").messages == []


async def test_a_private_channel_without_the_bot_gets_the_review_too(office: Office) -> None:
    await record(office, office.alice, "Acme")
    private = Channel("CBOARD", "board", ["UALICE", "UBOB"], private=True)
    direct = Channel("DOTHER", "", ["UALICE", "UBOB"], kind="im", private=True)
    for channel in (private, direct):
        office.slack.workspace.channels[channel.id] = channel
        office.slack.workspace.messages[channel.id] = []
        await office.slack.entrances.send("UALICE", channel.id, "/review Q2")
        await office.settle()
        preview = office.alice.ephemerals[-1]
        assert "I can't tell who reads" in preview.text
        await preview.click("Post")

        posted = office.slack.workspace.messages[channel.id][-1]
        assert posted.user == BOT_USER
        assert "100% (1 of 1)" in str(posted.blocks)
        assert "Acme" not in str(posted.blocks)
        assert "alice" not in str(posted.blocks)


async def test_hundreds_of_rows_are_read_page_by_page(office: Office) -> None:
    await office.alice.types("/todo")  # so that the bot knows her

    def promise(session: Session) -> None:
        alice, now = Person.get_or_create(session, "UALICE"), office.clock.now()
        for number in range(130):
            what = f"{number} " + "<&> " * 100
            Todo.create(session, what, owner=alice, by=alice, now=now, due=date(2026, 5, 5))

    await office.bot.database.write(promise, "TKEPT")
    posted = await office.alice.types("/review Q2")
    assert "…and 127 more." in posted.text

    opened = await posted.click("Open", near="Promises kept")
    assert opened.title.startswith("0/130")
    assert opened.text.count("not done") == 100
    assert "1 to 100 of 130" in opened.text
    opened = await opened.click("Show more →")
    assert opened.text.count("not done") == 30
    assert "101 to 130 of 130" in opened.text
    assert (await opened.click("← Back")).text.count("not done") == 100


async def test_what_has_not_begun_is_told_to_who_asked_alone(office: Office) -> None:
    before = len(office.bob.channel("#sales").messages)
    for typed, answer in (
        ("/review 2027", "2027 starts on Fri, Jan 1, 2027: there's nothing to review yet."),
        ("/review 2026-05-07 to 2026-05-09", "Thu, May 7 – Sat, May 9 starts on Thu, May 7"),
    ):
        said = await office.alice.types(typed, "#sales")
        assert answer in said.text
        assert said.place.to == "UALICE"
    assert len(office.bob.channel("#sales").messages) == before
    begun = await post_review(office.alice, "/review 2026-05-06 to 2026-05-09")
    assert ", as of " in begun.text


async def test_a_period_of_one_day_is_one_day(office: Office) -> None:
    shown = await office.alice.types("/review 2026-05-06..2026-05-06")
    assert "Review of Wed, May 6" in shown.text
    assert "Wed, May 6 – Wed, May 6" not in shown.text


async def test_both_ends_of_a_range_have_their_years_where_one_is_not_in_this(
    office: Office,
) -> None:
    posted = await post_review(office.alice, "/review 2025-11-01 to 2026-01-31")
    assert "Sat, Nov 1, 2025 – Sat, Jan 31, 2026" in posted.text


@pytest.mark.both_databases
async def test_who_never_logs_is_not_always_on_time(office: Office) -> None:
    await record(office, office.alice, "Acme")
    noted = await office.alice.types("/followup met Northwind Ltd")
    assert "you met Northwind Ltd" in noted.text
    assert "100% (1 of 1)" in line(await office.alice.types("/review Q2"), "Logged on time")

    await office.skip(hours=25)
    posted = await office.alice.types("/review Q2")
    assert "50% (1 of 2)" in line(posted, "Logged on time")
    opened = await posted.click("Open", near="Logged on time")
    assert opened.text.index("⚠️ Northwind Ltd · Wed, May 6 · alice · not logged") < (
        opened.text.index("✅ Acme")
    )

    missed = await office.alice.dm.next(containing="still isn't logged")
    form = await missed.click("Log it")
    assert form.value("occurred_at") == int(office.clock.now().timestamp()) - 25 * 60 * 60
    await form.fill(content="They want a pilot")
    assert (await form.submit()).closed
    await office.settle()
    opened = await posted.click("Open", near="Logged on time")
    assert "not logged" in opened.text  # as it was then
    await opened.close()
    again = await office.alice.types("/review Q2")
    opened = await again.click("Open", near="Logged on time")
    assert "⚠️ Northwind Ltd · Wed, May 6 · alice · logged 1 day 1 h later" in opened.text


async def test_a_figure_that_the_message_does_not_show_is_not_opened(office: Office) -> None:
    await record(office, office.alice, "Acme", hours_ago=24 * 100)
    await record(office, office.alice, "Acme")
    await office.alice.types("/review Q1")
    await post_review(office.alice, "/review Q2")
    message = read_by(office.bob).place
    block = next(block for block in message.blocks if "accessory" in block)
    pressed = {**block["accessory"], "value": "1", "block_id": block["block_id"]}  # alice's own
    payload = office.slack.payloads.block_actions(office.bob.user, message, pressed)
    await office.slack.delivery.deliver("interactive", payload)
    await office.settle()
    assert "views.open" not in [call.method for call in office.slack.calls[-3:]]
    assert "這是其他人負責的" in office.bob.channel("#sales").last().text


async def test_a_preview_is_for_who_asked_and_says_who_would_read_it(office: Office) -> None:
    await record(office, office.alice, "Acme")
    preview = await office.alice.types("/review Q2", "#sales")
    assert preview.place.to == "UALICE"
    assert "Only you see this. #sales is public: everyone in the workspace" in preview.text
    assert "Acme" not in preview.text
    assert office.bob.channel("#sales").messages == []

    await preview.click("Send me all of it")
    assert "Acme · Wed, May 6 · alice" in office.alice.dm.last().text
    await preview.click("Post")
    assert "Posted. The figures stay as they are" in preview.text
    form = await preview.click("Causes and plan")
    await form.fill(item_1_text="call Acme")
    assert (await form.submit()).closed
    await office.settle()
    assert "the next one opens with how they went" in office.alice.channel("#sales").last().text
    assert "Report" in preview.buttons
    assert "Review of Q2 2026" in read_by(office.bob).text

    again = await office.alice.types("/review Q2", "#sales")
    assert "You posted this review here on Wed, May 6, 10:30 AM." in again.text
    assert "Post again" in again.buttons


async def test_one_preview_is_posted_once(office: Office) -> None:
    preview = await office.alice.types("/review Q2", "#sales")
    message, block = preview.place, next(b for b in preview.blocks if b["type"] == "actions")
    for _ in range(2):
        pressed = {**block["elements"][0], "block_id": block["block_id"]}
        payload = office.slack.payloads.block_actions(office.alice.user, message, pressed)
        await office.slack.delivery.deliver("interactive", payload)
    await office.settle()
    posts = [one for one in office.slack.workspace.messages["CSALES"] if one.user == BOT_USER]
    assert len(posts) == 1
    said = [one.text for one in office.alice.ephemerals]
    assert any("This review is posted already" in one for one in said)


@pytest.mark.both_databases
async def test_a_channel_shared_with_another_company_reads_no_names(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    office.slack.workspace.channel("CSALES").shared = True
    preview = await office.mei.types("/review Q2", "#sales")
    assert "与外部公司共享" in preview.text
    posted = await post_review(office.mei, "/review Q2")
    assert "2 人的团队" in posted.text
    for name in ("mei", "alice", "Acme"):
        assert name not in posted.text


async def test_a_channel_that_was_archived_meanwhile_is_said(office: Office) -> None:
    preview = await office.alice.types("/review Q2", "#sales")
    office.slack.workspace.channel("CSALES").archived = True
    await preview.click("Post")
    assert "it is archived or closed to messages" in office.alice.ephemerals[-1].text
    office.slack.workspace.channel("CSALES").archived = False
    await preview.click("Post")
    assert "Review of Q2 2026" in read_by(office.bob).text


async def test_a_posted_review_keeps_the_names_it_was_posted_with(office: Office) -> None:
    await record(office, office.alice, "Acme")
    posted = await post_review(office.alice, "/review Q2")
    form = await (await office.alice.types("/customer Acme")).click("Edit")
    await form.fill(name="Acme Holding")
    assert (await form.submit()).closed
    await office.settle()
    opened = await posted.click("Open", near="Logged on time")
    assert "Acme · Wed, May 6" in opened.text


@pytest.mark.both_databases
async def test_what_fell_asks_for_its_cause_and_the_plan_becomes_todos(office: Office) -> None:
    await meis_team(office)
    for ago in (1, 2, 3):
        await record(office, office.alice, "Acme", hours_ago=ago)
    await office.skip(days=7)
    await record(office, office.alice, "Bolt", hours_ago=40)
    for ago in (1, 2):
        await record(office, office.alice, "Acme", hours_ago=ago)
    preview = await office.mei.types("/review 本周", "#sales")
    form = await preview.click("原因与改进计划")
    assert "及时记录率" in form.text
    assert "按客户：Bolt 1" in form.text
    assert "按人员：alice 1" in form.text
    cause = next(b["block_id"] for b in form.blocks if b.get("block_id", "").startswith("cause_"))
    await form.fill(
        {cause: "出差期间没有网络"},
        item_1_text="出差前教大家用一句话记录",
        item_1_owner="UBOB",
        item_1_due="2026-05-19",
        item_1_measure="logged_on_time",
    )
    assert (await form.submit()).closed
    await office.settle()
    assert "出差期间没有网络" in preview.text
    await office.skip(days=3)  # previews that say nothing of their own are forgotten by now
    preview = await office.mei.types("/review 本周", "#sales")
    assert "出差期间没有网络" in preview.text
    assert "出差前教大家用一句话记录" in preview.text
    form = await preview.click("原因与改进计划")
    assert "出差期间没有网络" in form.text
    await form.close()
    await preview.click("发布")
    posted = read_by(office.bob)
    planned = "出差前教大家用一句话记录 · bob · 5月19日（周二） · 及时记录率"
    assert f"改进计划\n• {planned}" in posted.text
    todos = await office.bob.types("/todo")
    assert "出差前教大家用一句话记录" in todos.text
    await todos.click("完成")

    await office.skip(days=7)
    following = await office.mei.types("/review 本周")
    assert "5月11日（周一）当周的改进计划：1 项中已完成 1 项" in following.text
    assert "✅ 出差前教大家用一句话记录" in following.text


@pytest.mark.parametrize("asked", ["/review May", "/review this week"])
async def test_a_plan_is_opened_with_once_some_of_it_fell_due_in_the_same_quarter_too(
    office: Office, asked: str
) -> None:
    await record(office, office.alice, "Acme")
    review = await office.alice.types("/review Q2")
    form = await review.click("Causes and plan")
    await form.fill(
        item_1_text="call Acme", item_1_due="2026-05-11", item_1_measure="contact_coverage"
    )
    assert (await form.submit()).closed
    await office.settle()
    assert "Plan from" not in (await office.alice.types("/review May")).text
    await office.skip(days=6)
    following = await office.alice.types(asked)
    assert "Plan from Q2 2026: 0 of 1 done\n⚠️ call Acme · alice · Mon, May 11" in following.text
    assert "Contact coverage 100% (1 of 1) → 100% (1 of 1)" in following.text
    again = await office.alice.types("/review Q2")
    assert "Plan from" not in again.text
    assert "⚠️ call Acme" in again.text
    assert "Plan from" not in (await office.alice.types("/review Q1")).text


async def test_a_plan_made_once_a_period_was_over_does_not_open_its_review(office: Office) -> None:
    await record(office, office.alice, "Acme")
    review = await office.alice.types("/review Q2")
    form = await review.click("Causes and plan")
    await form.fill(item_1_text="call Acme", item_1_due="2026-05-11")
    assert (await form.submit()).closed
    await office.settle()
    await office.skip(days=30)
    assert "Plan from" not in (await office.alice.types("/review April")).text
    assert "Plan from Q2 2026" in (await office.alice.types("/review May")).text


async def test_a_plan_for_a_day_gone_is_refused_beside_its_field(office: Office) -> None:
    review = await office.alice.types("/review Q2")
    form = await review.click("Causes and plan")
    assert "Nothing was recorded in these days" in form.text
    await form.fill(item_1_text="call the quiet ones", item_1_due="2026-05-01")
    refused = await form.submit()
    assert list(refused.errors) == ["item_1_due"]
    await form.fill(item_1_due="2026-05-29")
    assert (await form.submit()).closed
    await office.settle()
    assert "call the quiet ones · alice · Fri, May 29" in review.text


@pytest.mark.both_databases
async def test_causes_and_plans_stay_out_of_a_channel_shared_with_others(office: Office) -> None:
    office.slack.workspace.channel("CSALES").shared = True
    preview = await office.alice.types("/review Q2", "#sales")
    form = await preview.click("Causes and plan")
    await form.fill(item_1_text="win Acme back")
    await form.submit()
    await office.settle()
    assert "win Acme back" not in preview.text
    await preview.click("Send me all of it")
    assert "win Acme back" in office.alice.dm.last().text


async def test_what_else_happened_is_offered_as_a_cause(office: Office) -> None:
    await record(office, office.alice, "Acme")
    await office.skip(minutes=1)
    card = await office.alice.types("/customer Acme")
    form = await card.select("customer:1", "end")
    await form.fill(why="they signed with a rival")
    assert (await form.submit()).closed
    await office.settle()
    review = await office.alice.types("/review Q2")
    form = await review.click("Causes and plan")
    assert "Acme ended: they signed with a rival" in form.text


async def test_the_day_of_a_measure_is_read_from_its_words(office: Office) -> None:
    review = await office.alice.types("/review Q2")
    form = await review.click("Causes and plan")
    await form.fill(item_1_text="send Acme a new offer by Friday")
    assert (await form.submit()).closed
    await office.settle()
    assert "send Acme a new offer · alice · Fri, May 8" in review.text


async def test_who_is_named_in_a_measure_is_shown_as_its_owner_before_it_is_saved(
    office: Office,
) -> None:
    await meis_team(office)
    review = await office.mei.types("/review Q2")
    form = await review.click("原因与改进计划")
    await form.fill(item_1_text="Alice asks each customer whether they are content by May 29")
    await form.fill(item_2_text="weekly call with each customer, next Friday @bob")
    await form.fill(item_3_text="read the figures", item_3_due="2026-05-29")
    shown = (await form.submit()).modal
    assert shown is not None
    assert "请核对后再保存" in shown.text
    await shown.fill(item_2_owner_read="UALICE")
    assert (await shown.submit()).closed
    await office.settle()
    assert "ask each customer whether they are content · alice" in review.text
    assert "weekly call with each customer · alice" in review.text
    assert "read the figures · mei · 5月29日" in review.text


@pytest.mark.both_databases
async def test_what_is_planned_is_changed_and_taken_back_where_it_was_planned(
    office: Office,
) -> None:
    await meis_team(office)
    review = await office.mei.types("/review Q2")
    form = await review.click("原因与改进计划")
    await form.fill(item_1_text="call Acme", item_1_due="2026-05-11")
    await form.fill(item_2_text="call Bolt")
    assert (await form.submit()).closed
    await office.settle()
    form = await review.click("原因与改进计划")
    await form.fill(item_1_text="visit Acme", item_1_owner="UBOB", item_1_due="2026-05-13")
    await form.fill(item_2_text="", item_3_text="call Corex")
    assert (await form.submit()).closed
    await office.settle()
    assert "visit Acme · bob · 5月13日" in review.text
    assert "call Corex · mei" in review.text
    assert "call Acme" not in review.text
    assert "call Bolt" not in review.text
    assert "visit Acme" in (await office.bob.types("/todo")).text
    assert "call Bolt" not in (await office.mei.types("/todo")).text


async def test_a_measure_that_comes_again_is_a_todo_that_does(office: Office) -> None:
    review = await office.alice.types("/review Q2")
    form = await review.click("Causes and plan")
    await form.fill(item_1_text="look at open issues together every Monday")
    assert (await form.submit()).closed
    await office.settle()
    assert "look at open issues together · alice · Mon, May 11" in review.text
    assert "repeats every Monday" in (await office.alice.types("/todo")).text


async def test_the_plan_of_days_without_a_record_does_not_say_that_all_is_well(
    office: Office,
) -> None:
    await record(office, office.alice, "Acme", hours_ago=24 * 200)
    form = await (await office.alice.types("/review last quarter")).click("Causes and plan")
    assert "Nothing was recorded in these days" in form.text
    assert "No figure fell" not in form.text


async def test_the_plan_says_what_is_low_of_too_few_to_judge(office: Office) -> None:
    await record(office, office.alice, "Acme")
    form = await (await office.alice.types("/review this month Acme")).click("Causes and plan")
    assert "Low, but too few to judge: Deciders known, Complete profiles." in form.text


@pytest.mark.both_databases
async def test_days_before_the_first_record_are_said_to_have_none_and_cannot_be_posted(
    office: Office,
) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    said = await office.alice.types("/review last quarter", "#sales")
    first = "the first record is of Wed, May 6"
    assert f"Nothing is recorded for Q1 2026 (alice): {first}." in said.text
    assert not said.buttons
    assert said.place.to == "UALICE"
    said = await office.mei.types("/review last month team")
    assert "2026年4月没有任何记录（mei的团队），第一条记录在" in said.text
    assert "Post" in (await office.alice.types("/review", "#sales")).buttons


async def test_a_preview_that_was_left_lying_says_so_when_it_is_posted(office: Office) -> None:
    await record(office, office.alice, "Acme")
    preview = await office.alice.types("/review Q2", "#sales")
    await office.skip(days=3)
    office.bot.wake()
    await office.settle()
    await preview.click("Post")
    await office.settle()
    assert "This preview has expired" in office.alice.ephemerals[-1].text
