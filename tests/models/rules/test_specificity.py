"""Records as salespeople write them: which say something, and what to ask of the others."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import opencc
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.rules.characters import in_place
from models.rules.specificity import Missing, Question, check, words

LANGUAGES = ("en", "zh-CN", "zh-TW")


class Row(NamedTuple):
    """`helpful`: the questions that would make the sentence useful; none where it is fine."""

    language: str
    field: str
    helpful: tuple[str, ...]
    sentence: str

    def asked(self) -> list[Missing]:
        is_content = self.field == "content"
        return check(self.sentence, "") if is_content else check("", self.sentence)


def table() -> Iterator[Row]:
    for line in (Path(__file__).parent / "sentences.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            language, field, label, sentence = line.split("\t")
            yield Row(language, field, () if label == "fine" else tuple(label.split()), sentence)


TABLE = list(table())
FINE = [row for row in TABLE if not row.helpful]
VAGUE = [row for row in TABLE if row.helpful]
TRADITIONAL, SIMPLIFIED = opencc.OpenCC("s2t"), opencc.OpenCC("t2s")
SENTENCES = st.sampled_from([row.sentence for row in TABLE])
ANYTHING = st.one_of(
    SENTENCES,
    st.text(max_size=60),
    st.text("聊客户满意很好，。“”「」\"' good call with Li12/-:第三次个月前", max_size=60),
    st.lists(SENTENCES, max_size=3).map(" ".join),
)
FACTS = st.one_of(
    st.builds("“{}”".format, st.text("abc数据太慢", min_size=2, max_size=8)),
    st.builds("{}万".format, st.integers(1, 999)),
    st.builds("{} units".format, st.integers(1, 9999)),
    st.builds("5月{}日".format, st.integers(1, 31)),
    st.builds("by May {}".format, st.integers(1, 31)),
    st.sampled_from(["Alice", "Bob", "Mei", "张总", "李经理", "王小姐", "周五前", "next week"]),
)


@pytest.mark.parametrize("language", [*LANGUAGES, "mixed"])
def test_no_more_than_one_in_twenty_specific_sentences_is_questioned(language: str) -> None:
    rows = [row for row in FINE if row.language == language]
    questioned = [row.sentence for row in rows if row.asked()]
    assert len(questioned) < 0.05 * len(rows), questioned


@pytest.mark.parametrize("language", [*LANGUAGES, "mixed"])
def test_at_least_nine_in_ten_vague_sentences_are_noticed(language: str) -> None:
    rows = [row for row in VAGUE if row.language == language]
    passed = [row.sentence for row in rows if not row.asked()]
    assert len(passed) <= 0.1 * len(rows), passed


def test_the_first_question_is_one_that_helps() -> None:
    noticed = [(row, asked[0]) for row in VAGUE if (asked := row.asked())]
    beside = [(row.sentence, first) for row, first in noticed if first.question not in row.helpful]
    assert len(beside) < 0.02 * len(noticed), beside


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_is_large_enough_to_mean_something(language: str) -> None:
    rows = [row for row in TABLE if row.language == language]
    assert len([row for row in rows if row.helpful]) >= 50
    assert len([row for row in rows if not row.helpful]) >= 25


@pytest.mark.parametrize(
    ("content", "feedback"),
    [
        (
            "沟通系统升级需求,介绍新方案功能(如负载均衡)",
            "“方案方向认可,需补充竞品A的响应速度对比数据”",
        ),
        (
            "确认演示时间,同步客户案例中“仓储效率提升40%”的数据",
            "“演示时间定于5月20日下午2点,需准备操作手册”",
        ),
    ],
)
def test_the_records_of_the_example_workbook_are_fine(content: str, feedback: str) -> None:
    assert check(content, feedback) == []


def test_a_question_quotes_the_words_that_raised_it() -> None:
    assert check("演示离线模式", "客戶表示滿意，我們很高興") == [
        Missing(Question.ABOUT_WHAT, "feedback", "客戶表示滿意"),
        Missing(Question.WHICH_WORDS, "feedback", "客戶表示滿意"),
    ]
    assert check("Great CALL. Will follow up", "") == [
        Missing(Question.ABOUT_WHAT, "content", "Great CALL"),
        Missing(Question.NEXT_STEP, "content", "Will follow up"),
    ]


def test_a_vague_word_in_a_long_clause_is_quoted_alone() -> None:
    clause = "the customer was really and truly and quite genuinely happy with all of it"
    assert check("", clause)[0].phrase == "happy"


def test_two_vague_fields_get_one_question_each() -> None:
    asked = check("good call", "Too expensive")
    assert [(one.field, one.question) for one in asked] == [
        ("content", Question.ABOUT_WHAT),
        ("feedback", Question.HOW_MUCH),
    ]


def test_specific_feedback_speaks_for_vague_content() -> None:
    assert check("good call", "wants SSO before the rollout") == []


def test_specific_content_does_not_speak_for_vague_feedback() -> None:
    assert {one.field for one in check("演示ERP对接", "客户满意")} == {"feedback"}


@pytest.mark.parametrize(
    ("content", "feedback"),
    [
        ("Delivery check", "Happy, two days early"),
        ("Delivery check", "Not happy, it came late again"),
        ("送货回访", "满意，因为早到两天"),
        ("交貨回訪", "滿意，提早兩天到"),
        ("Price talk", "满意，价格没变"),
        ("Sample tasting", "Too sweet for them"),
        ("面料送样", "王工嫌太薄"),
        ("Tender", "Going with a local firm"),
        ("Tender", "decides once the committee has met on 3 June"),
    ],
)
def test_a_feeling_beside_its_reason_is_fine(content: str, feedback: str) -> None:
    assert check(content, feedback) == []


@pytest.mark.parametrize(
    ("content", "feedback"),
    [
        ("Sent over the info", "noted"),
        ("As per last time", "same as before"),
        ("Zoom", "Coming along nicely"),
        ("Chased them", "On their list"),
        ("同上次", "同上"),
        ("又催了一次", "说快了"),
        ("LINE問候", "已讀"),
        ("一樣", "跟上次差不多"),
    ],
)
def test_a_record_of_filling_words_alone_is_questioned(content: str, feedback: str) -> None:
    assert check(content, feedback) != []


@pytest.mark.parametrize("blank", ["", "  ", "\n", "-", "…"])
def test_a_blank_field_asks_nothing(blank: str) -> None:
    assert check(blank, blank) == []


def test_a_day_answers_until_when_but_not_about_what() -> None:
    assert check("", "再考虑考虑")[0].question is Question.WHEN
    assert check("", "再考虑考虑,周五答复") == []
    assert check("", "客户周五表示满意") != []


@pytest.mark.parametrize(
    "sentence",
    ["聊了2次,感觉不错", "第3次拜访,很顺利", "100%满意", "Great 45 min call", "call #4, all good"],
)
def test_how_long_and_how_often_it_was_is_no_subject(sentence: str) -> None:
    assert check(sentence, "") != []


@pytest.mark.parametrize("empty", ["聊得不错,", "good call 👍 ", "雙方氣氛良好，", "met again, "])
def test_ten_thousand_empty_characters_stay_vague_until_one_figure(empty: str) -> None:
    text = empty * (10_000 // len(empty))
    assert check(text, "") != []
    assert check(text + " 12万", "") == []


@pytest.mark.parametrize("part", ['"', "“", "1", "a", "和", "1 a", "Aa is ", "第", "'a", "12/"])
def test_ten_thousand_characters_of_anything_get_at_most_a_question_a_field(part: str) -> None:
    text = (part * 10_000)[:10_000]
    assert [asked.field for asked in check(text, text)] in (
        [],
        ["content"],
        ["content", "feedback"],
    )


@given(ANYTHING, ANYTHING)
def test_any_text_gets_at_most_two_questions_quoting_it(content: str, feedback: str) -> None:
    asked = check(content, feedback)
    assert len(asked) <= 2
    for one in asked:
        assert one.phrase
        assert one.phrase in {"content": content, "feedback": feedback}[one.field]


@given(ANYTHING, ANYTHING, FACTS, st.booleans())
@example(
    "Showed plan A to Li; wants a comparison with X 与客户友好沟通",
    "与客户友好沟通",
    "5月1日",
    True,
)
def test_a_fact_more_never_makes_a_record_vaguer(
    content: str, feedback: str, fact: str, in_feedback: bool
) -> None:
    before = check(content, feedback)
    if in_feedback:
        after = check(content, f"{feedback}, {fact}")
    else:
        after = check(f"{content}, {fact}", feedback)
    assert len(after) <= len(before)


@settings(deadline=None)  # the converter loads its tables at first use
@given(SENTENCES)
def test_traditional_characters_are_judged_as_simplified_ones(sentence: str) -> None:
    traditional = TRADITIONAL.convert(sentence)
    simplified = SIMPLIFIED.convert(sentence)
    asked_of = [[one.question for one in check("", text)] for text in (traditional, simplified)]
    assert asked_of[0] == asked_of[1]


@pytest.mark.parametrize("standard", ["s2t", "s2tw", "s2hk"])
def test_every_listed_chinese_word_is_known_in_traditional_writing(standard: str) -> None:
    listed = {word for one in words.CHINESE.values() for word in one}
    convert = opencc.OpenCC(standard).convert
    folded = {word: in_place(convert(word)) for word in listed}
    assert {word: read for word, read in folded.items() if read != word} == {}


@pytest.mark.parametrize(
    "words",
    [
        [word for one in words.CHINESE.values() for word in one],
        [word for one in words.ENGLISH.values() for word in one],
        [phrase for one in words.ENGLISH_PHRASES.values() for phrase in one],
    ],
    ids=["Chinese", "English", "English phrases"],
)
def test_no_word_is_listed_twice(words: list[str]) -> None:
    assert len(set(words)) == len(words)
