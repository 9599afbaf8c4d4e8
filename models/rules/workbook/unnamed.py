"""Contacts of whom a cell says that they are still to be found out: 待定, TBC, "to be introduced by
Ann". Nobody is called so, and whoever wrote it wants to be told."""

from models.rules import lazy_re as re
from models.rules.characters import simplified

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
_AROUND = re.compile(r"^[(（【\[]([^()（）【】\[\]]*)[)）】\]]$")
_MORE = re.compile(r"\s*(?:[(（][\s\S]*[)）]|[,，;；:：–—-][\s\S]*)?")
_EMPTY = re.compile(r"[暂空缺出悬][空缺](?:中)?|空缺中|vacant|\(?vacancy\)?|position open", re.I)
_LABEL = re.compile(r"[^\n:：]{1,20}[:：]\s*([\s\S]+)")


def is_open(said: str) -> bool:
    """Whether a text says nothing but that somebody is still to be named, and perhaps why."""
    plain = simplified(_AROUND.sub(r"\1", said.strip()))
    found = _OPEN.match(plain) if 0 < len(plain) <= LONGEST else None
    return found is not None and _MORE.fullmatch(plain[found.end() :]) is not None


def is_empty(said: str) -> bool:
    """Whether nobody has the post: 暂缺, "vacant"."""
    return _EMPTY.fullmatch(simplified(said.strip())) is not None


def told(said: str) -> str:
    """The text of a cell, or of the line of it, that leaves a person open; "" where none does."""
    if is_open(said):
        return said.strip()
    lines = [one.strip() for one in re.split(r"[\n;；]", said)]
    labelled = ((one, _LABEL.fullmatch(one)) for one in lines)
    return next((one for one, found in labelled if is_open(found[1] if found else one)), "")
