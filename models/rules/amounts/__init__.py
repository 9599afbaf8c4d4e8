"""Amounts as people write them, in English, 简体 and 繁體: 500人/5亿元, "USD 3m", 满意度≥90%.

All are pure. Values are exact; what may be two numbers, a range (80-100万) or a guess is None, so
that the caller keeps the text. 约, 多, 余, 左右, "about" and "~" are kept as a flag. A currency is
named or None: 元 is the yuan in 简体 only, $ and ¥ are those of the locale, if it is known.
"""

from models.rules.amounts.lexicon import Comparison
from models.rules.amounts.measures import Measure, MeasureUnit, read_measure
from models.rules.amounts.reading import Amount, Count, read_amount, read_count
from models.rules.amounts.search import FoundAmount, find_amounts
from models.rules.amounts.sizes import Size, read_size

__all__ = [
    "Amount",
    "Comparison",
    "Count",
    "FoundAmount",
    "Measure",
    "MeasureUnit",
    "Size",
    "find_amounts",
    "read_amount",
    "read_count",
    "read_measure",
    "read_size",
]
