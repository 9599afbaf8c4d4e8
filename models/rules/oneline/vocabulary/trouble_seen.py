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
    # Too few, too much or out: "short 40 cleats", "its £312 out", "burns too fast".
    r"|\bshort (?:by |of )?\d+ (?!(?:days?|weeks?|wks?|min\w*|months?|hours?|hrs?|people|staff|lads"
    r"|men|hands)\b)[a-z]"
    r"|[£$€]\d[\d,.]*k? (?:out|short|over|too much)\b(?! (?:of|the|by|on|in|for)\b)"
    r"|\b(?:out|short|over|off) by [£$€]?\d"
    r"|\b(?:reads?|reading|shows?|showing|measur\w+|weigh\w*|tests?|testing|runs?|running|comes?|came"
    r"|coming|gauges?|probes?|sensors?|scales?|meters?|batch\w*|lot)\b[^,;.]{0,30}?"
    r" \d[\d.]*\s?(?:%|percent|pct|mm|cm|kg|g|grams?|lbs?|deg\w*|psi|bar|ppm|ml|l)? (?:too )?"
    r"(?:high|low|out|heavy|light|oversize|undersize|overweight|underweight)\b"
    r"(?! (?:of|the|to|for|season|street)\b)"
    r"|\b(?:burn|wear|dr(?:y|ie)|melt|cool|set|fade|run|drain|heat|spin|turn|cut|feed|cure)(?:s|ing)?"
    r" (?:out |down |up |off )?too (?:fast|quick(?:ly)?|soon|slow(?:ly)?|early)\b"
    r"|\b(?:came|come|comes|arrived|turned up|sent|delivered|supplied|showed up) without"
    r" (?:an? |the |any |his |its )?[a-z]"
    r"|\b(?:cupping|bowing|twisting|crazing)\b"
    r"|\b(?:moisture|temp|noise|vibration|dust|ash|rejections?) (?:is )?(?:coming|showing|reading)"
    r"(?: at)? \d"
    rf"|^(?!.*\b{_ORDERS}\w*\b)[^,;.]*\d\S* (?:[a-z]+ )?instead of (?:the )?\d",
    re.I,
)
