"""Lines about deals: what is understood, and what is left to be asked."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.deals import DealKind, DealLine, DealStage, DealState, LostReason, read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))  # a Wednesday


def line(text: str) -> DealLine:
    is_han = any(char > "\u2e80" for char in text)
    return read(text, NOW, "zh-CN" if is_han else "en-US")


@pytest.mark.parametrize(
    ("text", "kind", "state", "units"),
    [
        ("won 500k upsell", "upsell", "won", 500_000),
        ("1,100万 增购 预计6月30日", "upsell", "open", 11_000_000),
        ("贏單 50萬 續約", "renewal", "won", 500_000),
        ("500k new", "new", "open", 500_000),
        ("lost 20k cross-sell", "cross_sell", "lost", 20_000),
        ("金额：50万；类型：续约；阶段：谈判", "renewal", "open", 500_000),
        ("kind: new business, amount: 1,200", "new", "open", 1_200),
    ],
)
def test_kind_state_and_amount(text: str, kind: str, state: str, units: int) -> None:
    read = line(text)
    assert (read.kind, read.state) == (DealKind(kind), DealState(state))
    assert read.amount is not None
    assert read.amount.value == Decimal(units)
    assert not read.unsure


@pytest.mark.parametrize(
    "text",
    [
        "预计6月30日签约 1,100万",
        "500k, expected to be signed June 30",
        "預計6月30日成交 50萬",
        "expected close: June 30",
        "500k close by June 30",
        "500k expected Q2",
        "签约中, 50萬, 預計6/30簽回",
    ],
)
def test_what_is_only_expected_is_open_until_then(text: str) -> None:
    read = line(text)
    assert (read.state, read.day) == (DealState.OPEN, date(2026, 6, 30))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("won yesterday", date(2026, 5, 5)),
        ("赢单 5月3日", date(2026, 5, 3)),
        ("won 500k on 3 May", date(2026, 5, 3)),
    ],
)
def test_a_closed_deal_has_the_day_it_closed_on(text: str, day: date) -> None:
    assert line(text).day == day


@pytest.mark.parametrize("text", ["won on May 20", "won, expected June 30"])
def test_a_day_that_has_not_come_is_no_day_of_a_closed_deal(text: str) -> None:
    read = line(text)
    assert read.day is None
    assert "closed" in read.unsure


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("续约或增购 30万", "kind"),
        ("won 500k or 600k", "amount"),
        ("80-100万 新签", "amount"),
        (">= 500k", "amount"),
        ("not signed yet 20万", "state"),
        ("没有赢单", "state"),
        ("won, no, lost", "state"),
        ("closed 20k", "state"),
        ("lost because they moved away", "reason"),
        ("丢单 价格比竞品高", "reason"),
    ],
)
def test_what_may_be_two_things_is_unsure(text: str, field: str) -> None:
    read = line(text)
    assert field in read.unsure
    assert getattr(read, field) is None


@pytest.mark.parametrize(
    ("text", "reason", "why"),
    [
        ("lost price", LostReason.PRICE, ""),
        ("丢单 价格", LostReason.PRICE, ""),
        ("丟單，因為預算不足，明年再看", LostReason.BUDGET, "預算不足，明年再看"),
        (
            "lost because a competitor undercut us",
            LostReason.COMPETITOR,
            "a competitor undercut us",
        ),
        ("lost, reason: project postponed", LostReason.TIMING, "project postponed"),
        (
            "lost 80k new business, went with Zebra because of price",
            LostReason.PRICE,
            "went with Zebra because of price",
        ),
        ("输给友商了，价格太高", LostReason.PRICE, "友商"),
        ("丢单，选了友商，因为价格", LostReason.PRICE, "选了友商，因为价格"),
    ],
)
def test_a_lost_deal_has_its_reason_and_its_words(text: str, reason: LostReason, why: str) -> None:
    read = line(text)
    assert (read.reason, read.why) == (reason, why)


@pytest.mark.parametrize(
    "text",
    [
        "lost 80k new business, price, they went with Zebra",
        "lost 80k new business, they chose Zebra, cheaper",
        "丢了，客户选了友商，嫌贵",
    ],
)
def test_where_two_reasons_fit_both_are_named_to_be_chosen_from(text: str) -> None:
    read = line(text)
    assert read.reason is None
    assert read.reasons == (LostReason.PRICE, LostReason.COMPETITOR)
    assert read.title == ""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("CRM licences 120,000 expected June 30", "CRM licences"),
        ("new office 500k", "new office"),
        ("赢单了 50万元 新签 ERP项目", "ERP项目"),
        ("won the deal for CRM, 500k", "CRM"),
        ("名称：年度维保；50万", "年度维保"),
        ("won 500k upsell", ""),
    ],
)
def test_what_is_left_is_what_it_is_about(text: str, title: str) -> None:
    assert line(text).title == title


def test_a_stage_is_read_with_its_label_or_where_the_word_is_none_of_a_title() -> None:
    assert line("阶段：报价").stage is DealStage.PROPOSAL
    assert line("stage: legal").stage is DealStage.CONTRACT
    assert line("in negotiation").stage is DealStage.NEGOTIATION
    assert line("quote for the roof").stage is None


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["Cs"])
        | st.sampled_from("万亿k:：;，won lost 赢单预计6月30日-"),
        max_size=80,
    )
)
def test_any_line_is_read(text: str) -> None:
    line(text)


@pytest.mark.parametrize(
    ("text", "state", "stage"),
    [
        ("quote sent, 500k", "open", "proposal"),
        ("contract w/ legal, 27,500 usd", "open", "contract"),
        ("agreement being signed, will close tomorrow", "open", "contract"),
        ("报价已发 8.6w 月底定", "open", "proposal"),
        ("議價中 600萬", "open", "negotiation"),
        ("合约用印中", "open", "contract"),
        ("没成 选了别家", "lost", None),
        ("輸給同業 NT$92,000", "lost", None),
        ("谈成了 2.3万", "won", None),
    ],
)
def test_how_far_it_is_in_peoples_words(text: str, state: str, stage: str | None) -> None:
    read = line(text)
    assert read.state is DealState(state)
    assert read.stage == (DealStage(stage) if stage else None)


@pytest.mark.parametrize("text", ["renewal around 80k", "50万左右 谈判中", "大概600万", "30多万"])
def test_about_an_amount_is_asked(text: str) -> None:
    read = line(text)
    assert read.amount is None
    assert "amount" in read.unsure


def test_the_day_of_a_close_may_be_slashed() -> None:
    assert line("hoping to close 5/22, quote went over this morning").day == date(2026, 5, 22)
    assert line("预计6/15拍板").day == date(2026, 6, 15)
    assert line("won 5/4").day == date(2026, 5, 4)
    assert line("proposal out 5/4, $18.5k").day is None  # that is when it went out


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("合约签紧 听日搞掂 22万", date(2026, 5, 7)),
        ("下周五签约 22万", date(2026, 5, 15)),
        ("昨天成交 3万6", date(2026, 5, 5)),
        ("still negotiating, will call again Thursday", None),
        ("报价单昨天寄了, 下周二再拜访", None),
    ],
)
def test_a_day_counts_for_the_deed_beside_it(text: str, day: date | None) -> None:
    read = line(text)
    assert read.day == day
    assert read.state is (DealState.WON if "成交" in text else DealState.OPEN)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("quote's out at $64k", "proposal"),
        ("报价单昨天已经寄了", "proposal"),
        ("方案发过去了 等回复", "proposal"),
        ("contract out for signature", "contract"),
        ("合同还在走盖章流程", "contract"),
        ("還在喬價錢", "negotiation"),
        ("预算和需求都确认了", "need"),
    ],
)
def test_a_stage_is_known_by_what_was_done(text: str, stage: str) -> None:
    assert line(text).stage is DealStage(stage)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("预计6月25日签约 阶段报价", DealStage.PROPOSAL),
        ("30萬 階段議價 預計6月25日簽約", DealStage.NEGOTIATION),
        ("6月25日签约 阶段走合同", DealStage.CONTRACT),
        ("30k upsell stage negotiation expected June 25", DealStage.NEGOTIATION),
    ],
)
def test_nothing_of_a_signing_ahead_or_of_a_stage_is_left_in_the_title(
    text: str, stage: DealStage
) -> None:
    read = line(text)
    assert (read.state, read.stage, read.title) == (DealState.OPEN, stage, "")
    assert read.day == date(2026, 6, 25)


@pytest.mark.parametrize(
    ("text", "day", "title", "units"),
    [
        ("12万 下个月签", date(2026, 6, 30), "", 120_000),
        ("12万 预计5月底签", date(2026, 5, 31), "", 120_000),
        ("12萬 下週簽", date(2026, 5, 15), "", 120_000),
        ("60k next month", date(2026, 6, 30), "", 60_000),
        ("60k, to sign in July", date(2026, 7, 31), "", 60_000),
        ("年約 102萬", None, "年約", 1_020_000),
        ("100万 年约", None, "年约", 1_000_000),
        ("电子签 5万 下个月签", date(2026, 6, 30), "电子签", 50_000),
        ("3年 50万", None, "3年", 500_000),
        ("60k upsell, call them next month", None, "call them next month", 60_000),
    ],
)
def test_a_period_is_when_it_closes_and_signing_is_no_title(
    text: str, day: date | None, title: str, units: int
) -> None:
    said = line(text)
    assert (said.day, said.title) == (day, title)
    assert said.amount is not None
    assert said.amount.value == units
