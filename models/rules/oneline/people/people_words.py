"""The patterns by which people.py finds the customer's people, of the words in people.toml."""

from models.rules import data
from models.rules import lazy_re as re
from models.rules.oneline.todos.tasks import OWNER
from models.rules.oneline.vocabulary.cues import alternatives
from models.rules.oneline.vocabulary.words import FIRST_NAMES, HAN, KNOWN, SURNAME

_LISTED = data.load(__package__, "people.toml")
TITLES, ROLE, KIN, ROLE_HAN, ALONE_HAN, MET, MET_HAN, SAY, AFTER = (
    f"(?:{alternatives(_LISTED[kind])})"
    for kind in (
        "titles",
        "roles",
        "kin",
        "roles_zh",
        "titles_alone_zh",
        "met",
        "met_zh",
        "says",
        "after",
    )
)
EVERYDAY = frozenset(data.load("models.rules.names.said", "words.toml")["everyday"].split())
# So words end that are nobody's name, whatever opens a sentence: "Dropped …", "Lovely …".
NO_NAME_ENDS = re.compile(
    r"[a-z]{2,}(?:ed|ly|ness|[ts]ion|ment|ship|yard|count|ware|board|room|able|ible|less|ful|ings?|ous|age|ance|ence|ette)"
)
# Said of things as often as of people.
WEAK = frozenset(
    "feels felt was still not out away went left has had is super very quite pretty really also"
    " will can't cannot won't"
    " wouldn't didn't doesn't hasn't isn't wasn't showed shows came comes coming tested tests"
    " moved dropped stopped"
    " damn placed sent calls".split()
)
NOBODY = frozenset(one.strip() for one in _LISTED["nobody"].split(","))

