"""What finds a name."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.rules import characters, pinyin
from models.rules.names import fold

HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("科技", "科"),
        ("科技", "技"),
        ("科技", "keji"),
        ("科技", "kej"),
        ("科技", "k"),
        ("科技", "kj"),
        ("科技", "ji"),
        ("科技", "ke ji"),
        ("科技", "KeJi"),
        ("科技", "kējì"),
        ("科技", "ＫＪ"),
        ("西安分公司", "xi'an"),
        ("XX科技有限公司", "xxkeji"),
        ("XX科技有限公司", "xxkj"),
        ("XX科技有限公司", "xx科技"),
        ("华为技术", "hwjs"),
        ("華為技術", "华为"),
        ("华为技术", "華為"),
        ("臺灣積體電路", "taiwan"),
        ("台湾积体电路", "臺灣"),
        ("发展", "發展"),
        ("衞視", "卫视"),
        ("乾隆酒业", "乾"),
        ("乾隆酒业", "qianlong"),
        ("Acme Industries", "indus"),
        ("Acme Industries", "ACME  ind"),
        ("Acme Industries", "ａｃｍｅ"),
        ("Müller & Söhne", "muller"),
        ("Muller", "mül"),
        ("Møller Trading", "moller"),
        ("Moller Trading", "Møll"),
        ("Straße 9", "strasse"),
        ("Strasse 9", "straß"),
        ("Café Nero", "cafe\u0301 n"),
        ("Łódź Æther", "lodz ae"),
        ("O'Brien Foods", "O’Br"),
        ("Coca-Cola", "Coca\u2011Co"),
        ("A&B", "a & b"),
        ("3M 中国", "3m zhongguo"),
        ("C++ Labs", "c++"),
        ("***", "*"),
        ("𠮷野家", "𠮷野"),
        ("𠮷野家", "yejia"),
    ],
)
def test_a_part_of_a_name_finds_it(name: str, typed: str) -> None:
    assert fold.holds(name, typed)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("科技", "eji"),  # no syllable starts there
        ("科技", "kejj"),
        ("科技", "jk"),
        ("科技", "keke"),
        ("Acme", "acmee"),
        ("Acme Industries", "ai"),
        ("华为", "华威"),
    ],
)
def test_what_is_no_part_of_it_does_not(name: str, typed: str) -> None:
    assert not fold.holds(name, typed)


@pytest.mark.parametrize(
    ("name", "readings"),
    [
        ("重庆", ["chongqing", "zhongqing"]),
        ("长虹", ["changhong", "zhanghong"]),
        ("中国银行", ["zhongguoyinhang", "zhongguoyinxing"]),
        ("乐视", ["leshi", "yueshi"]),
        ("单氏集团", ["danshi", "shanshi"]),
        ("绿地", ["lvdi", "ludi"]),
        ("厦门大厦", ["xiamendasha", "xiamendaxia"]),
    ],
)
def test_a_character_of_several_readings_is_found_by_each(name: str, readings: list[str]) -> None:
    assert [one for one in readings if not fold.holds(name, one)] == []


def test_every_phrase_that_pypinyin_knows_is_read_as_it_reads_it() -> None:
    from pypinyin.phrases_dict import phrases_dict

    plain = str.maketrans("üǖǘǚǜ", "vvvvv")
    wrong = {
        phrase: pinyin.readings(phrase)[0]
        for phrase, read in list(phrases_dict.items())[::10]
        if characters.converter("t2s").convert(phrase) == phrase
        and pinyin.readings(phrase)[0] != [characters.fold(one[0].translate(plain)) for one in read]
    }
    assert wrong == {}
    assert max(map(len, pinyin.phrases())) == pinyin.LONGEST_PHRASE


def test_every_character_that_pypinyin_knows_is_read_as_it_reads_it() -> None:
    from pypinyin.constants import PINYIN_DICT

    # More than one reading in a row: the first is that of the character by itself.
    plain = str.maketrans("üǖǘǚǜ", "vvvvv")
    known = {
        chr(char): characters.fold(read.split(",")[0].translate(plain))
        for char, read in PINYIN_DICT.items()
        if characters.converter("t2s").convert(chr(char)) == chr(char)
        and re.match(pinyin.HAN, chr(char))
    }
    assert len(known) > 30_000
    assert {char: pinyin.readings(char)[0] for char in known} == {
        char: [read] for char, read in known.items()
    }


def test_the_readings_of_a_name_are_bounded() -> None:
    assert len(pinyin.readings("长重行乐单" * 20)) == pinyin.MAX_READINGS
    assert len(fold.parts("长重行乐单" * 20)) < 100 * (1 + 2 * pinyin.MAX_READINGS)
    assert max(map(len, fold.parts("长重行乐单" * 20))) == fold.MAX_PART


@given(HAN)
@example("乾隆著后發展")
def test_every_run_of_characters_finds_its_name(name: str) -> None:
    runs = [name[start : start + 3] for start in range(len(name))]
    assert [run for run in runs if not fold.holds(name, run)] == []


@given(HAN, st.integers(0, 11))
def test_pinyin_and_initials_find_it_from_every_character_on(name: str, start: int) -> None:
    syllables = pinyin.readings(name)[0][start:]
    assert fold.holds(name, " ".join(syllables))
    assert fold.holds(name, "".join(one[0] for one in syllables))


@given(st.text(max_size=30))
@example("\u200b")
@example("ﷺ" * 5)
@example("İstanbul")
def test_any_name_that_can_be_seen_is_found_by_itself(name: str) -> None:
    visible = any(unicodedata.category(char)[0] in "LNSP" for char in name)
    assert bool(fold.query(name)) <= visible
    if len(fold.query(name)) <= fold.MAX_PART:
        assert fold.holds(name, name) or not visible


@given(st.text(max_size=30))
def test_keys_hold_the_parts_and_nothing_that_straddles_two(name: str) -> None:
    assert set(fold.parts_of(fold.keys(name))) == fold.parts(name)
    assert not any(char.isspace() for part in fold.parts(name) for char in part)
