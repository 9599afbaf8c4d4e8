"""That one of theirs says on which day they come to us: 说下周二过来参观, "says she's coming over
next Tuesday". It is a meeting as any other, whoever travels. Pure."""

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary.words import HAN, TIME, word

_HAN = re.compile(
    f"(?:说|讲|提到|告诉我|通知)(?:好|了)?(?:[他她]们?)?(?:会|要|打算|准备|还|再|就)?{TIME}+"
    "(?:会|要|就|再|还|带人|派人|亲自|一起|可以|能)*(?:过来|上来|到|来)(?!不了|电|信|货)"
    "(?:一趟|我们?|咱们?|我司|这边|这里|公司|工?厂[里区]?|办公室|展厅|店里)*的?"
    "(?:参观|看看?(?:厂|样|货|机|一?下)?|考察|谈|开会|拜访|验厂|验货|培训|签约|签合同|试机|面谈|见|坐坐|聊|实地)"
    f"|(?:说|讲)(?:[他她]们?)?(?:会|要)?{TIME}+(?:会|要|就)*(?:过来|来|到)(?:我们?|咱们?|我司)"
    f"(?:公司|工?厂|办公室|展厅|这边|这里)"
)
_COMES = (
    r"(?:com(?:e|es|ing)|fly(?:ing)?|driv(?:e|ing)|stop(?:s|ping)?|drop(?:s|ping)?|swing(?:ing)?)"
    r" (?:over|by|in|round|around|down|up"
    r"|to (?:us|see us|our (?:office|plant|factory|showroom|place)))"
    r"|visit(?:s|ing)? (?:us|our (?:office|plant|factory|showroom|site))"
)
_ENGLISH = re.compile(
    word(r"(?:says?|said|told (?:me|us)|confirm(?:s|ed)|promised)(?: that)?")
    + r" (?:he|she|they)(?: both| all)? ?(?:'ll|'s|'re|will|is|are|would|to)(?: be)? "
    + rf"(?:{_COMES})(?: \w+){{0,3}}? ?(?:on |at )?{TIME}",
    re.I,
)
_NOT = re.compile(
    rf"\b(?:not|never|n't|if|whether|maybe|might|could|can)\b|不|没|如果|要是|可能|能不能|[{HAN}]*问"
)


def is_one(masked: str) -> bool:
    """`masked` is the clause, its day masked by TIME."""
    said = _HAN.search(masked) or _ENGLISH.search(masked)
    return said is not None and _NOT.search(masked) is None
