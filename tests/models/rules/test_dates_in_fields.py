"""What people type into a field for a date, by writers who knew neither the reader nor its words;
now is Thursday 2027-09-16, 14:20 where they are, unless a line says another."""

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.rules.dates import read, warm_up

ZONES = {
    "en-US": "America/New_York",
    "en-GB": "Europe/London",
    "en-IN": "Asia/Kolkata",
    "en-SG": "Asia/Singapore",
    "zh-CN": "Asia/Shanghai",
    "zh-TW": "Asia/Taipei",
    "zh-HK": "Asia/Hong_Kong",
}
SCRIPTS = {
    "English": ("en-US", "en-GB", "en-IN", "en-SG"),
    "simplified": ("zh-CN",),
    "traditional": ("zh-TW", "zh-HK"),
}
NOW = "2027-09-16T14:20"
TYPED = [
    json.loads(line)
    for line in (Path(__file__).parent / "dates_in_fields.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("script", SCRIPTS)
def test_nearly_all_dates_of_a_field_are_read_and_hardly_any_is_another(script: str) -> None:
    warm_up()
    said: Counter[str] = Counter()
    for one in TYPED:
        if one["locale"] in SCRIPTS[script]:
            now = datetime.fromisoformat(one.get("now", NOW))
            now = now.replace(tzinfo=ZoneInfo(ZONES[one["locale"]]))
            value = read(one["text"], now, one["prefer"], one["locale"])
            shown = f"{value:%Y-%m-%dT%H:%M}" if isinstance(value, datetime) else value
            is_right = str(shown) == str(one["answer"])
            said["right" if is_right else "asked" if value is None else "wrong"] += 1
    assert said["right"] / said.total() > 0.97
    assert said["wrong"] / said.total() < 0.01
