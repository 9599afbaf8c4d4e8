"""A firm by how its name is written: in quotation marks after a place, 羅東「退潮魚叉」, or in
capitals and with a word for a trade at its end."""

from models.rules import lazy_re as re
from models.rules.oneline.customers import contacted, of_firm
from models.rules.oneline.people.people_words import NOBODY, TITLES
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import HAN, HONORIFIC, TITLED_SURNAME, had_a_meal

THEIR_PERSON = rf"(?:{TITLED_SURNAME}[{HAN}]{{0,2}}?{HONORIFIC}|老板|负责人|采购|经理)"
# A name in quotation marks, after a place or a word for a firm: 羅東「退潮魚叉」, 嗰間「翠礁魚缸」.
_IN_QUOTES = re.compile(
    rf"(?:^|[{HAN}])(?<![说问讲嫌回句写话])[「『“\"](?P<name>[{HAN}A-Za-z0-9&]{{2,14}})[」』”\"]"
    rf"(?=[,;。\s]|$|[看那的想要问在找跟老这订聊说打]|{THEIR_PERSON})"
)
_NO_NAME_QUOTED = re.compile(
    "[了吗呢吧么没不很太]|可以|但|而且|不过|挺|蛮|够|得(?![利意胜宝力月福兴])|什么|怎么|多少|再说|考虑|满意|[便贵]"
)
# "met Joo Seng Bakery", "Hatcher Creek Brewing, …": written and ending as a firm's name.
_WRITTEN_SO = re.compile(
    r"(?:^|(?P<at>\b(?:at|in|near|outside)(?: the)? )|[.;!?,(–—-]\s*|\b(?:from|to|see|seeing"
    r"|with|w/?|met"
    r"|saw|called|rang|phoned|visited|pitched|tried|(?:in|called|calling|dropping|stopping) on"
    r"|into|for|by|off|of|party|lead|client|customer|prospect|emailed|texted|quoted|via|past|is|runs|owns|manages|heads"
    r"|lost|won|landed|signed"
    r"|co) )"
    r"(?P<name>(?:[A-Z][\w'’-]*|[A-Z]&[A-Z])(?: (?:(?:&|and|of|the) )?[A-Z][\w'’-]*){1,5})"
)
# Where one has a meal or passes through, and whom nobody need sell to there.
_VENUES = frozenset(
    "hotel hotels cafe restaurant bar inn club gardens park airport station centre center mall"
    " pub hall museum"
    " theatre temple marina resort port bridge tower lodge camp".split()
)
_FOR_WHOM = re.compile(r"\b(?:for|from|of|by|runs|owns|manages|heads) $", re.I)
_TITLED_OF = re.compile(rf"^{TITLES}\.? [A-Z][\w'’-]*(?: [A-Z][\w'’-]*)? of (?=[A-Z])")
_POSSESSOR = re.compile(r"^(?P<name>.*?)['’]s\b.*$")
_NOT = re.compile(r"not ", re.I)
_EVENT_AFTER = re.compile(
    r"\s+(?:trade )?(?:fair|expo|show|conference|exhibition|summit|convention|festival"
    r"|awards?)\b",
    re.I,
)
_VERBS = frozenset(
    "cold called phoned tried got walk dropped cold-called pitched seen spoken spoke bumped"
    " ran zoom"
    " teams webex skype zoomed messaged whatsapped lunched left a".split()
)


def quoted(typed: str, folded: str) -> str:
    found = _IN_QUOTES.search(folded)
    if found is None or _NO_NAME_QUOTED.search(found["name"]):
        return ""
    return typed[found.start("name") : found.end("name")]


def firm(typed: str, folded: str) -> str:
    """In quotation marks after a place, or in capitals and with a word for a trade at its end."""
    if name := quoted(typed, folded):
        return name
    for written in _WRITTEN_SO.finditer(typed):
        if _NOT.match(written["name"]):
            continue  # "Not Thornbury Brewing, the other lot"
        name = of_firm.without_town(without_lead(_POSSESSOR.sub(_owner, written["name"])))
        last = name.split()[-1].lower() if name else ""
        before = typed[: written.start("name")]
        is_venue = (had_a_meal(before) and not _FOR_WHOM.search(before)) or (
            last in _VENUES and (written["at"] or last in ("park", "airport", "station"))
        )
        is_fair = _EVENT_AFTER.match(typed, written.end()) is not None
        is_firm = len(name.split()) > 1 and names.ends_as_company(name)
        if is_firm and not (is_venue or is_fair):
            return name
    return of_firm.firm(typed) or contacted.firm(typed)


def _owner(whose: re.Match[str]) -> str:
    """Wandoo Shire of "Wandoo Shire's tip", but all of "St Mary's School"."""
    return whose["name"] if names.ends_as_company(whose["name"]) else whose[0]


def without_lead(name: str) -> str:
    """ "Met Joo Seng Bakery" without the verb that a sentence begins with."""
    words = _TITLED_OF.sub("", name).split()
    while len(words) > 2 and words[0].lower() in NOBODY | _VERBS:
        words = words[1:]
    return " ".join(words)
