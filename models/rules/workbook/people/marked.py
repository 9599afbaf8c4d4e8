"""People whose name, title and concern are parted by a mark that few use: 尉迟明+场主+怕断货,
"Joan Purdy ~ dock secretary ~ votes". They are put as others are, behind dashes and brackets."""

from models.rules import lazy_re as re
from models.rules.workbook.headings import looks
from models.rules.workbook.people import person, titled

_NEXT = re.compile(r"\s*(?<![:：/])(?://|／／|[|｜]{2}|¦¦)(?!/)\s*")  # from one to the next
_DASH = re.compile(r"\s+(?:[-–—]{2,3}|[~～∼]|»|>>|::)\s+")
_STAR = re.compile(r"(?<=\S)\s*[★☆♥❤✦]\s*(?=\S)")  # before what somebody cares for
_BARE_STAR = re.compile(
    r"(?<![^\s;；])([^\W\d_]{2,4})\s*[★☆♥❤✦]\s*([^\s()（）;；★☆]+)(?=\s*(?:[\n;；]|$))"
)
_LINES = re.compile(r"(\s*[\n;；]\s*|\s+[&＆]\s+)")
_RARE = tuple(
    re.compile(one) for one in (r"\s*[+＋]\s*", r"\s*[~～∼]\s*", r"\s*[＊*]\s*", r"\s*[_＿]\s*")
)
_MAY_BE = re.compile(r"//|／／|[|｜]{2}|--|[~～∼»★☆♥❤✦+＋＊*_＿]|[–—]{2}|::|>>")


def plain(said: str) -> str:
    if not _MAY_BE.search(said):
        return said
    said = _BARE_STAR.sub(r"\1 (, \2)", _NEXT.sub("\n", said))
    said = _DASH.sub(" - ", _STAR.sub(" - ", said))
    return "".join(_told(one) for one in _LINES.split(said))


def _told(said: str) -> str:
    """Somebody with a title and a concern, or a title alone, behind one of the rare marks."""
    for way in _RARE:
        name, *rest = way.split(said.strip())
        if len(rest) in (1, 2) and all(rest) and _is_one(name, rest):
            return f"{name} ({', '.join(rest)})"
        if rest and all(looks.is_person(one) and not titled.is_title(one) for one in (name, *rest)):
            return "\n".join((name, *rest))
    return said


def _is_one(name: str, rest: list[str]) -> bool:
    is_such = person.may_be(name) and titled.is_title(rest[0])
    return is_such and not any(looks.is_person(one) or titled.is_title(one) for one in rest[1:])
