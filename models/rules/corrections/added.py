"""What is to be added to what was just written down: 补充一句，…, "forgot to mention …", and what
they said besides: 对了他还问…, "also she mentioned …". Pure."""

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
_THEY = "(?:[他她]们?|客户|对方)"
_SAY = "(?:问|说(?!了?算)|提(?!供|前)|讲|嫌|担心|反映|反馈|表示|透露)"
_SAID = "(?:said|mentioned|asked|told|hinted|complained|confirmed|thinks|reckons)"
_SAID_TOO = re.compile(
    "(?:(?:对了|哦|啊|还有|另外|顺便|补充|而且)[,:。 ]*)+"
    f"(?={_THEY}[^,;。]{{0,4}}(?:{_SAY}|想|觉得))"
    f"|(?={_THEY}(?:还|又|另外){_SAY})"
    r"|(?:(?:also|oh|btw|and|plus|by the way)[, ]+)+"
    rf"(?=(?:he|she|they|the (?:customer|client)) (?:also )?(?:{_SAID}|is|was|has|had)\b)"
    rf"|(?=(?:he|she|they) also {_SAID}\b)",
    re.I,
)


def read(typed: str) -> str:
    """The words that are added; "" where nothing says that any are."""
    said = typed.strip()
    is_short = len(said) <= _LONGEST and not said.endswith(("?", "？"))
    found = _ADDS.match(fold(said)) or _SAID_TOO.match(fold(said)) if is_short else None
    rest = said[found.end() :].strip() if found else ""
    return rest if re.search(r"\w{2}", rest) else ""
