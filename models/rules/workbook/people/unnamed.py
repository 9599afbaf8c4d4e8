"""Contacts of whom a cell says that they are still to be found out: 待定, TBC, "to be introduced by
Ann". Nobody is called so, and whoever wrote it wants to be told."""

from functools import lru_cache

from models.rules import lazy_re as re
from models.rules.characters import simplified
from models.rules.oneline.vocabulary.words import HAN
from models.rules.workbook.headings import looks
from models.rules.workbook.people import titled

LONGEST = 60  # characters
_OPEN = re.compile(
    r"(?:(?:人选|联系人|名字|姓名|负责人|窗口)\s*)?"
    r"(?:待(?:定|补|补充|填|找|找人|问|查|核|核实|确认|确定|引荐|引见|介绍|落实|了解|明确|指派|任命|认识)"
    r"|(?:暂|尚|还)?未(?:定|明|知|确定|确认|指定|落实|明确|认识|接触|见到|问到)"
    r"|(?:还|尚|暂)?[没沒](?:定|问到|问出来|找到|见到|摸清|摸到|搞清|弄清|打听到|认识|认识人|有?人选|联系上|对上)"
    r"(?:楚|是?谁|人)?"
    r"|(?:还|尚)?不(?:清楚|确定|知道|晓得|知)(?:(?:该|要)?(?:是|找)?谁)?|不明|找谁|是谁|谁"
    r"|(?:由|等|请).{1,8}(?:引荐|引见|介绍))(?:中|呢|吧)?"
    r"|t\.?b\.?[cdan]\.?|to be \w+.*|(?:still )?to (?:find|meet|ask|confirm|identify)\b.*"
    r"|not (?:yet )?(?:known|sure|decided|named|met|confirmed|found)(?: yet)?"
    r"|no idea(?: yet)?"
    r"|don'?t know(?: yet)?|dunno|(?:nobody|no one|none|no name|unknown) (?:yet|so far)"
    r"|who\??|ask \w+|find out|pending|[?？]+",
    re.I,
)
# 董事長本人 and "owner himself" say what somebody is, and not who.
_SELF = re.compile(
    rf"(?P<title>[{HAN}]{{0,6}}?)本人(?![{HAN}])"
    r"|(?:the )?(?P<post>[a-z][a-z ]{1,24}?) (?:himself|herself|themselves|in person)\b",
    re.I,
)
_POSTS = frozenset({"boss", "big boss", "principal", "chief"})
_OF_ONE = re.compile(  # 王大明本人, 老闆本人（王大明）
    rf"([{HAN}]{{1,6}}?)本人(?:(?![{HAN}])(?=\s*[(（]([^()（）]+)[)）])|(?![{HAN}]))"
)
_PARTS = re.compile(r"[\s()（）,，;；:：、/／–—-]+")
_AROUND = re.compile(r"^[(（【\[]([^()（）【】\[\]]*)[)）】\]]$")
_MORE = re.compile(r"\s*(?:[(（][\s\S]*[)）]|[,，;；:：–—-][\s\S]*)?")
_EMPTY = re.compile(r"[暂空缺出悬][空缺](?:中)?|空缺中|vacant|\(?vacancy\)?|position open", re.I)
_LABEL = re.compile(r"[^\n:：]{1,20}[:：]\s*([\s\S]+)")


def is_open(said: str) -> bool:
    """Whether a text says nothing but that somebody is still to be named, and perhaps why."""
    plain = simplified(_AROUND.sub(r"\1", said.strip()))
    if _is_self(plain):
        return True
    found = _OPEN.match(plain) if 0 < len(plain) <= LONGEST else None
    return found is not None and _MORE.fullmatch(plain[found.end() :]) is not None


def named(said: str) -> str:
    """A text without the word for himself, behind who is named there."""
    return _OF_ONE.sub(_named, said)


def _named(found: re.Match[str]) -> str:
    inside = (found[2] or "").strip()
    is_told = looks.is_person(inside) and not titled.is_title(inside)
    return found[1] if is_told or not titled.is_title(found[1]) else found[0]


def _is_self(plain: str) -> bool:
    """Whether a text names a post by whoever holds it, and nobody."""
    found = _SELF.match(plain) if len(plain) <= LONGEST else None
    if found is None:
        return False
    post, rest = found["title"] or found["post"] or "", plain[found.end() :]
    is_post = not post or titled.is_title(post) or post.casefold() in _POSTS
    parts = [one for one in _PARTS.split(rest) if one]
    is_named = any(looks.is_person(one) and not titled.is_title(one) for one in parts)
    return is_post and not is_named and _MORE.fullmatch(rest) is not None


def is_empty(said: str) -> bool:
    """Whether nobody has the post: 暂缺, "vacant"."""
    return _EMPTY.fullmatch(simplified(said.strip())) is not None


@lru_cache(maxsize=4096)  # a file names the same people again and again
def told(said: str) -> str:
    """The text of a cell, or of the line of it, that leaves a person open; "" where none does."""
    if is_open(said):
        return said.strip()
    lines = [one.strip() for one in re.split(r"[\n;；、]", said)]
    labelled = ((one, _LABEL.fullmatch(one)) for one in lines)
    return next((one for one, found in labelled if is_open(found[1] if found else one)), "")
