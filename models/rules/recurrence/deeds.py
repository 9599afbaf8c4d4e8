"""Things that are done for a customer and can be counted: product demos, 技术交流."""

from models.rules import data
from models.rules import lazy_re as re

_LISTED = data.load(__package__, "words.toml")
_NOUNS = "|".join(sorted(set(_LISTED["english"].split()), key=len, reverse=True))
_WITH = "|".join(sorted(set(_LISTED["with"].split()), key=len, reverse=True))
_LONGEST = 14
# What belongs to a time or casts doubt is no part of a deed.
_NOT_IN_A_DEED = "每月周季年天日号次场起到至前内底末第不未无没待或午早晚一二三四五六七八九十两几多"
_DOUBT = (
    "可能|大概|也许|视情|看情|酌情|如需|如有|如果|若|尽量|争取|暂|适时"
    "|左右|前后|上下|以上|以下|以内"
)
_TIMES = "(?:总共|一共|共|合计|至少|不少于)?(?:[一二两三四五六七八九十]{1,2}|\\d+)[次场回]|每"
_HAN = f"(?:(?![{_NOT_IN_A_DEED}])[\u4e00-\u9fff])"

ENGLISH = rf"(?:(?:{_WITH})(?:\s+|\s?/\s?)){{0,3}}(?:{_NOUNS})(?:e?s)?(?![\w-])"
CHINESE = (
    rf"(?!{_DOUBT})(?:月度|季度|年度)?{_HAN}{{0,{_LONGEST}}}(?:{'|'.join(_LISTED['chinese'].split())})"
    rf"(?:(?![\u4e00-\u9fff])|(?={_TIMES}))"
)
CHINESE_VERBS = "|".join(_LISTED["chinese_verbs"].split())
ENGLISH_DEED = re.compile(ENGLISH)
