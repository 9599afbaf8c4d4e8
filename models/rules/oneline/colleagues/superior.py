"""One's own manager, called by surname and title where they are asked: 问林总行不行, 得请示林总.
Without such words 林总 may as well be somebody of the customer's. Pure."""

from collections.abc import Iterable, Iterator

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, SURNAME, fold

_CLOSE = 20  # characters around a name that are looked at
_NAME = re.compile(f"({SURNAME})[{HAN}]{{1,2}}")
_TITLE = "(?:总(?!监)|总监|经理|主管|部长|主任|老板|老大|老师|董|姐|哥|头儿?)"
_MAY = (
    "(?:行不行|行吗|行么|可不可以|可以吗|能不能|能否|能给?批|同不同意|同意(?:不|吗|么|否|了?没)|批不批|会不会[批同]"
    "|肯不肯|[审特]?批(?![发次号量]))"
)
_OUR = "(?:咱们?的?|我们?的?)?"
_ASKS = (
    "(?:请示|报请|[问请找跟向报等看得要让由](?:问|下|一下|给|看)*|麻烦|咨询|申请|汇报给?|需要?)"
    + _OUR
)
_ASKED_ALONE = re.compile("(?:请示|问问|问一?下|问|报请)(?:一下|下)?" + _OUR + "$")


def asked_in(typed: str, names: Iterable[str]) -> list[str]:
    """As they are called there; `names` are those of one's managers."""
    folded = fold(typed)
    found = (call for name in names for call in _calls(folded, fold(name)))
    return list(dict.fromkeys(found))


def is_asked(words: str, calls: Iterable[str]) -> bool:
    """Whether what looks like a customer's question is one to them, or to another colleague."""
    folded = fold(words)
    return any(
        re.match(
            rf"\W*(?:[我咱]们?|[得要去先再])*(?:{_ASKS}\s*{name}|{name}[^,;。]{{0,6}}{_MAY})"
            rf"|\W*(?:(?:i|we|need|have|must|to|will|'ll) ?)*(?:ask|check with) {name}\b",
            folded,
            re.I,
        )
        for name in map(re.escape, map(fold, calls))
    )


def _calls(folded: str, name: str) -> Iterator[str]:
    for whole in _NAME.finditer(name):
        for said in re.finditer(f"{whole[1]}{_TITLE}", folded):
            before = folded[max(0, said.start() - _CLOSE) : said.start()]
            after = folded[said.end() : said.end() + _CLOSE]
            if _is_asked(before, after):
                yield said[0]


def _is_asked(before: str, after: str) -> bool:
    if _ASKED_ALONE.search(before):
        return True
    may = re.match(f"[^,;。]{{0,6}}?{_MAY}", after) is not None
    opens = not before or not re.search(rf"[\w{HAN}]$", before)
    return may and (opens or re.search(f"{_ASKS}$", before) is not None)
