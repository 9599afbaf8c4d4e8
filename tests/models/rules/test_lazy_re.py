import re

import pytest

from models.rules import lazy_re


def test_a_pattern_does_what_the_compiled_one_does() -> None:
    day = lazy_re.compile(r"(?P<day>\d+)(?:st|nd|rd|th)", lazy_re.I)
    found = day.search("the 3RD of May")
    assert found
    assert found["day"] == "3"
    assert day.sub("x", "1st, 2nd") == "x, x"
    assert day.groupindex == {"day": 1}
    assert day.flags & lazy_re.I


def test_patterns_are_built_from_one_another_without_being_compiled() -> None:
    half = lazy_re.compile("(")
    assert lazy_re.compile(half.pattern + "a)").fullmatch("a")


def test_what_nobody_used_is_compiled_when_told_to() -> None:
    lazy_re.compile("used").search("")
    unused = lazy_re.compile("nobody used this (")
    with pytest.raises(re.error):
        [compile_it() for compile_it in lazy_re.waiting()]
    assert unused.pattern == "nobody used this ("


def test_chinese_is_found_beside_english_in_whatever_case() -> None:
    han = r"[\u4e00-\u9fff]"
    beside = lazy_re.compile(rf"(?<={han})acme[^{han[1:]}?(?P<who>{han}+)", re.I)
    found = beside.search("在ACME 王总")
    assert found
    assert found["who"] == "王总"
    assert beside.search("xACME 王总") is None
