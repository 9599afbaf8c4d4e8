"""What is a search and what a sentence, and whom a lesson suits."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.lessons import LessonKind, Query, alike, query
from models.rules.lessons.alike import MAX_SHOWN, telling


@dataclass(frozen=True)
class Learned:
    id: int
    industry: str = ""
    segment: str | None = None
    pain: str = ""


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ()),
        ("price", ("price",)),
        ("价格", ("价格",)),
        ("價格", ("价格",)),
        ("Too expensive", ("too", "expensive")),
        ("价格、试用", ("价格", "试用")),
    ],
)
def test_a_few_words_are_searched_for(typed: str, words: tuple[str, ...]) -> None:
    assert query(typed) == Query(words)


@pytest.mark.parametrize(
    "typed",
    [
        "we won Acme by letting their engineer try it for a week",
        "never offer a discount first",
        "先谈能省下多少人工再谈价格",
    ],
)
def test_a_sentence_is_no_search(typed: str) -> None:
    assert query(typed) is None


@pytest.mark.parametrize(
    ("typed", "kind"),
    [("Won", LessonKind.WON), ("丟單", LessonKind.LOST), ("教训", LessonKind.LESSON)],
)
def test_the_word_for_a_kind_lists_it(typed: str, kind: LessonKind) -> None:
    assert query(typed) == Query(kind=kind)


def ids(
    *learned: Learned, industry: str = "", segment: str | None = None, pains: str = ""
) -> list[int]:
    return [one.id for one in alike(learned, industry=industry, segment=segment, pains=pains)]


def test_the_same_pain_comes_before_the_same_industry_before_the_same_segment() -> None:
    learned = [
        Learned(1, pain="deliveries arrive late"),
        Learned(2, industry="Retail"),
        Learned(3, segment="key"),
        Learned(4, industry="Retail"),
    ]
    like = {"industry": "Food and retail", "segment": "key"}
    assert ids(*learned, **like, pains="everything is fine") == [4, 2]
    assert ids(*learned, **like, pains="no delivery on time") == [1, 4]
    assert ids(*learned[2:3], **like) == [3]


@pytest.mark.parametrize(
    ("one", "other", "is_shared"),
    [
        ("客服响应慢", "他们的响应太慢", True),
        ("系統響應慢", "响应不及时", True),
        ("我们的客户需要帮助", "客户需要我们的报价", False),
        ("they need it very much", "what they need is much more", False),
        ("prices rise", "The PRICE", True),
        ("张", "张", False),
    ],
)
def test_pains_share_words_that_tell_something(one: str, other: str, is_shared: bool) -> None:
    assert bool(telling(one) & telling(other)) is is_shared


def test_what_names_nobody_suits_nobody() -> None:
    assert ids(Learned(1), industry="Retail", segment="key", pains="late deliveries") == []
    assert ids(Learned(1, industry="，"), industry="Retail") == []


@given(
    st.lists(
        st.builds(
            Learned,
            id=st.integers(1, 50),
            industry=st.sampled_from(["", "Retail", "银行，保险"]),
            segment=st.sampled_from([None, "key", "routine"]),
            pain=st.text(max_size=20),
        ),
        unique_by=lambda one: one.id,
    ),
    st.sampled_from(["", "Retail", "保险"]),
    st.sampled_from([None, "key"]),
    st.text(max_size=20),
)
def test_no_more_than_two_are_shown_and_only_such_as_fit(
    learned: list[Learned], industry: str, segment: str | None, pains: str
) -> None:
    shown = alike(learned, industry=industry, segment=segment, pains=pains)
    assert len(shown) <= MAX_SHOWN
    for one in shown:
        alone = alike([one], industry=industry, segment=segment, pains=pains)
        assert alone == [one]
    if not shown:
        assert not any(
            alike([one], industry=industry, segment=segment, pains=pains) for one in learned
        )
