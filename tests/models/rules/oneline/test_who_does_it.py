"""Who does what was just promised is no promise of its own. It is Tuesday, 1 December 2026."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules import oneline
from models.rules.oneline.customers import newcomer

NOW = datetime(2026, 12, 1, 16, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("line", "promised"),
    [
        ("Acme聊了米油全包，下周五前给方案，我来写", ["给方案"]),
        ("met Acme, send the offer by Friday, I'll do it", ["send the offer"]),
        ("Acme想要新方案，我来写方案", ["写方案"]),
    ],
)
def test_it_is_one_promise(line: str, promised: list[str]) -> None:
    assert [one.text for one in oneline.read(line, NOW, "Acme").todos] == promised


def test_who_was_met_is_no_new_firm() -> None:
    line = "刚跟瑞康药房连锁开完会，新客户，采购总监邱蕾和质管部老孟，要冰箱12台"
    found = newcomer.read(line)
    assert found is None or "邱蕾" not in found[0]
