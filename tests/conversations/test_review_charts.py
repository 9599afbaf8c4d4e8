"""Charts in a review, and the same review in a workspace that has none yet."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.localslack.people.surfaces import SeenMessage
from bot.localslack.world.faults import ApiError
from bot.localslack.world.workspace import BOT_USER
from handlers import text as texts
from handlers.views.lists import review_charts
from handlers.views.wording.look import Look
from models import Person
from models.reviews.figures import Review
from models.reviews.scope import Breadth, Scope
from models.rules.figures import Figure, Key
from models.rules.time.periods import Kind, Period
from tests.conversations.reviews import meis_team, post_review, read_by, record
from tests.office import Office

REFUSED = ApiError("invalid_blocks")


def charts(message: SeenMessage) -> list[dict[str, Any]]:
    return [one for one in message.blocks if one["type"] == "data_visualization"]


def points(message: SeenMessage, series: int = 0) -> dict[str, int]:
    [chart] = charts(message)
    return {one["label"]: one["value"] for one in chart["chart"]["series"][series]["data"]}


async def test_shares_are_drawn_beside_those_of_the_period_before(office: Office) -> None:
    await record(office, office.alice, "Acme", hours_ago=30)
    await office.skip(days=7)
    await record(office, office.alice, "Acme", hours_ago=2)
    posted = await office.alice.types("/review this week")
    [chart] = charts(posted)
    names = [one["name"] for one in chart["chart"]["series"]]
    assert names == ["this period", "the one before"]
    assert points(posted)["Logged on time"] == 100
    assert points(posted, 1)["Logged on time"] == 0
    alone = await office.alice.types("/review last year..today")
    assert len(charts(alone)[0]["chart"]["series"]) == 1


async def test_a_team_s_work_is_drawn_by_person_but_not_for_outsiders(office: Office) -> None:
    await meis_team(office)
    for who in (office.alice, office.alice, office.bob):
        await record(office, who, "Acme" if who is office.alice else "Bolt")
    posted = await post_review(office.mei, "/review Q2")
    _, people = charts(posted)
    [series] = people["chart"]["series"]
    assert series["data"] == [{"label": "alice", "value": 2}, {"label": "bob", "value": 1}]
    office.slack.workspace.channel("CSALES").shared = True
    outside = await post_review(office.mei, "/review Q2")
    assert [one["title"] for one in charts(outside)] == ["各项比率（%）"]


async def test_a_workspace_without_charts_reads_the_same_once(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    await record(office, office.bob, "Bolt")
    preview = await office.mei.types("/review Q2", "#sales")
    assert charts(preview)
    office.slack.faults.order("chat.postMessage", 1, REFUSED)
    await preview.click("发布")
    posts = [one for one in office.slack.workspace.messages["CSALES"] if one.user == BOT_USER]
    assert len(posts) == 1
    posted = read_by(office.bob)
    assert not charts(posted)
    assert "• alice · 跟进次数 1 · 及时记录率 100%（1/1）" in posted.text
    assert "已发布" in preview.text
    opened = await posted.click("查看", near="跟进次数")
    assert "Bolt" in opened.text

    before = len(office.mei.dm.messages)
    office.slack.faults.order("chat.postMessage", 1, REFUSED)
    await office.mei.types("/review Q2")
    assert len(office.mei.dm.messages) == before + 1
    assert not charts(office.mei.dm.last())


async def test_a_preview_without_charts_stays_in_the_channel(office: Office) -> None:
    await meis_team(office)
    await record(office, office.alice, "Acme")
    await record(office, office.bob, "Bolt")
    before = len(office.mei.dm.messages)
    office.slack.faults.order("response_url", 1, REFUSED)
    preview = await office.mei.types("/review Q2", "#sales")
    assert preview.place.to == "UMEI"
    assert "仅您可见" in preview.text
    assert not charts(preview)
    assert len(office.mei.dm.messages) == before


async def test_another_refusal_is_told_and_nothing_is_said_twice(office: Office) -> None:
    await record(office, office.alice, "Acme")
    preview = await office.alice.types("/review Q2", "#sales")
    office.slack.faults.order("chat.postMessage", 2, REFUSED)
    await preview.click("Post")
    assert not any(one.user == BOT_USER for one in office.slack.workspace.messages["CSALES"])
    assert len([call for call in office.slack.calls if call.method == "chat.postMessage"]) >= 2
    await preview.click("Post")
    assert "Review of Q2 2026" in read_by(office.bob).text


def test_rates_that_are_all_zero_are_not_drawn() -> None:
    def drawn(*hits: int) -> bool:
        period = Period(Kind.QUARTER, date(2026, 4, 1), date(2026, 6, 30))
        keys = (Key.CONTACT_COVERAGE, Key.PROFILE_FRESHNESS)
        figures = [Figure(key, hit, 2) for key, hit in zip(keys, hits, strict=True)]
        scope = Scope(Person(user_id="U", name="alice"), Breadth.OWN)
        review = Review(scope, 1, period, period.last, figures, [], {}, [], {}, [])
        look = Look(texts.of("en"), ZoneInfo("UTC"), datetime(2026, 7, 1, tzinfo=UTC))
        return bool(review_charts.shares(review, look))

    assert not drawn(0, 0)
    assert drawn(0, 1)
