"""Questions whether a deal has ended, and news that it has."""

import pytest

from models.rules.deals import whether


@pytest.mark.parametrize(
    "line",
    [
        "晨曦簽了沒",
        "晨曦成交了嗎",
        "海岳簽約了沒？",
        "綠野付款了嗎",
        "晨曦到底簽了沒有啊",
        "綠野有沒有簽",
        "綠野是不是掉了",
        "云帆签没签",
        "云帆签了还是没签",
        "云帆首付打了没",
        "has Acme signed yet",
        "did we win Acme",
        "is the Acme deal won yet",
        "so did Acme sign?",
    ],
)
def test_questions(line: str) -> None:
    assert whether.is_asked(line)


@pytest.mark.parametrize(
    "line",
    [
        "晨曦簽了",
        "綠野簽了沒問題",
        "這單還沒簽成",
        "这单没谈成",
        "綠野沒拿下來，價格太高",
        "晨曦簽了，尾款還沒付",
        "Acme has signed",
        "have signed Acme, 60k",
        "has been won",
        "is lost",
    ],
)
def test_news(line: str) -> None:
    assert not whether.is_asked(line)
