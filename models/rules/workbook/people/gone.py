"""Who has left, among the people of a cell, and who came after them: 孙主任（已离职）→ 现 何主任,
"Bob Hill (left) -> Ann Reed", 原：老周 现：黄工. Only those who are there now are of the chain."""

from dataclasses import dataclass

from models.rules import lazy_re as re
from models.rules.names.departed import says_left

_NAME = r"[^\n;；、,，/／()（）\[\]【】→>]{1,40}?"
_BRACKET = r"[(（\[【][^()（）\[\]【】]{1,30}[)）\]】]"
_ARROW = r"(?:→|⇒|➡️?|[-=－—–]{1,2}\s*[>＞]|＞|>)"
_NOW = (
    r"(?:现任|現任|现在是|現在是|现由|現由|现为|現為|现|現|新任|接任者?|接手人?|继任者?|繼任者?|接替|改为|改為|换成"
    r"|換成|换|換|\bis now\b|\bnow\b|\bnew\b|\breplaced by\b|\bsucceeded by\b|\bsuccessor\b)"
)
# 已离职, 10月离职, "left in May", and not "leaves in May", nor 怕员工离职.
_LEFT = re.compile(
    r"\W*(?:[\d年月日号號./-]|[已经經刚剛上个個去今底初]){0,10}(?:离职|離職|辞职|辭職|离开|離開|离任|離任|退休"
    r"|调走|調走|调离|調離|调岗|調職|轉調|跳槽|走了|走咗|不在了|不做了)了?[\d年月日./-]{0,10}\W*"
    r"|\W*(?:(?:has|have|already|since|now)\s+)*(?:left|retired|resigned|quit|departed|gone|moved\s+on"
    r"|no\s+longer)\b.*",
    re.I,
)
_LEFT_FIRST = re.compile(
    rf"(?P<who>{_NAME})\s*(?P<left>{_BRACKET})"
    rf"(?P<then>\s*(?:{_ARROW}\s*{_NOW}?|[,，;；]?\s*{_NOW})\s*(?:[:：]|是)?\s*)?",
    re.I,
)
_FORMERLY = re.compile(
    rf"(?:原任?|前任|\bformerly|\bwas|\bex)\s*[:：]\s*(?P<who>{_NAME})"
    rf"\s*(?:[,，;；/／\n]|{_ARROW}|\s)\s*{_NOW}\s*(?:[:：]|是)?\s*",
    re.I,
)


@dataclass(frozen=True)
class Staying:
    """What a cell says without those who have left, and what it says of these, as it is written."""

    said: str
    gone: tuple[str, ...] = ()


def apart(said: str) -> Staying:
    gone: list[str] = []

    def without(at: re.Match[str]) -> str:
        bracket = at.groupdict().get("left")
        is_gone = bracket is None or (_LEFT.fullmatch(bracket) and says_left(f"X {bracket}"))
        if not is_gone:
            return at[0]
        gone.append(said_of(at))
        return ""

    def said_of(at: re.Match[str]) -> str:
        end = at.end("left") if "left" in at.groupdict() else at.end("who")
        return at.string[at.start("who") : end].strip()

    rest = _LEFT_FIRST.sub(without, _FORMERLY.sub(without, said))
    return Staying(rest.strip(" \n、,，;；/／→>-"), tuple(gone)) if gone else Staying(said)
