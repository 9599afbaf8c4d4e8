"""Numbers as people write them: 15, fifteen, fifteenth, 十五, 廿三, 二〇二六."""

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 90: "ninety"}
_IRREGULAR_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth", "twenty": "twentieth", "thirty": "thirtieth",
}  # fmt: skip


def _cardinals() -> dict[str, int]:
    words = {word: n for n, word in enumerate(ONES)}
    for tens, word in TENS.items():
        words[word] = tens
        words |= {f"{word}-{ONES[n]}": tens + n for n in range(1, 10)}
    return words


def _ordinal(word: str) -> str:
    head, dash, last = word.rpartition("-")
    return head + dash + _IRREGULAR_ORDINALS.get(last, last + "th")


CARDINALS = _cardinals()
ORDINALS = {_ordinal(word): n for word, n in CARDINALS.items() if 1 <= n <= 31}

CHINESE_DIGITS = {digit: n for n, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
CHINESE_NUMERAL = "零〇一二两三四五六七八九十百廿卅"


def chinese_number(text: str) -> int | None:
    """The value of 十五, 二十三, 廿三, 一百二十, or of plain digits; None if it is not a number.

    Two digits side by side (三五, 两三) mean "three to five", so they are no number.
    """
    if text.isdecimal():
        return int(text)
    text = text.replace("廿", "二十").replace("卅", "三十")
    total = 0
    hundreds, has_hundred, rest = text.rpartition("百")
    if has_hundred:
        if hundreds not in CHINESE_DIGITS:
            return None
        total = 100 * CHINESE_DIGITS[hundreds]
        rest = rest.removeprefix("零")
    tens, has_ten, ones = rest.rpartition("十")
    if has_ten:
        if tens and tens not in CHINESE_DIGITS:
            return None
        total += 10 * CHINESE_DIGITS.get(tens, 1)
    if ones:
        if ones not in CHINESE_DIGITS:
            return None
        total += CHINESE_DIGITS[ones]
    return total


def chinese_year(text: str) -> int:
    """二〇二六 → 2026, digit by digit; plain digits as they are."""
    return int("".join(str(CHINESE_DIGITS.get(digit, digit)) for digit in text))
