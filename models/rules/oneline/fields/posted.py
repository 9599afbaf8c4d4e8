"""Who is only named as their post is news: "Marlene's the new buyer", 聽說盧課長要調走."""

from models.rules import lazy_re as re
from models.rules.oneline.people.people_words import KIN, ROLE
from models.rules.oneline.vocabulary.words import fold

# Whose post is news: "Marlene's the new buyer", "Mr. Kulkarni transferred to Nashik unit".
_IS_POSTED = re.compile(
    r"(?: (?:sir|madam|ji))?(?:(?:'s| is| was| has been| to be)(?: now)?(?: the| our| their| a)?"
    r" new (?:[a-z]+ ){0,2}(?:buyer|owner|boss|manager|mgr|director|head|lead|contact|gm|md|ceo|cfo"
    r"|coo|chef|chief|supervisor|officer|accountant|engineer|purchaser|foreman|in-?charge|partner|poc)\b"
    r"|(?:'s| is| was| has| has been| got| being)?(?: now)? (?:transferr?ed|posted|relocated"
    r"|promoted|retired|retiring|resigned|quit|left (?:the )?(?:company|firm|job|them)"
    r"|on (?:maternity|paternity|sick)|joined|joining|joins|taking over|takes over|took over)\b)"
    "|(?:[这那]边)?(?:[今明去]年|[上下这本]?个?月[初中底]?|\\d{1,2}[月号/\\d]*|刚刚?)*"
    "(?:要|会|已经?|就)?(?:被)?(?:调[到去走任]|离职|退休|休产假|升[了任做为]|接[手任]|到任|上任|入职|跳槽)",
    re.I,
)
_OPENS = re.compile(
    r"(?:^|[.;,:!?\n。；，：！？]|\s[-–—/|])\s*(?:and |but |then |mr\.? |mrs\.? |ms\.? |mdm )?$",
    re.I,
)
# Whose kin or post it is, and the rest of a name: "nephew Ben | Astbury takes over".
_KIN_LAST = re.compile(rf"\b(?:(?:his|her|their|the|new|old) )*(?:{KIN}|{ROLE}) $", re.I)
_SURNAME = re.compile(r"(?: (?!The|And|But)[A-Z][\w'’-]+)?")
# Before the firm of one who is only heard of: 聽說宏昇盧課長要調走.
_HEARD_OF = re.compile(r"(?:^|[,;。\s])(?:听说|据说|听讲|原来)[^,;。\s跟和与同找见访说]{0,8}$")


def is_told_of(name: str, typed: str) -> bool:
    """Whether it is told what becomes of somebody's post, and not what they said."""
    at = typed.find(name)
    is_first = at >= 0 and _OPENS.search(_KIN_LAST.sub("", typed[:at])) is not None
    end = _SURNAME.match(typed, at + len(name))
    return is_first and _IS_POSTED.match(fold(typed), end.end() if end else 0) is not None


def is_heard_of(name: str, typed: str) -> bool:
    """Whether others tell what becomes of somebody's post: 聽說盧課長要調走."""
    before = fold(typed[: typed.find(name)]) if name in typed else ""
    is_posted = _IS_POSTED.match(fold(typed), typed.find(name) + len(name)) is not None
    return is_posted and _HEARD_OF.search(before) is not None
