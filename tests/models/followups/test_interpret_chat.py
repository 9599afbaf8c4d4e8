"""Which customer a line of chat in 简体 is about, by whom it names."""

from collections.abc import Iterator

import pytest
from sqlmodel import Session, select

from models import Customer, Person
from models.customers.contact import Contact
from models.followups.interpret import interpret
from models.followups.interpretation import Interpretation
from tests.databases import engine_of
from tests.firm import START, found, session_of

PEOPLE = {
    "苏州锐鑫精密钣金有限公司": [("周国栋", "生产副总"), ("吴敏", "采购经理")],
    "苏州锐鑫新能源科技有限公司": [("蒋海涛", "项目经理"), ("陆佳", "商务")],
    "长沙康宁医院有限公司": [("彭丽华", "检验科主任"), ("谭志刚", "设备科科长")],
    "沈阳万泰物业服务有限公司": [("佟建国", "工程部经理")],
}


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    engine = engine_of(database_url)
    found(engine)
    with session_of(engine) as session:
        for name, people in PEOPLE.items():
            customer = Customer.create(session, name, alice(session), START)
            for called, title in people:
                Contact.get_or_create(session, customer, called, title)
        yield session
    engine.dispose()


def alice(session: Session) -> Person:
    return session.exec(select(Person).where(Person.user_id == "UALICE")).one()


def read(session: Session, line: str) -> Interpretation:
    return interpret(session, line, alice(session), START)


def name_of(read_: Interpretation) -> str | None:
    return read_.customer.name if read_.customer else None


@pytest.mark.parametrize(
    ("line", "customer"),
    [
        ("不是锐鑫精密哈 是他们新能源那个公司 陆佳昨天来电", "苏州锐鑫新能源科技有限公司"),
        ("8号老佟来电 5号梯半夜抖 当场换完了", "沈阳万泰物业服务有限公司"),
        ("刚开完会 彭主任 谭科长 还有采购办小吴都在", "长沙康宁医院有限公司"),
        ("陆佳说你们的售后电话没人接 什么服务", "苏州锐鑫新能源科技有限公司"),
        ("上午给老佟去了个电话 没接 明天再打", "沈阳万泰物业服务有限公司"),
        ("周一门诊楼下碰到彭主任 说暂时不换", "长沙康宁医院有限公司"),
    ],
)
def test_whom_a_line_names_tells_the_customer(session: Session, line: str, customer: str) -> None:
    assert name_of(read(session, line)) == customer


def test_a_new_firm_is_no_known_one_though_somebody_there_is_called_alike(
    session: Session,
) -> None:
    found_ = read(session, "湘味小厨试用到期了 吴姐不想续 嫌贵")
    assert found_.customer is None
    assert found_.line.customer == "湘味小厨"
