"""Whether somebody is only whom something depends on: "she signs if Lars agrees", 周总点头了才能签.
Whoever still is to agree wasn't there to do so."""

from models.rules import lazy_re as re

_MR = r"(?:mr\.? |mrs\.? |ms\.? |dr\.? |her |his |their )?"
_IF = re.compile(
    r"\b(?:if|unless|provided(?: that)?|assuming(?: that)?|(?:as|so) long as|whether|subject to"
    r"|depends on|depending on|pending|waiting (?:for|on)|waits (?:for|on)"
    r"|(?:ok|okay|approval|sign-?off|blessing|signature) (?:of|from|by))"
    rf" {_MR}$",
    re.I,
)
_ONCE = re.compile(rf"\b(?:once|when|until|till|as soon as|the moment|after|before) {_MR}$", re.I)
# Present, so that it is to come: "once Lars joined" was then.
_WILL = re.compile(
    r"(?: (?-i:[A-Z])[\w'’-]+)?(?:['’]s (?:ok|okay|happy|fine|back|in|approved|agreed|signed)\b"
    r"| (?:is|has|can|(?!was\b|does\b)[a-z]{3,}s)\b)",
    re.I,
)
_IF_HAN = re.compile("(?:如果|要是|只要|除非|假如|万一|倘若|若是?)$")
_NEEDS = re.compile("(?:要|得|需要?|等|看|取决于)(?:着|我?们?)?$")
_DECIDES = "(?:点头|同意|批准?|签字|签批|拍板|没意见|没问题|审批|确认|决定|松口|首肯|ok)"
_WORD = re.compile(
    f"(?:那边|本人)?(?:的)?(?:{_DECIDES}|意思|意见|怎么说|态度|同不同意|批不批|答复|回复|回来)",
    re.I,
)
_THEN = re.compile(f"(?:那边|本人)?{_DECIDES}(?:[了过]?(?:才|之?后)|[了过](?:再|就))", re.I)


def is_only(before: str, after: str) -> bool:
    """Of the folded text before and behind a name."""
    if _IF.search(before) or _IF_HAN.search(before) or _THEN.match(after):
        return True
    if _ONCE.search(before) and _WILL.match(after):
        return True
    return bool(_NEEDS.search(before) and _WORD.match(after))