NAME = (
    r"(?<![\w'’])(?:(?<!/)[B-HJ-Z]\.? (?=[A-Z][a-z]))?[A-Z][a-zA-Z'’-]+"
    r"(?: (?!And|With|At|From)[A-Z](?:[a-zA-Z'’-]+|(?![\w'’&])))?"
)
# The words that may stand between two of them: "Gareth (owner) + his new apprentice Ollie".
_AND_HIS = (
    rf"(?:&|\+|/|and)\s*(?:(?:the|an?|his|her|their|new|old|young|another|{ROLE}|{KIN}) ){{0,4}}"
)
LIST = rf"{NAME}(?:(?:\s?[(][^()\d]{{2,30}}[)])?\s*(?:,|{_AND_HIS})\s*{NAME}){{0,3}}"
NO_SMALL_NAMES = frozenset(_LISTED["everyday"].split())
# Nothing but names between commas.
LISTED = re.compile(rf"{NAME}(?:\s*(?:,|&|\+|/|and)\s*{NAME}){{1,4}}(?=\s*(?:[,;:.&+(\n–—-]|$))")
# Whose people somebody is of, and was not there: "Mick's offsider Shazza".
WHOSE = re.compile(
    r"['’]s (?:lot|lads?|guys?|crew|team|people|boys|gang|men|staff|fitters?|drivers?|office"
    r"|side)\b"
    r"(?! (?:lead|leader|manager|head))"
    rf"|['’]s (?:[a-z]+ )?(?:{KIN}|{ROLE}),? [A-Z]"
)
# Who was not there: "wes was out", "Callum away til Monday", "Kavita madam is out of station".
ABSENT = re.compile(
    r"(?: (?:mam|madam|ma'am|sir|ji|bhai|saab))?(?: [a-z])?(?:"
    r" (?:didn'?t|never|did not|no)[ -]?(?:show|turn)(?:ed|s)?\b"
    r"|(?: is)? no longer (?:w/?|with|there|at|works?|here|in)(?!\w)"
    r"| (?:stood (?:me|us) up|ghosted (?:me|us)|blew (?:me|us) (?:off|out))\b"
    r"|(?:['’]?s| is| was| has| had| are)?(?: (?:still|also|again|already|currently|now"
    r"|apparently))?"
    r" (?:not there|overseas|abroad|on tour|travelling|traveling|away|off sick|out sick"
    r"|off (?:til|till|until|this|today|on)|out of (?:the )?(?:office|station|town|country)"
    r"|on (?:(?:annual|sick|mat|paternity|medical) )?(?:leave|hols?|holidays?|vacation|maternity|mc"
    r"|pto|jury duty|a course)|at a (?:funeral|wedding|conference)|gone (?:to|off|for the day|home)"
    r"|in (?:hospital|surgery|theatre|court|a (?:meeting|mtg)|meetings)"
    r"|with (?:a )?(?:client|customer|patient)s?)\b"
    r"|(?:['’]?s| is| was)? (?:out|gone|on leave) (?:til|till|until)\b"
    r"| (?:was|is) (?:out|off|away)\b(?! of\b)|,? (?:but )?(?:not (?:in|there|around|about"
    r"|available)|tied up)\b"
    r"| (?:was|is)n'?t (?:in|there|around|about)\b"
    r"| (?:couldn'?t make it|could not make it|had left)\b"
    r"|,? (?:the|their) (?:owner|boss|manager|mgr|buyer|chef|director|gm)"
    r" (?:(?:was|is) (?:out|away|off|not (?:in|there|around))"
    r"|(?:was|is)n'?t (?:in|there|around|about))\b"
    r"|,? (?:but )?s?he (?:was(?:n'?t| not) (?:in|there|around|about)|was (?:out|away|off))\b)",
    re.I,
)
# Whom one waited for in vain: "no show from Jason".
NO_SIGN = re.compile(
    r"\b(?:no[ -]?shows? (?:from|by)|no sign of|stood up by|(?<!not )without"
    r"|(?:nothing|no (?:word|reply|news|response|answer|joy)) (?:back |yet |heard )?from"
    r"|(?:haven'?t|not|hvnt) heard (?:back )?from) $",
    re.I,
)
# Whom they buy from, and nobody who was met: "he's going w Henkel on lids".
NOT_MET = re.compile(
    r"\b(?:going|gone|goes|stick|sticking|stay|staying|signed|competing|compared|deal|dealing|happy"
    r"|fine|ok|unhappy) $"
    r"|\b(?:they|he|she|who|clients?|customers?|board|management)(?:'ll|'d| will| would| may| might"
    r"| could| have to| has to| wants? to| decided to| chose to| rather| just| now)* goe?s? $"
    r"|(?<=[\w)] )(?<!\bi )(?<!\bwe )(?<!\bjust )(?<!\bthen )(?<!\band )(?<!\balso )went $",
    re.I,
)
# From whom a customer came to us, and who was not met: "got them off Alistair", 陈总介绍的.
SENT_BY = re.compile(
    r"\b(?:them|it|lead|name|contact|number|intro|referral|referred|recommended|introduced"
    r"|ref(?:erence|'?d)?|recommendation|tip(?:ped)?|word of mouth|sent (?:to us|our way|over)"
    r"|passed on)"
    r" (?:off|from|by|via|through|thanks to|courtesy of) $",
    re.I,
)
SENT_THEM = re.compile(
    r"(?:给我们?)?(?:介绍|推荐|引荐|转介)(?:过?来)?(?:的|给我们?)?(?:(?<=的)|(?=\W|$))"
    r"|(?:介绍|推荐|引荐|转介?|带|拉)(?:过?来|给我们?)?了?(?:一?[个家位])(?:新?(?:客户|朋友|老板|单位|同行))"
)
# A firm of that name: "Dales & Sons".
AND_SONS = re.compile(r" ?(?:&|and) (?:sons?|co|bros|brothers|daughters?|partners)\b", re.I)
# Its further words: "Sri Balaji Offset Printers", "M/s Sri Balaji".
FIRM_GOES_ON = re.compile(r"(?: &)?(?: [A-Z][\w'’&-]*){1,3}(?![\w'’])")
FIRM_FIRST = re.compile(r"\b(?:m/s\.?|messrs\.?) $", re.I)
# Parts of Singapore and Hong Kong that are called as people are.
PLACES_AS_NAMES = re.compile(
    r"(?:lim chu kang|ang mo kio|(?:choa|yio) chu kang|toa payoh|paya lebar|tan tock seng"
    r"|tai (?:po|seng|koo|hang|wai)|lok ma chau|kwun tong|wong chuk hang|lai chi kok"
    r"|ho man tin|ma on shan|fo tan|sha tin|kai tak|hung hom|ngau tau kok|lee tung|wan chai"
    r"|yau tong|chai wan|sai ying pun|tuen mun|yuen long|kwai (?:chung|fong)|tsing yi)",
    re.I,
)
OFFICE_FIRST = re.compile(r"(?:A?GM|DGM|MD|C[EFOTI]O|[SE]?VP|HR|Q[AC]|PM) (?=[A-Z])")
# What is made or looked after stands before the role, and no surname; or the office is told twice.
NO_HAN_NAME = re.compile(
    r"(?:简单|普通|高级|安全|常[务驻规]|全[职体部]|单位|容易|万一|严格|温和|祝[贺福寿愿]|(?:应|管|干|齐|满)[该理活全意]|麻烦|劳烦|高雄|苗栗|金[门华山]|花莲|温州|常州|江[门阴苏西]|黄[石山岛浦埔]|徐[州汇]|郑州|梅州|柳州|石家庄|万州|汤泉|洪湖|章丘)"
    r"|(?:苗圃|花圃|苗场|花市|鱼塘|鱼市|车间|车库|金库|柜台|温室|温泉|石场|沙场|马场|牛场|商铺|店铺|花店|高架|江边|河边|海边|湖边|田头)$|包[材装](?:工程师|经理|主管|采购)|(?P<same>.)(?P=same)[长]"
)
AT = re.compile(r"(?:\b(?:at|near|outside|over at|round at)|@)\s*$", re.I)  # Rosie's
SMALL_NAMES = FIRST_NAMES - NO_SMALL_NAMES
FULL_HAN = f"{SURNAME}[{HAN}]{{1,2}}"
TITLED_SMALL = re.compile(
    r"(?<![A-Za-z])(?!(?:dear|yes|ok|okay|no|hi|the|gm|md|director) )[a-z]{3,12}"
    r" (?:sir|madam|ma'am|bhai|saab|ji)\b"
    r"|(?<![A-Za-z])(?:mr|mrs|ms|mdm|dr|prof|capt|encik|puan|uncle|auntie|aunty|ah(?= (?!boss|ok"
    r"|yes|no"
    r"|well|right|but|he|she|they|it|the|so|and|good|nice)))\.? "
    r"(?!(?:an?|the|and|at|in|for|from|or|is|was|said|says) )[a-z]{2,12}(?![\w'’-])"
)
_CAPITAL = rf"[A-Z](?:(?![{HAN}])[\w'’-])+"
TITLED = re.compile(
    rf"(?<![A-Za-z])(?:{TITLES}|(?:mr|mrs|ms|mdm|dr|prof|uncle|aunty|auntie|encik|puan|pak|chef))\b"
    rf"\.? {_CAPITAL}(?: {_CAPITAL}){{0,2}}"
)
IN_BRACKETS = re.compile(rf"(?P<name>{NAME}|{FULL_HAN})\s?[(（](?P<title>[^()（）\d]{{2,30}})[)）]")
# In brackets after a name, and nobody's role: "Cranberry Dredging (new)".
NO_ROLE = re.compile(
    r"\b(?:new|prospect|lead|customer|client|account|existing|old|again|yesterday|today|urgent|cold|tbc|ish|see|not"
    r"|ours|theirs|both|approx|each|via|near|next)\b|^新|^不是|客户|潜客|线索",
    re.I,
)
ROLE_WITH = re.compile(rf"\b(?P<title>(?i:{ROLE})) [(](?P<name>{NAME})[)]")
_SMALL = "the|an?|our|their|his|her|and|by|to|for|at|of|w"
ROLE_BEFORE = re.compile(
    rf"(?<!\d)(?<!\d )(?P<title>(?:(?<![A-Za-z'’])(?!(?:{MET}"
    rf"|{_SMALL}) )[a-z]+ )??\b(?i:{ROLE})),? "
    r"(?:is |called |named )?"
    rf"(?P<name>{NAME})(?![\w'’])",
    re.M,
)
CAME = re.compile(
    r"(?:^|\n|[-–,;:.]|\b(?:call|calls|e-?mail|text|msg|message|whats ?app|word|mail|vm"
    r"|voicemail|buzz"
    r"|stars?|\d{1,2}/\d{1,2}|points|note|visit|visitors?|heard|line|ring"
    r"|chat|dm|ping|feedback|complaint)(?: in)?)\s*$",
    re.I,
)
WITH = re.compile(
    rf"(?:(?<![\w/])w/?|(?<![Rr]eferral )(?<![Rr]eferred )\b(?i:{MET}))\s+(?P<names>{LIST})"
    r"(?!\s*(?:Ltd|Inc|LLC|Pte|Pvt|Co|Group|Corp)\b)"
)
SAYS = re.compile(
    rf"(?:^|[.;,!?\n:–—)•*{KNOWN}\u2600-\u27bf\U0001f300-\U0001faff\ufe0f-]\s*|\d/\d+"
    rf" )(?P<names>{NAME}(?:\s*(?:&|\+|and)\s*{NAME})?)"
    rf"(?:'s| is| v| really| \((?:[^()]{{2,30}})\)| (?:in|from|at) (?:the )?[A-Za-z]{{2,12}})?"
    rf" (?P<verb>{SAY})\b"
    rf"|(?:^|[.;,!?\n:–—-]\s*)(?P<both>{NAME}\s*(?:&|\+|and)\s*{NAME}) (?:both|all)\b"
)
# A common first name with a capital, wherever it stands: "Tracey in accounts", "Lorraine & Baz".
FIRST_NAME = re.compile(
    r"(?<![\w'’.@#&/-])(?P<name>(?P<first>[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)(?:"
    r" (?P<last>[A-Z](?:[a-z]+(?:[-'’][A-Z][a-z]+)?"
    r"|\b)))?)(?![\w-]| (?i:st|street|road|rd|lane|ave|avenue|hill|park|expo|show|fair|side|area"
    r"|end|way|branch|outlet|store|office)\b"
    r"|['’]s (?:[A-Z]|"
    r"(?:office|site|plant|store|shop|yard|place|bakery|cafe|farm|school)\b))"
)
# Before it: a place, a firm, or somebody of ours.
NO_FIRST_NAME = re.compile(
    r"(?:\b(?:in|near|around|via|st|saint|port|mount|lake|your|our|our own|your own|competitor"
    r"|rival)|[a-z]'s|\b(?:our|your)"
    # To whom something is to be done, and who was not there.
    r" [a-z]+|(?:^|[:;,.\n]\s*|\b(?:to|will|ll|must|remind|and|pls|please) )(?:call|ring|phone"
    r"|e-?mail|text|msg|message|tell"
    r"|ask|chase|ping|cc|meet|see|visit|invite|remind|thank|buzz|whatsapp)|\b(?:send|give|courier|post|forward|quote|get|pass)"
    r"(?: [\w'-]+){0,4} (?:to|for)|\b(?:send|give|owe|copy)|\d[:.]\d\d(?: ?[ap]m)?) $",
    re.I,
)
OURS = re.compile(rf"{OWNER.pattern}|@\S{{1,20}}")
NAME_AND = re.compile(rf"{NAME} (?:{AFTER})\b")
# "Helen Prowse (CEO) & Mick", "an old buddy from the feed business, Ray.", "a guy called Ken".
BESIDE = re.compile(
    rf"(?P<role>{NAME}),? (?:the|their|our) (?:[a-z]+ )?(?i:{ROLE})\b"
    rf"|(?P<phoned>{NAME}),?:? (?:on |tel |ph |mob )?\+?\d[\d -]{{7,}}\d"
    rf"|(?P<post>{NAME}), (?:the )?(?i:{ROLE})(?=\s*[,.;(]| here\b| there\b)"
    rf"|(?i:{TITLES})\.? {NAME}\s*(?:&|\+|and|n)\s*(?P<beside>{NAME})(?!['’]s)"
    rf"|{NAME}\s?[(][^()\d]{{2,30}}[)]\s*{_AND_HIS}\s*(?P<and>{NAME})(?!['’]s)"
    r"|\b(?i:with|w/|met|saw|(?:ran|bumped) into|(?:chatt?(?:ing|ed)?|talking|spoke) to)\s*(?:an?"
    r"|the|my|his|her|their"
    rf"|some) [^.;,:\n]{{3,50}}, (?P<with>{NAME})"
    r"(?=\s*[.;,(\n]|\s*$)"
    rf"|\b(?<!place )(?<!firm )(?<!company )(?<!outfit )(?:called|named|name of|by the name of"
    rf"|whose name is) (?P<called>{NAME})"
    rf"|(?:\b(?:his|her|their)|\w['’]s) (?:{KIN}),? (?P<kin>{NAME})"
)
# "met teresa", "9/10 from teresa", "teresa rang": a first name in small letters.
SMALL = re.compile(
    rf"(?:(?<![\w/])w/?|\b(?:{MET}))\s+(?P<met>[a-z]{{3,12}})(?:\s*{_AND_HIS}\s*"
    rf"(?P<and>[a-z]{{3,12}}))?(?![\w'’-])"
    # One word that ends the line after a full stop is a sigh: "… no reply. sian".
    r"|(?:^|[;,\n:–—-]\s*|[.!?]\s*(?![a-z]+\W*$))"
    rf"(?P<says>[a-z]{{3,12}})(?: (?:{SAY}|is|was|has|had|will)\b"
    r"|(?=\s*(?:[&+]| and | at | in "
    "| from |[.,;:–—-]|$)))"
    rf"(?:\s*{_AND_HIS}\s*(?P<too>[a-z]{{3,12}}))?"
)
THANKS = re.compile(
    rf"\b(?i:cheers|thanks|thx|ta|kudos to|regards|rgds|per),? (?P<name>{NAME})\s*[.!]*(?=$"
    rf"|\n|[.!,])"
)
IN_ONE_BRACKET = re.compile(rf"[(](?P<names>{NAME}(?:\s*[,&+]\s*{NAME})+)[)]")
