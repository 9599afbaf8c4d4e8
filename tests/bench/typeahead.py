"""How long the customer field takes to answer in a workspace of 100,000 customers:
in milliseconds, beside a plain query by an index, and the least a query can take."""

import asyncio
import contextlib
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from models import Customer, NamePart, Person
from models.customers import search, visibility
from models.customers.names import normalise
from models.database.database import Database
from models.delivery.sync import sync_reminders
from models.people.person import Role
from models.rules.names import fold
from tests.bench.postgres import empty_database
from tests.bench.rows import Row, add, settle
from tests.firm import START, TEAM, found

CUSTOMERS = 100_000
REPS = 333  # of some 300 customers each; the first ten answer to mei
QUERIES = 300
BATCH = 5_000  # customers written at once
LISTED = 20
PLAIN = "plain, by the name's start"
LEAST = "the same, of anybody's"
FIRST_REP = 1000

PLACES = "北京 上海 深圳 广州 杭州 南京 苏州 成都 重庆 武汉 西安 天津 青岛 宁波 厦门 长沙".split()
CHARACTERS = list(
    "华中国金信恒创新达康瑞德宏嘉盛泰鑫联智博海天元龙云星光辰凯诚友邦美乐佳宝安利源通亿维百顺丰迪图尚"
    "正同方长城腾讯飞鸿雅思万君越银河锦绣凌峰禾木森林蓝翔雷霆极速未来视界东南西北"
)
TRADES = (
    "科技 贸易 电子 机械 食品 医药 物流 实业 建材 化工 文化传媒 网络科技 信息技术 生物科技 新能源 "
    "汽车配件 纺织 服饰 家具 环保 工程 咨询 投资 教育 软件 半导体 精密仪器"
).split()
CHINESE_FORMS = "有限公司 股份有限公司 有限责任公司 集团 集团有限公司".split()
STARTS = (
    "ac br cal dor el fen gal hol in jor kel lum mar nor ot pel qui ros sol ter ul ver wes xan "
    "yor zen tri neo alta omni"
).split()
ENDS = (
    "ma con dex tron via nix lor gen tek dyne ris ton field wood mont quest bridge stone mark "
    "line sys core wave point soft ron bell"
).split()
FIELDS = (
    "Industries Technologies Systems Logistics Foods Partners Labs Energy Medical Motors "
    "Textiles Consulting Trading Capital Media Software Robotics Holdings Works"
).split()
FORMS = "Ltd,Inc.,GmbH,LLC,Corp.,".split(",")

Query = Callable[[Session, str], list[Customer]]


async def main(count: int = CUSTOMERS) -> None:
    print(f"\n{count:,} customers, {QUERIES} queries of 1 to 4 characters")
    print(f"{'':47}{'p50 ms':>8}{'p99 ms':>8}{'× plain':>8}")
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kept-bench-"))
        await _measure(f"sqlite:///{Path(folder) / 'kept.db'}", "SQLite", count)
        if url := empty_database(stack):
            await _measure(url, "PostgreSQL", count)


async def _measure(url: str, kind: str, count: int) -> None:
    database = Database(url, sync_reminders)
    try:
        chance = random.Random(count)
        began = time.perf_counter()
        people = await asyncio.to_thread(_fill, database.engine, _names(count, chance), chance)
        print(f"{kind}: filled in {time.perf_counter() - began:.0f} s")
        typed = await database.for_team(TEAM).read(lambda session: _typed(session, chance))
        for who, person in people.items():
            times: dict[str, list[float]] = {what: [] for what in _queries(person)}
            for one in typed:  # in turn, so that they find the machine equally busy
                for what, query in _queries(person).items():
                    times[what].append(await _time(database, query, one))
            _show(f"{kind}, {who}", times)
    finally:
        await asyncio.to_thread(database.close)


def _show(who: str, times: dict[str, list[float]]) -> None:
    p99 = {what: statistics.quantiles(each, n=100)[98] for what, each in times.items()}
    for what, each in times.items():
        ratio = p99[what] / p99[PLAIN]
        print(f"{who:21}{what:26}{statistics.median(each):8.1f}{p99[what]:8.1f}{ratio:8.1f}")


def _queries(person: Person) -> dict[str, Query]:
    return {
        "any part of the name": lambda s, typed: search.search(s, typed, person, LISTED),
        "nothing typed": lambda s, _: search.search(s, "", person, LISTED),
        PLAIN: lambda s, typed: _plain(s, typed, person),
        LEAST: lambda s, typed: list(s.exec(_of_name(typed).order_by(Customer.name_key))),
    }


