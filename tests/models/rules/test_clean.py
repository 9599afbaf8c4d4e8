"""Characters that nobody types and no database takes."""

import pytest

from models.rules.clean import clean, clean_all


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x07c\x7fd\x9be", "abcde"),
        ("half \ud83d of one", "half  of one"),
        ("Co\u200bca\xad-Cola\u2060 \ufeffAG", "Coca-Cola AG"),
        ("one\r\ntwo\rthree\n\tfour", "one\ntwo\nthree\n\tfour"),
        ("Coca\u2011Cola\u202fSA, 5\xa0pm", "Coca-Cola SA, 5 pm"),
        ("Cafe\u0301 Nero, A\u030angstro\u0308m", "Café Nero, Ångström"),
        ("\u200b", "\u200b"),
        ("\u200b@bob \ufeff", "@bob "),
        ("👩\u200d💻 שלום\u200f 華興", "👩\u200d💻 שלום\u200f 華興"),
    ],
)
def test_text_is_kept_without_them(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_every_text_of_a_request_is_cleaned() -> None:
    body = {"a\x00": ["\x00b", {"c": "\udc00d"}], "n": 1, "none": None, "yes": True}
    assert clean_all(body) == {"a": ["b", {"c": "d"}], "n": 1, "none": None, "yes": True}
