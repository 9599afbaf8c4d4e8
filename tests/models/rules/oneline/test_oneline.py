"""Lines as people type them between two calls: a table, and what holds for every line."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.rules.dates import warm_up
from models.rules.oneline import LineTodo, ParsedLine, read

NOW = datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up()


@dataclass
class Case:
    typed: str
    number: int
    knows: str | None = None
    expected: dict[str, list[str]] = field(default_factory=dict)


def table(file: str) -> Iterator[Case]:
    case: Case | None = None
    lines = (Path(__file__).parent / file).read_text("utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if not line or line.startswith("#"):
            continue
        if not line.startswith("    "):
            if case:
                yield case
            case = Case(line.replace("⏎", "\n"), number)
        elif case:
            name, _, value = line.strip().partition(": ")
            if name == "knows":
                case.knows = value
            name = {"knows": "customer"}.get(name, name)
            case.expected.setdefault(name, []).append(value.replace("⏎", "\n"))
    if case:
        yield case


def written(line: ParsedLine) -> dict[str, list[str]]:
    """A reading as the table writes it."""
    at = f"{line.occurred_at:%Y-%m-%d %H:%M}" if line.occurred_at else ""
    people = [f"{name} ({title})" if title else name for name, title in line.theirs]
    meeting = [line.next_contact, line.next_starts and f"{line.next_starts:%H:%M}"]
    parts = {
        "customer": line.customer,
        "method": line.method,
        "theirs": "; ".join(people),
        "content": line.content,
        "feedback": line.feedback,
        "when": at,
        "next": " ".join(str(said) for said in meeting if said),
        "place": line.next_place,
        "urgency": line.urgency,
        "question": line.question,
        "satisfaction": str(line.satisfaction or ""),
        "bare": "yes" if line.is_bare_meeting else "",
    }
    said = {name: [value] for name, value in parts.items() if value}
    todos = [_written_todo(todo) for todo in line.todos]
    return said | ({"todo": todos} if todos else {})


def _written_todo(todo: LineTodo) -> str:
    due = todo.due.isoformat() if todo.due else ""
    return " | ".join([todo.text, due, todo.owner or ""]).rstrip(" |").replace(" |  | ", " | | ")


TABLE = list(table("oneline.txt"))


@pytest.mark.parametrize("case", TABLE, ids=lambda case: f"{case.number} {case.typed[:40]!r}")
def test_a_line_is_read_as_the_table_says(case: Case) -> None:
    line = read(case.typed, NOW, case.knows)
    assert written(line) == case.expected
    assert line.is_known == (case.knows is not None)


LATER = datetime(2027, 3, 10, 10, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
COLLEAGUES = ("dave", "priya", "王磊", "李倩", "林志明")
UNMARKED = list(table("unmarked.txt"))


@pytest.mark.parametrize("case", UNMARKED, ids=lambda case: f"{case.number} {case.typed[:40]!r}")
def test_a_line_without_markers_is_read_as_a_colleague_would(case: Case) -> None:
    assert written(read(case.typed, LATER, case.knows, (), COLLEAGUES)) == case.expected


@pytest.mark.parametrize("case", UNMARKED, ids=lambda case: f"{case.number} {case.typed[:40]!r}")
def test_what_is_inferred_names_the_words_that_it_was_inferred_from(case: Case) -> None:
    line = read(case.typed, LATER, case.knows, (), COLLEAGUES)
    inferred = [one.field for one in line.evidence]
    assert all(one.words in case.typed for one in line.evidence)
    assert inferred.count("next") == (line.next_contact is not None)
    assert ("feedback" in inferred) == bool(line.feedback)
    assert ("issue" in inferred) == bool(line.question)


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("rang marcy about the auger", [("marcy", "")]),
        ("周敏来电，要样品", [("周敏", "")]),
        ("Marcy Holloway rang", [("Marcy Holloway", "")]),
    ],
)
def test_a_known_contact_is_found_however_it_is_typed(
    typed: str, people: list[tuple[str, str]]
) -> None:
    line = read(typed, LATER, "Acme", ("Marcy Holloway", "周敏"))
    assert list(line.theirs) == people


def test_two_colleagues_who_are_called_alike_are_not_confused() -> None:
    line = read("小王周五前寄样品", LATER, None, (), ("王磊", "王芳"))
    assert [todo.owner for todo in line.todos] in ([], [None])
    assert "小王" in kept(line)


@pytest.mark.parametrize(
    "typed",
    [
        "they will send the drawings by Friday",
        "客户周五前给图纸",
        "he'll get back to us by Monday",
        "already sent the quote",
        "报价已经发了",
        "no problems with the last batch",
        "没什么问题",
    ],
)
def test_what_is_not_ours_or_not_so_stays_content(typed: str) -> None:
    line = read(typed, LATER, "Acme")
    assert (line.content, line.todos, line.question) == (typed, (), "")


def test_the_table_is_large_enough_to_mean_something() -> None:
    han = [case for case in TABLE if any("\u4e00" <= char <= "\u9fff" for char in case.typed)]
    assert len(TABLE) > 200
    assert len(han) > 90


# Words that mean something to the rule, words that mean nothing, and what stands between them.
MEANT = (
    "call", "met", "zoom with", "w/", "from", "at", "the", "and", "about", "Acme", "Li", "CTO",
    "todo:", "todos:", "next:", "at their office", "next contact", "feedback:", "urgent issue:",
    "owner:", "issue:",
    "she said", "yesterday 4pm", "by Friday", "May 17", "@chen", "<@U123>", "10:30", "3:1", "1.",
    "拜访", "和", "李总", "科技公司", "电话", "待办：", "待辦", "下次：", "下周五",
    "14:00", "在他们公司", "反馈：",
    "moved to", "改到", "5/12", "in two weeks", "再联系", "(Initech)", "（采购）", "客户：",
    "方式：", "With:", "急", "反馈：价格高", "Mr.",
    "客户说", "紧急问题：", "负责人：", "昨天下午四点", "的", "了", "（总监）", "“", "”", "①",
)  # fmt: skip
UNKNOWN = (
    "zqx", "Qvork", "blorp7", "曦曜瓅", "🙂", "نور", "שלום", "https://x.co/a:b", "j@k.co", ":tada:",
    "*bold*", "<#C9|gen>", "$5k", "1,5%", "e\u0301toile", "\u200fabc", "ＡＢ",
)  # fmt: skip
BETWEEN = st.sampled_from(
    [" ", " ", " ", ", ", ". ", "; ", ": ", "：", "，", "。", "；", " - ", " / ", "／", " | ", "\n"]
)
LINES = st.lists(
    st.tuples(st.sampled_from(MEANT + UNKNOWN), BETWEEN).map("".join), min_size=1, max_size=14
).map("".join)
CUSTOMERS = st.sampled_from([None, None, "Acme", "科技公司", "", "blorp7", "("])


def kept(line: ParsedLine) -> str:
    todos = [f"{todo.text} {todo.owner or ''}" for todo in line.todos]
    people = [f"{name} {title}" for name, title in line.theirs]
    parts = [line.customer, line.content, line.feedback, line.question, line.next_place]
    parts += [*people, *todos]
    return "\n".join(parts)


@given(LINES, CUSTOMERS)
@example("zoom with，:tada:，call by Friday ", None)
@example("todo: at 1,5% ", None)
@settings(max_examples=300)
def test_no_word_is_lost(typed: str, customer: str | None) -> None:
    text = kept(read(typed, NOW, customer))
    for unknown in UNKNOWN:
        times = min(1, typed.count(unknown)) if unknown == customer else typed.count(unknown)
        assert text.count(unknown) >= times, unknown


@given(st.text(max_size=80), CUSTOMERS)
@example("²A", None)
def test_no_character_is_lost(typed: str, customer: str | None) -> None:
    text = kept(read(typed, NOW, customer))
    for char in set(typed):
        is_said = unicodedata.category(char)[0] in "LNSM" and not char.isascii()
        if is_said and not "\u4e00" <= char <= "\u9fff":
            assert text.count(char) >= typed.count(char)


@given(LINES, CUSTOMERS)
def test_what_happened_is_past_and_what_is_next_is_not(typed: str, customer: str | None) -> None:
    line = read(typed, NOW, customer)
    assert line.occurred_at is None or line.occurred_at <= NOW
    assert line.next_contact is None or line.next_contact >= NOW.date()
    assert line.urgency is None or line.question
    assert all(todo.text for todo in line.todos)


@given(LINES)
def test_a_known_customer_is_the_customer(typed: str) -> None:
    assert read(typed, NOW, "Acme").customer == "Acme"


def test_more_to_dos_than_a_form_holds_are_kept_as_content() -> None:
    line = read("; ".join(f"todo: send part {n}" for n in range(25)), NOW)
    assert len(line.todos) == 20
    assert "send part 24" in line.content


@pytest.mark.parametrize(
    "piece",
    [
        "Acme call with Li: ", "todo: a @b; ", "拜访李总，", "next: ", "((((", "1. ", "客户说",
        "\n", ": ", "王", " ", "*", "“", "<", "a, ", "的", "said \"", "x", "yesterday ", "- ", "说",
        "mtg moved to 5/12. ", "客户：金山，", "a / ", "Li (x) ", "那边", "told him ",
        "另外", "我答应", "事故报告", "and dave ",
    ],
)  # fmt: skip
def test_ten_thousand_characters_of_anything_are_kept_to_the_last_word(piece: str) -> None:
    typed = (piece * 10_000)[:10_000]
    line = read(f"{typed} asymptote", NOW, "Acme", teammates=("Dave Smith", "王磊", "zhouhao"))
    assert "asymptote" in kept(line)
