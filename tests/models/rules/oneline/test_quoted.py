"""E-mail threads pasted along with a line, and clauses that once took minutes."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from models.rules.oneline import read
from models.rules.oneline.next_contact import contact
from models.rules.oneline.vocabulary.words import KNOWN, TIME

NOW = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
THREADS = {
    "gmail": "On Mon, Mar 8, 2027 at 9:14 AM, Tom Reed <tom@acme.com> wrote:\n"
    "> The boxes arrived crushed. Please send replacements by Friday.\n> todo: check stock",
    "outlook": "From: Tom Reed\nSent: Monday, March 8, 2027\nSubject: leak\n"
    "We love the pump but the valve leaks. Please fix it by Friday.",
    "简体": "2027年3月8日 张伟 写道：\n请周五前发合同，上批货有色差，客户投诉了",
    "繁體": "寄件者：王經理\n寄件日期：2027年3月8日\n主旨：報價\n請於週五前提供報價，上批漏氣",
    "marks": "> We love the new valves\n> but two of them leak, please quote by Friday",
}


@pytest.mark.parametrize("thread", THREADS.values(), ids=THREADS.keys())
def test_a_quoted_thread_makes_no_to_do_feedback_or_issue_and_is_kept(thread: str) -> None:
    line = read(f"Acme: told Tom it is fine\n\n{thread}", NOW, "Acme")
    inferred = (line.todos, line.feedback, line.question, line.next_contact)
    assert not any(inferred)
    assert thread in line.content


@pytest.mark.parametrize("thread", THREADS.values(), ids=THREADS.keys())
def test_what_is_typed_above_a_thread_is_read_as_it_is_alone(thread: str) -> None:
    alone = read("Acme: send the quote by Friday", NOW, "Acme")
    along = read(f"Acme: send the quote by Friday\n\n{thread}", NOW, "Acme")
    assert along.todos == alone.todos
    assert along.customer == alone.customer


@pytest.mark.parametrize(
    "typed", ["from: the yard, valve leaks", "Acme -> Beta: price ok", "margin > 20 % is fine"]
)
def test_what_only_looks_like_a_thread_is_none(typed: str) -> None:
    line = read(f"{typed}, send the quote by Friday", NOW)
    assert [todo.text for todo in line.todos] == ["send the quote"]


def test_a_clause_with_many_placeholders_is_something_else_for_one_word() -> None:
    assert not contact.is_nothing_else(f"{TIME * 40} see {KNOWN * 40} again abt the lubricant")


@pytest.mark.parametrize(
    "what",
    [
        "mail li@globex.com the deck",
        "mail li@acme.com",
        "send globex.co.uk a quote",
        "post https://globex.com/deck.pdf",
    ],
)
def test_an_address_is_no_end_of_a_sentence(what: str) -> None:
    line = read(f"Acme call with Li: {what} by Friday", NOW, "Acme")
    assert [one.text for one in line.todos] == [what]
    assert line.content == ""
