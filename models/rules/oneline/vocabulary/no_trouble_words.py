"""The patterns of what only sounds like trouble: somebody who did not come, and idioms."""

from models.rules import lazy_re as re

# Somebody who did not come, and nothing that was not delivered: "pete d didnt show".
NO_SHOW = re.compile(
    r"^\W*(?!.*\b(?:driver|truck|courier|van|tech\w*|fitter|engineer|lorry|shipment|orders?|pallets?|parcels?|stock|goods"
    r"|deliver\w*|replacements?|parts?|samples?)\b)(?:[a-z\ufffc'’.]+ ){0,3}[a-z\ufffc]+(?<!s)"
    r" (?:didn'?t|never|did not|no)[ -]?(?:show(?:ed)?|turn(?:ed)?)(?: up)?"
    r"(?: (?:for|to|at|on|this|today|again|yesterday|lol)\b.*)?\W*$",
    re.I,
)
# Who cannot be reached, and no machine: "tried him thrice, not lifting".
NOT_REACHED = re.compile(
    r"(?:[\w.'\ufffc]+ ){1,4}(?:is |was )?(?:not|isn'?t|never) (?:lifting|picking up|answering)"
    r" (?:the |his |her |my |our )?(?:phone|calls?|mobile)\b[^,;.]*"
    r"|\W*(?:he |she |they |still |but )*(?:not|isn'?t|never) (?:lifting|picking(?: up)?|answering"
    r"|responding"
    r"|replying|called back|rang back)(?: (?:calls?|phone|up))*\W*",
    re.I,
)
# Words of damage that tell of none: "broke the news", "sounded down", "at the Rusty Spur".
IDIOM = re.compile(
    # Money that they owe us.
    r"\b(?:overdue|outstanding|unpaid|late) +(?:#?\d{3}\d*|inv\w*|payments?|balances?|acct"
    r"|accounts?|bills?"
    r"|amounts?|dues|statements?)\b"
    r"|\b(?:inv|invoices?|bills?|payments?)(?: (?:no\.? ?)?#?\w*\d+)? (?:is |are |was |now )?"
    r"(?:over|past )due\b"
    r"|^\W*(?:still |now )?overdue (?:since|by|for|from)\b"
    r"|^\W*scratch (?:what|that|this|the|my|all|it)\b"
    r"|\b(?:at|in|from|outside) (?:the )?(?-i:[A-Z][a-z]+(?: [A-Z][a-z']+)+)"
    r"|\b(?:broke|breaks?|breaking|broken) (?:the (?:news|ice|bank|deadlock|seal|mould)"
    r"|(?:new )?ground"
    r"|even|for lunch|into|it (?:gently )?to)\b|\bcrack(?:ed|ing|s)? (?:on|open|the (?:account"
    r"|door)|(?:day"
    r"|chat|lunch|lad|bloke|meeting|job|order|effort|deal))\b|\bsplit (?:the|it|them) (?:order|bill"
    r"|cost"
    r"|difference|delivery|between|into|over|in two)\b|\bsnapped (?:up|it up|them up)\b"
    r"|\b(?:smashed|crushed"
    r"|killed|nailed) (?:it|the (?:demo|pitch|target))\b|\bblown away\b|\bburning (?:question"
    r"|issue)s?\b"
    r"|\bstuck (?:with us|to (?:the|his|her|their)|in (?:traffic|meetings?|a meeting))\b"
    r"|\bbent (?:over"
    r"|my ear|his ear)\b|\bshort (?:notice|chat|call|visit|meeting|list|version|week|term)\b"
    r"|\b(?:missing you"
    r"|missed (?:me|him|her|them|each other|the (?:call|meeting|train|turn)))\b|"
    r"\b(?:sound(?:ed|s|ing)?|seem(?:ed|s)?|looked|looks|feels?|felt|a bit|bit) down\b",
    re.I,
)
