"""What is to be added to what was just written down: 补充一句，…, 忘了说…, "forgot to mention …".
Pure."""

from models.rules import lazy_re as re
from models.rules.corrections.reading import fold

_LONGEST = 500  # characters
_ADDS = re.compile(
    "(?:对了|哦|啊|还有|另外|再)?[,. ]*"
    "(?:我?(?:再|还要?|要|想)?补充(?:一下|[一两]句|[一两几]?点|说明)?[,:;. ]+"
    "|(?:刚才?|上面)?(?:忘了?|漏了?|忘记|没)(?:说|写|记|提)(?:了|上|一?[点句]|的是)*[,:;. ]+)"
    r"|(?:ps|p\.s\.|addendum|to add|one more thing|add)[,: ]*[:,-] ?"
    r"|(?:(?:i|oh|and|also)[, ]+)*forgot to (?:mention|say|add|note)(?: that)?[,: ]+"
    r"|(?:please |pls )?add (?:to (?:that|it|this)(?: that)?|that)[,: ]+",
    re.I,
)


def read(typed: str) -> str:
    """The words that are added; "" where nothing says that any are."""
    said = typed.strip()
    found = _ADDS.match(fold(said)) if len(said) <= _LONGEST else None
    rest = said[found.end() :].strip() if found else ""
    return rest if re.search(r"\w{2}", rest) else ""
