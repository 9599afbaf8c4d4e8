"""A pasted e-mail: its opening is interpreted, and nothing of it is lost."""

from collections.abc import Iterator

import pytest
from sqlmodel import Session

from models import Customer
from models.rules import excerpt
from models.rules.oneline import Intent
from tests.databases import engine_of
from tests.firm import START, found, session_of
from tests.models.followups.test_interpret import person, read

MAIL = """Hi Jordan,

Thanks for the call with Globex yesterday. We will send the revised quote by Friday, and Priya \
wants the security questionnaire next week.
On Mon, 4 May 2026 at 10:12, Dana wrote:
> Could you confirm the price? They are not happy with delivery times.
"""
LETTER = """王总您好：
昨天和嘉禾的电话会议纪要如下：周五前寄报价单，下周三下午两点开会，客户对交期不太满意。
> 请尽快确认价格。马厂长说再看看。
"""
LONG = 10_000  # characters


@pytest.fixture
def session(database_url: str) -> Iterator[Session]:
    engine = engine_of(database_url)
    found(engine)
    with session_of(engine) as session:
        for name in ("Globex Corporation", "嘉禾粮油有限公司"):
            Customer.create(session, name, person(session, "alice"), START)
        yield session
    engine.dispose()


@pytest.mark.parametrize(
    ("mail", "name"), [(MAIL, "Globex Corporation"), (LETTER, "嘉禾粮油有限公司")]
)
@pytest.mark.parametrize("flat", [False, True])
def test_the_rest_of_a_long_mail_is_content(
    session: Session, mail: str, name: str, flat: bool
) -> None:
    mail = mail.replace("\n", " ") if flat else mail
    typed = (mail * 200)[:LONG].strip()
    opening, rest = excerpt.split(typed)
    interpretation = read(session, typed)
    assert interpretation.customer is not None
    assert interpretation.customer.name == name
    assert interpretation.line.content.endswith(rest)
    assert len(opening) <= excerpt.MOST


def test_long_text_without_spaces_is_kept_whole(session: Session) -> None:
    assert read(session, "x" * LONG).line.content == "x" * LONG


def test_what_goes_on_is_no_mere_promise(session: Session) -> None:
    typed = "todo: send the prices by Friday. " + "Then we shall see about the rest. " * 200
    interpretation = read(session, typed)
    assert interpretation.intent is Intent.PAST
    assert interpretation.line.content.endswith("see about the rest.")


@pytest.mark.parametrize("text", ["", "short", MAIL * 90, LETTER * 90, "字" * LONG])
def test_the_two_parts_are_the_text(text: str) -> None:
    opening, rest = excerpt.split(text)
    assert opening + rest == text
