"""Who is in the sandbox, and what they have done before a newcomer comes (past.yaml)."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from bot.localslack.world.shapes import Json
from bot.localslack.world.workspace import User

FILE = Path(__file__).with_name("past.yaml")
ZONE = ZoneInfo("Asia/Shanghai")
BEGIN = datetime(2024, 4, 1, 9, tzinfo=ZONE)
TODAY = datetime(2024, 5, 13, 8, 30, tzinfo=ZONE)


def people() -> list[User]:
    """Alice comes first: she is who a newcomer is."""
    return [
        _colleague("alice", "Alice Ames", "Sales", "en-US"),
        _colleague("bob", "Bob 鮑伯", "業務", "zh-TW"),
        _colleague("mei", "Mei Lin 林梅", "销售经理", "zh-CN"),
        _colleague("chen", "陈经理", "客户经理", "zh-CN"),
        _colleague("liu", "刘主管", "销售主管", "zh-CN"),
    ]


def _colleague(handle: str, name: str, title: str, locale: str) -> User:
    zone = str(ZONE)
    return User(f"U{handle.upper()}", handle, name, title, zone, locale, display_name=name)


USERS = {user.name: user.id for user in people()}
MANAGER = USERS["mei"]


def customers() -> list[Json]:
    """Each customer with its records, as the file's first lines explain."""
    read: list[Json] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return read