def _plain(session: Session, typed: str, person: Person) -> list[Customer]:
    """By indexes, what serves the same person: customers they may see, the latest first."""
    found = _of_name(typed).order_by(*search.SORTED)
    if person.role is not Role.ADMIN:
        owners = [person.id, *session.exec(visibility.report_ids(person.id))]
        found = found.where(col(Customer.owner_id).in_(owners))
    return list(session.exec(found))


def _of_name(typed: str) -> SelectOfScalar[Customer]:
    key = normalise(typed)
    starts = select(Customer).where(
        Customer.name_key >= key, Customer.name_key < key + "\U0010ffff"
    )
    return starts.limit(LISTED)


async def _time(database: Database, query: Query, typed: str) -> float:
    began = time.perf_counter()
    await database.for_team(TEAM).read(lambda session: query(session, typed))
    return (time.perf_counter() - began) * 1000


def _names(count: int, chance: random.Random) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < count:
        made[_chinese(chance) if chance.random() < 0.5 else _english(chance)] = None
    return list(made)


def _chinese(chance: random.Random) -> str:
    place = chance.choice(PLACES) if chance.random() < 0.7 else ""
    own = "".join(chance.choices(CHARACTERS, k=chance.choice((2, 2, 2, 3, 3, 4))))
    return place + own + chance.choice(TRADES) + chance.choice(CHINESE_FORMS)


def _english(chance: random.Random) -> str:
    own = chance.choice(STARTS) + "".join(chance.choices(ENDS, k=chance.choice((1, 2))))
    second = [chance.choice(ENDS).title()] if chance.random() < 0.5 else []
    words = [own.title(), *second, chance.choice(FIELDS), chance.choice(FORMS)]
    return " ".join(words).strip()


def _typed(session: Session, chance: random.Random) -> list[str]:
    """What people type: from anywhere in a name, in a language of their choice."""
    parts = session.exec(select(NamePart.part).where(col(NamePart.customer_id) % 100 == 0)).all()
    return [part[: chance.randint(1, 4)] for part in chance.choices(sorted(parts), k=QUERIES)]


def _fill(engine: Engine, made: list[str], chance: random.Random) -> dict[str, Person]:
    SQLModel.metadata.create_all(engine)
    people = found(engine)
    with engine.begin() as connection:
        first = _add_reps(connection, people["mei"].id)
        for start in range(0, len(made), BATCH):
            batch = list(enumerate(made[start : start + BATCH], start + 1))
            add(connection, Customer, [_row(id, name, first, chance) for id, name in batch])
            parts = [(id, part) for id, name in batch for part in fold.parts(name)]
            rows = [{"team_id": TEAM, "customer_id": id, "part": part} for id, part in parts]
            add(connection, NamePart, rows)
    settle(engine)
    rep = Person(id=first + 100, user_id="U100", name="rep")
    boss = Person(id=people["mei"].id, user_id="U", name="mei", role=Role.MANAGER)
    admin = Person(id=people["alice"].id, user_id="U", name="alice", role=Role.ADMIN)
    return {"rep": rep, "manager": boss, "admin": admin}


def _add_reps(connection: Connection, manager: int) -> int:
    """The id of the first rep."""
    rows: list[Row] = [
        Person(
            id=id,
            team_id=TEAM,
            user_id=f"U{id}",
            name=f"rep {id}",
            manager_id=manager if id < FIRST_REP + 10 else None,
        ).model_dump()
        for id in range(FIRST_REP, FIRST_REP + REPS)
    ]
    add(connection, Person, rows)
    return FIRST_REP


def _row(id: int, name: str, first: int, chance: random.Random) -> Row:
    contact = START - timedelta(minutes=chance.randrange(500_000))
    return Customer(
        id=id,
        team_id=TEAM,
        name=name,
        name_key=normalise(name),
        search_key=fold.keys(name),
        owner_id=first + id % REPS,
        industry="Retail",
        size="200 people",
        pains="Slow warehouse, late deliveries",
        goals="Half the picking time",
        reviewed_at=START,
        created_at=START,
        last_contact_at=contact if chance.random() < 0.8 else None,
    ).model_dump(exclude={"contacted"})  # which the database computes
