"""Whether somebody asks how a deal stands: 晨曦签了没, "has Acme signed yet". A question about what
has happened is no news of it. Pure."""

from models.rules import lazy_re as re
from models.rules.amounts.lexicon import fold

_ENDS = (
    "签约|签单|签合同|签下来|签|成交|谈成|谈下来|拿下来|拿下|下单|下订|中标|得标|赢单|赢|成单|丢单|丢|输单|输|掉单|掉"
    "|黄|付款|付清|付|打款|打过来|打|转|收到|汇款|汇|回款|到账|入账|结清|结案|结|定下来|搞定"
)
_RESULT = "(?:下来|成功|完|好|成|到|掉|定|过|咗|了)*"
_CHINESE = re.compile(
    rf"(?:{_ENDS}){_RESULT}(?:合同|合约|单|订单|款|钱|定金|订金|尾款|首付)?{_RESULT}"
    r"(?:没有?|未|吗|嘛|么|沒)(?:[啊呀呢]|有)?\s*(?=[,;。!?~…]|$)"
    rf"|(?:有没有|有没|是不是|是否|是咪|究竟|到底)[^,;。!?]{{0,6}}(?:{_ENDS})"
    rf"|(签|付|谈|赢|成|打|汇|结|收)没(?:有)?\1"
    rf"|(?:{_ENDS}){_RESULT}还是(?:没|未|不)"
)
_DID = r"(?:sign|win|lose|close|order|buy|pay|signed|won|lost|closed|ordered|bought|paid)"
# "Have signed Acme" is news, and so is "is lost": who is meant stands before what they did.
_ENGLISH = re.compile(
    r"^\W*(?:(?:hi|hey|so|and|but|well|ok),? )*"
    r"(?:has|have|did|is|are|was|were|when did|any idea if|do (?:you|we) know (?:if|whether)) "
    rf"(?!(?:just |now |all |been |finally |already )*{_DID}(?![a-z]))[^,;:!\n]*?(?<![a-z]){_DID}"
    r"(?![a-z])(?: (?:it|them|us|that|the (?:deal|order|contract)))?(?: yet| already)?"
)


def is_asked(text: str) -> bool:
    """Of the line as it was typed, with the customer's name: "Acme has signed" is news."""
    return without(text) is not None


def without(text: str) -> str | None:
    """The line, folded, without its question; None of one that asks nothing of the kind."""
    folded = fold(text).lower()
    found = _CHINESE.search(folded) or _ENGLISH.match(folded)
    return f"{folded[: found.start()]} {folded[found.end() :]}" if found else None
