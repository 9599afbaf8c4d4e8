"""What is told of how it stands with a whole customer: that it is lost, or its profile still right.
Pure: which customer that is, and how it stands already, whoever asks knows."""

from enum import StrEnum

from models.rules import lazy_re as re
from models.rules.health.lost import says_lost
from models.rules.oneline.vocabulary.words import fold

_LONGEST, _LONGEST_PROFILE = 160, 60  # characters


class Standing(StrEnum):
    LOST = "lost"
    FRESH = "fresh"  # its profile


_LOST = re.compile(
    r"(?:^|[,;])(?:他们|她们|客户)?(?:那边|这边|公司|厂里|老板)?(?:已经?|也|都|彻底|基本)*"
    r"(?:不做了|不干了|流失(?:掉)?了|关门了|倒闭了|停业了|歇业了|停产了|注销了|破产了)"
    r"|[把将](?:工?厂|公司|店)(?:都|也|给)*(?:卖|关|转让)(?:掉)?了"
    r"|(?:工?厂|公司|店)(?:已经?|都|也)*(?:关|倒|没)了"
    r"|^,? ?(?:is|are|has|have|was|were)? ?(?:now |sadly )?(?:gone for good|lost for good"
    r"|lost|churned|shut(?:ting)? down|closed down|out of business|bankrupt|insolvent)\b"
    r"|\b(?:we|we.ve|we have|i|i.ve)(?: just| now)? lost ?(?:as a (?:customer|client))?$"
    r"|\b(?:shut down|closed down|out of business|bankrupt|insolvent|sold (?:the|his|her|their)"
    r" (?:factory|company|plant|business))\b"
)
_UNSURE = re.compile(
    r"如果|要是|可能|担心|怕|万一|差点|会不会|[没未]有?(?:流失|倒闭|关)|竞争对手|对手|同行"
    r"|\b(?:if|might|may|could|afraid|worried|not|never|almost|competitor|rival)\b|[?？]|吗$"
)
_FRESH = re.compile(
    r"(?:客户|基本|联系人)?(?:信息|资料|资讯|档案|情况)?(?:都|还|也|是|仍然?|一直|目前|全部?| )*"
    r"(?:对的?|准确的?|没[有什么]*变化?|没有?什么变化|不用改|不需要改|不变|正确的?|没问题|没错)+"
    r"(?:的|了|,| |都|还|也|是|仍然?|没变化?|没有变化|不用改|不需要改|准确的?|对的?|没问题)*"
    r"|(?:the |its |their |his |her |.s )*(?:profile|details|data|info|information|contacts?|card)"
    r" (?:is|are|has|have)(?: all| still| not| n.t)* (?:accurate|right|correct|fine|ok|okay"
    r"|up[ -]to[ -]date|unchanged|changed|the same|good)"
    r"|(?:it.?s |that.?s |all |is |are )*still (?:accurate|correct|right|up[ -]to[ -]date)"
)
_NAMES_PROFILE = re.compile(
    "信息|资料|资讯|档案|准确|profile|details|data|info|accurate|contact|card|up[ -]to[ -]date"
)
_PLACE = re.compile(r"^(?:最后[一那]?个|最后|第.{1,2}个|这个|那个|the last one|the last)[ ,:]*")
_EDGES = " ,.;:!的" + "，。；：！"


def of_customer(typed: str, name: str) -> Standing | None:
    """Of the customer whose name stands there as `name`."""
    said = fold(typed).strip().lower()
    if len(said) > _LONGEST or _UNSURE.search(said):
        return None
    before, _, after = said.partition(fold(name).lower())
    if _is_fresh(f"{before}{after}"):
        return Standing.FRESH
    clause = f"{before.strip()} {after.strip()}".strip()
    is_lost = _LOST.search(_short(after)) or _LOST.search(clause)
    return Standing.LOST if is_lost and not says_lost(typed) else None


def may_be_fresh(typed: str) -> bool:
    """Whether it is worth looking which profile it may be of."""
    return _NAMES_PROFILE.search(fold(typed).lower()) is not None


def is_fresh(typed: str) -> bool:
    """Whether a profile that is not named is said to be right."""
    return not _UNSURE.search(typed) and _is_fresh(fold(typed).strip().lower())


def _is_fresh(said: str) -> bool:
    plain = _PLACE.sub("", said.strip(_EDGES)).strip(_EDGES)
    is_short = len(plain) <= _LONGEST_PROFILE
    return is_short and bool(_NAMES_PROFILE.search(plain) and _FRESH.fullmatch(plain))


def _short(after: str) -> str:
    """Behind a name that was typed longer than it is known: 新锐印刷不做了."""
    return re.sub(
        r"^[\u4e00-\u9fff]{0,4}?(?=(?:那边|已经?)?(?:不做了|不干了|流失|关门|倒闭|停业))", "", after
    )
