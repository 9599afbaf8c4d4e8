"""How goods look, or what is measured of them, where that is wrong: "colour off, brown become
orange", "no signal", "moisture coming 14%", "stows at 55 instead of 65"."""

from models.rules import lazy_re as re

_COLOUR = r"(?:brown|black|white|red|blue|green|yellow|orange|gr[ae]y|pink|purple|cream|beige)"
_ORDERS = r"(?:wants?|wanted|needs?|order|take|took|book|prefer|ask|offer|quot|pay|make)"
WRONG = re.compile(
    r"\bcolou?rs? (?:is |are |was |were |came |coming )?(?:off|out)\b(?! of)"
    rf"|\b{_COLOUR} (?:becom(?:es?|ing)|became|turn(?:s|ed|ing)?|comes? out|came out)(?: as)?"
    rf" {_COLOUR}\b"
    r"|\b(?<!with )no (?:signal|power|display|water|sound|picture|internet|network|connection|heat"
    r"|cooling|image|pressure|flow|output|dial tone)\b"
    r"|\b(?:bills?|invoices?|charges?|freight|statements?) (?:is|are|was|were) (?:double|doubled"
    r"|off|out)\b"
    r"|\b(?:cupping|bowing|twisting|crazing)\b"
    r"|\b(?:moisture|temp|noise|vibration|dust|ash|rejections?) (?:is )?(?:coming|showing|reading)"
    r"(?: at)? \d"
    rf"|^(?!.*\b{_ORDERS}\w*\b)[^,;.]*\d\S* (?:[a-z]+ )?instead of (?:the )?\d",
    re.I,
)
