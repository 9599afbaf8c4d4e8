"""Messages that have a colleague asked for a discount, and how large one is that people name."""

from decimal import Decimal

import pytest

from models.rules import support_line
from models.rules.deals import discount


@pytest.mark.parametrize(
    ("line", "percent"),
    [
        ("ask @grace for 10% off for Acme", "10"),
        ("<@UGRACE> can you... pls ask <@UMEI> for a 12.5% discount for Acme", "12.5"),
        ("Acme wants 15% off, ask my manager", "15"),
        ("need a discount of 8% approved by @mei for Acme", "8"),
        ("ask @mei for a special price for Acme", None),
        ("海岳想要九折，幫我跟 @mei 申請折扣", "10"),
        ("海岳想要九折，幫我跟<@UMEI>申請折扣", "10"),
        ("跟主管申请恒达95折", "5"),
        ("帮我向 @mei 申请恒达八五折", "15"),
        ("恒达要优惠5个点，找 @mei 批一下", "5"),
        ("請示老闆：海岳可以讓利 5% 嗎", "5"),
        ("帮我申请恒达的折扣", None),
        ("ask @grace for 10-12% off for Acme", None),
        ("ask @grace for 5k off for Acme", None),
        ("跟经理申请恒达便宜5000元", None),
        ("竞品便宜15%，帮我跟 @mei 申请恒达9折", "10"),
        ("the competitor is 15% cheaper, ask @mei for 10% off for Acme", "10"),
        ("想请 @mei 给恒达批个9折，周三前要", "10"),
    ],
)
def test_somebody_is_to_be_asked(line: str, percent: str | None) -> None:
    said = support_line.read(line)
    assert said is not None
    assert said.percent == (Decimal(percent) if percent else None)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "找 @陈经理 申请资源：YY参观要派一个实施工程师，12月9号下午，挺急的",
            support_line.RESOURCES,
        ),
        ("想请 <@UCHEN|陈经理> 12月10号跟安和许总高层互访，帮忙谈续约", support_line.VISIT),
        ("想請 @mei 12月10號跟安和許總高層互訪", support_line.VISIT),
        ("ask @grace for an engineer for the Acme site visit on Friday", support_line.EXPERTISE),
        ("could <@UGRACE|Grace> come with me to Harbor on the 10th?", support_line.VISIT),
        ("ask my manager to join me at Harbor on Friday", support_line.VISIT),
        ("帮我跟 @mei 申请样机，给安和周五前用", support_line.RESOURCES),
    ],
)
def test_somebody_is_to_be_asked_for_more_than_a_price(line: str, kind: str) -> None:
    assert support_line.read(line) == support_line.SupportLine(None, kind)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("想请陈经理12月10号跟安和许总高层互访", "陈经理"),
        ("ask Grace for 5% off for Northwind by Thursday", "Grace"),
        ("云帆想申请9折，周三前要答复，麻烦林总批一下", "林总"),
        ("could Grace come with me to Harbor on the 10th?", "Grace"),
        ("ask Grace Gale for an engineer for Acme", "Grace Gale"),
    ],
)
def test_who_may_be_called_by_name_alone(line: str, name: str) -> None:
    assert name in [line[start:end] for start, end in support_line.called(line)]


@pytest.mark.parametrize(
    "line",
    [
        "跟 @mei 一起拜访了海岳的工程师",
        "找 @mei 要了样机",
        "met Li at Acme, the engineer of @grace came with me",
        "Acme asks for an engineer",
        "Acme asks for 10% off",
        "met Li at Acme, he asked about a discount",
        "海岳想要九折",
        "启明的折扣我批了，跟刘主管说一声",
        "海岳的九折我們已經批准了，跟經理說一下",
        "I've approved the 10% for Acme, check with my manager @bob",
        "客户问能不能打折，下周回复",
        "ask @grace for the slides for Acme",
        "帮我跟 @mei 约时间",
        "对方要求降5%，我回去跟领导申请",
        "denise wants 5% off or they walk. need to talk to my boss about it",
        "",
    ],
)
def test_anything_else_is_none(line: str) -> None:
    assert support_line.read(line) is None


@pytest.mark.parametrize(
    ("typed", "percent"),
    [
        ("10%", "10"),
        ("12.5 %", "12.5"),
        ("九折", "10"),
        ("9折", "10"),
        ("95折", "5"),
        ("8.5折", "15"),
    ],
)
def test_what_a_field_says(typed: str, percent: str) -> None:
    assert discount.read_field(typed) == Decimal(percent)


@pytest.mark.parametrize("typed", ["a lot", "0", "9", "120%", "10% or 15% off", "10折", "打折"])
def test_what_it_does_not(typed: str) -> None:
    assert discount.read_field(typed) is None
