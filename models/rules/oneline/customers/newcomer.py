"""A customer that is new, by its label: "New one: Silverdale Kennels", 新客户 …, "Acme (new)"."""

from models.rules import lazy_re as re
from models.rules.oneline.customers import called_han, introduced, looks, unheard_of, unlabelled
from models.rules.oneline.customers.looks import THEIR_PERSON
from models.rules.oneline.customers.looks_han import head
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import (
    COMPANY_ENDS,
    HAN,
    HONORIFIC,
    SURNAME,
    TRADES,
    fold,
)

__all__ = ["LABEL", "head", "is_labelled", "read"]

Found = tuple[str, str]  # the new customer's name, the text without its label and the name

LABEL = re.compile(
    rf"^(?:[{HAN}]{{1,8}}(?:介绍|推荐)的)?\s*[*_~]*(?:"
    r"(?:intro(?:duction)?|referral|referred|introduced)(?= (?:via|from|through|thru|by) )"
    r"|(?:brand )?new (?:lead|one|cust|customer"
    rf"|client|prospect|account|enquiry"
    r"|inquiry|contact|co|company|party|firm|shop|store|dealer|buyer|distributor|site|school"
    r"|hotel|farm|acct|acc|logo|opp|mob|crew|outfit|crowd|lot|bunch|place|business|biz"
    r"|guys|people|trade account|yard|pub|cafe"
    r"|restaurant|mill|plant|factory|studio|salon|clinic|practice|builder|contractor|wholesaler|retailer"
    r"|importer|agency|venue|hatchery|winery|brewery|bakery|garage|workshop)|new lead|newbie"
    r"|prospect|lead|enquiry|inquiry"
    r"|new\s?客户?|new(?=\s*:)|新(?=\s*:)|新(?:的)?(?:客户|线索|客|接洽|名单|意向|单位|商机|潜客|询盘|询价|业主|店|厂商|朋友|合作方)|新(?:加|接触|接洽|认识|开发|拓展|联系|对接|谈|找|识)(?:了|到|上)?(?:的|一?[个家间位])(?:新?(?:客户|客|单位|线索)(?=\s*[,:;。(]))?|潜在客户|陌拜|陌生开发|陌开|扫街|地推"
    r"|潜客"
    "|开发新客)(?: (?:via|from|through|thru|off|on|by) (?:the |our "
    r"|a )?(?:[\w'-]+ ?){1,4}(?=\s*[:,–—-]))?(?: (?:maybe|perhaps|possibly|poss|potentially"
    r"|i think)(?=\s*[:?–—-]))?(?![a-z])[*_~]*\s*[:,;。!?(—–-]*\s*",
    re.I,
)
_NAME = re.compile(
    rf"(?P<latin>(?-i:[A-Z0-9])[\w&'’.-]*(?: (?:P/L|(?-i:[A-Z0-9])[\w&'’.-]*|&|of|and|the|de"
    rf"|la))*)|(?P<han>(?=[A-Za-z0-9]*[{HAN}])[{HAN}A-Za-z0-9]{{2,16}})",
)
_END = re.compile(r"\s*(?:$|[,;:。(!\n]|\s[-–—/|]\s|\.(?:\s|$)|\s)")
_NEW_AFTER = re.compile(
    r"^\s*(?:(?:cold[- ])?(?:called|rang|phoned|emailed|visited|met|saw|texted|pitched|call|visit)"
    r" (?:(?:with|w/?|to|at|by) )?)?(?P<name>[^,;:。(\n]{2,40}?)\s*[(](?:new|brand new|new lead"
    r"|new customer"
    r"|new client|new prospect|prospect|not a customer(?: yet)?|新|新客户?|新线索|新开发|新开"
    r"|潜在客户?|潜客|陌拜|陌生拜访|新单位)[)]",
    re.I,
)
_GOES = re.compile("拜访|[去到]|\\d点|见了?")  # 早上9点到新竹拜访曜晶光电(新)
# So a firm is called that does not buy yet.
_NOT_YET = (
    "not (?:yet )?(?:our|an?) (?:existing )?(?:customer|client)|not (?:yet )?(?:on|in) (?:our"
    "|the) (?:books"
    r"|system|list|crm)|not (?:yet )?(?:with us|ours|signed(?: up)?|set up|onboarded|trading)"
    r"|(?:never|haven'?t|not) (?:yet )?(?:bought|dealt|worked|traded|ordered|used us|sold)"
    r"|no account|new to us|not (?:one of )?ours|cold lead|first contact|first time|not in our"
    r" (?:books|system)"
)
# Anywhere in a line: "Stopped in at Mukwonago Dredging (new)", 北极村驯鹿营地（新客户）.
_MARKED_NEW = re.compile(
    r"(?P<latin>(?-i:[A-Z])[\w'’&.-]*(?: (?:(?:&|and|of|the)"
    r" )?(?-i:[A-Z])[\w'’&.-]*){0,5})\s*[(,]\s*"
    r"(?:(?:brand )?new(?: (?:lead|customer|client|prospect|account|one|co|party|contact))?"
    r"|first[- ]time(?: customer"
    r"| buyer| client| enquiry| inquiry)?|prospect|cold lead|potential (?:customer|client)|never"
    r" heard of (?:them|it))\s*[),.;:!]"
    rf"|(?:^|[\s,;。:]|[在跟和与同去到找见访给问趟个家间])(?P<han>(?:(?![跟和与同去到找见访给问趟])[{HAN}A-Za-z0-9]){{2,14}}?)"
    r"\s?[(](?:新客户?|新线索|新单位|新开发?的?|潜客|潜在客户|陌拜|新|新认识的?|新加的?|新店)[)]",
    re.I,
)
# 南通海益船舶配件 新的 …: the label after the name it opens with.
_LABEL_AFTER = re.compile(
    rf"\s*(?P<name>[{HAN}A-Za-z]{{4,14}})\s*[,\s]\s*新的?(?:客户?|单位|线索)?(?=[\s,;。:]|$)"
)
_TITLE_LAST = re.compile(f"{HONORIFIC}$")
# "Met a new one at the Print Show: Marlow Labels"
_NEW_ONE = re.compile(
    r"\b(?:met|saw|found|got|had|spoke to|picked up)(?: an?(?:other)?)? new (?:one|lead|prospect"
    r"|customer|client|contact|party)\b[^:;\n]{0,60}:\s*"
    r"(?P<name>(?-i:[A-Z])[\w'’&.-]*(?: (?-i:[A-Z&])[\w'’&.-]*){0,4})",
    re.I,
)
# 跟新客户黄河文旅的包主任…: a label inside a sentence.
_LABEL_WITHIN = re.compile(
    r"(?:[,;。:\s]|[跟和与同找见访去到约给帮]|[一有到了][个家位])新(?:客户?|线索|单位|店家)[:,\s]?(?=[\u4e00-\u9fffA-Za-z])"
    # 展上认识的新客户：…, 遇到一間新的：…
    r"|(?:[遇碰见撞][到上见]|认识|结识|接触|谈)[到了的过]*(?:一?[个家间位])?新(?:的|客户?|线索|单位|店家|朋友)\s?:\s?(?=[\u4e00-\u9fffA-Za-z])"
)
# Where an enquiry came in, before whose it is: "enquiry from indiamart Sri Ranga Coir Exports".
_PORTAL = (
    r"(?:(?:our |the )?(?i:india ?mart|trade ?india|just ?dial|alibaba|linkedin|google|facebook|fb"
    r"|instagram|insta|web ?site|web|web ?form|online|contact form|carousell))"
)
# Who was met there, and no firm: 采购总监邱蕾和质管部老孟.
_PEOPLE = re.compile(
    rf"[{HAN}]{{0,4}}(?:总监|经理|主任|主管|[厂部科院校店会]长|工程师)[{HAN}]{{1,3}}(?:[和与跟及、]|$)"
)
# What ends a name that runs into a sentence.
_HAN_NAME = re.compile(
    rf"[{HAN}A-Za-z0-9&]{{3,14}}?(?=的?{THEIR_PERSON}|[\s,;。:(「“]|$|[要想问说在约做是看需打来](?!自)|那边|这边|那位)"
)
_SENTENCE = re.compile(r"(?<=[a-z]{3})\. (?=[A-Z])")  # Ballet School. Spoke to …
# In small letters after a label, up to a comma: "new party badaga hills tea packers, …"
_SMALL_NAME = re.compile(
    r"(?P<name>(?!(?:off|with|over|re|through|thru|about|walked|came|they|their|our|this|that|no|from|at|in|called|met|for|the|via|who|wants?|needs?|is|was|to|on|by|and|he|she|they|today"
    r"|yesterday|spoke|rang|call|visit)\b)[a-z][\w&'-]+(?: (?!(?:from|at|in|called|met|for|via"
    r"|who|wants?|needs?|is|was|to"
    r"|on|by|he|she|they|about|today|yesterday)\b)[a-z&][\w&'-]*){1,4})\s*[,;:.–—-]"
)
_QUOTED_AT = 40  # characters in which a labelled name may stand in quotation marks
_LOOKED_AT = 400  # characters
# Hargreave & Lowe (brokers, not a customer yet)
_NEW_WITHIN = re.compile(
    r"(?P<name>(?-i:[A-Z][\w'’-]+(?: (?:(?:&|and) )?[A-Z][\w'’-]+){0,4}))\s*"
    rf"[(][^()\n]{{0,40}}\b(?:(?:{_NOT_YET})"
    r"|new (?:customer|client|lead|prospect|account|one)"
    r"|prospect|potential (?:customer|client))\b[^()\n]{0,40}[)]",
    re.I,
)
# "a place called Pennard Joinery", 一家叫彩蝶饰品的.
_CALLED = re.compile(
    r"\b(?:an?|some|this|new) (?:[a-z]+ )?(?:place|company|firm|outfit|business|crowd|shop|lot|mob"
    r"|factory|plant|farm|school|hotel|restaurant|cafe|startup|start-up|prospect|lead|customer"
    r"|client) (?:called|named) "
    rf"|(?:一家|一个)?(?:叫做?|名叫)(?=[{HAN}]{{2,10}}(?:{TRADES}|{COMPANY_ENDS.pattern[:-1]})的)",
    re.I,
)
# 一家做月子餐的 叫悦禧堂, "enquiry from Nirmala Agro Chemicals".
_NAMED = re.compile(
    rf"(?:[一有][家间个位]|(?<![示房车展时空中夜样板隔世人大国全居])[家间])(?=[^;。\n]{{0,30}}(?:叫|名))[^,;。\n]{{0,12}}?[\s,]*(?:(?<![我他她们直])叫做?|名叫|名字叫|店名是?|公司名是?)\s*(?!{SURNAME}[{HAN}]{{1,2}}的(?:加|找|联|来|打|问|说|想))(?:(?P<spaced>(?-i:[A-Z])[\w'’.&]*(?:\s(?:&|(?-i:[A-Z])[\w'’.]*)){{1,4}})"
    rf"|(?P<han>[{HAN}A-Za-z0-9&]{{2,10}}?))"
    rf"(?=[\s,;。(]|的|$)|(?:公司|店|厂|铺头|招牌|牌子|品牌|档口|机构|学校|单位)名?(?:是|[\s,]*叫)做?(?![我咱他她你人大谁别车货快停不了小老阿苦])(?P<firm>[{HAN}A-Za-z0-9&]{{2,12}}?)(?=[\s,;。(]|的|$)"
    rf"|[识撞遇碰见][到上](?:了)?[间家](?P<shop>[{HAN}]{{3,12}}?)(?=[\s,;。(]|$)"
    rf"|[,\s]叫(?P<there>[{HAN}]{{2,8}}{TRADES})(?=[\s,;。(]|$)"
    r"(?=[\s,;。(]|的|$)"
    r"|(?i:\b(?:enquiry|inquiry|enquiries|rfq|request|walk-?in|web ?form|lead|call|email|msg"
    r"|message|contacted) (?:in )?(?:from|by|via|on|through|thru)) (?:the )?"
    rf"(?:{_PORTAL}[,:;–—-]? )?"
    r"(?P<latin>[A-Z][\w'’&-]+(?: (?:(?:&|and|of) )?[A-Z][\w'’-]+){1,4})"
)


def is_labelled(typed: str) -> bool:
    """Whether a line says that somebody is new, and does not only name a firm nobody knows."""
    folded = fold(typed[:_LOOKED_AT])
    found = read(typed)
    if found is not None and LABEL.match(folded):
        return True
    is_unsaid = looks.firm(typed[:_LOOKED_AT], folded) or unlabelled.within(typed, folded)
    return found is not None and found[0] != is_unsaid


def read(typed: str) -> Found | None:
    """None if no label is there, or no name after it."""
    folded = fold(typed[:_LOOKED_AT])
    after = _NEW_AFTER.match(folded)
    if after and not (names.has_han(after["name"]) and _GOES.search(after["name"])):
        name = typed[slice(*after.span("name"))].strip(" *_~-")
        rest = typed[: after.start("name")] + typed[after.end() :].lstrip(" ,，")
        return (name, rest) if _is_name(name) else None
    if within := _NEW_WITHIN.search(folded):
        name = typed[slice(*within.span("name"))]
        rest = typed[: within.start()] + typed[within.end() :]
        return (name, rest) if _is_name(name) else None
    if name := _told_of(typed, folded):
        return name, typed
    if label := LABEL.match(folded) or _CALLED.search(folded):
        return _after_label(typed, folded, label)
    name = unheard_of.firm(typed, folded)
    return (name, typed) if name else None


def _told_of(typed: str, folded: str) -> str:
    """A name that the sentence goes on with: what the firm is called, that it is a new one."""
    if name := called_han.firm(typed) or introduced.firm(typed[:_LOOKED_AT]):
        return name
    if (named := _NAMED.search(folded)) and (name := _name_of(named, typed)):
        return name
    labelled = _LABEL_AFTER.match(folded)
    if labelled is None and (name := _said_to_be_new(typed[:_LOOKED_AT], folded)):
        return name
    if labelled := labelled or _NEW_ONE.search(folded):
        name = typed[slice(*labelled.span("name"))]
        return name if names.is_company(name) and not _TITLE_LAST.search(fold(name)) else ""
    return ""


def _after_label(typed: str, folded: str, label: re.Match[str]) -> Found | None:
    """The name that stands right after a label: in quotation marks, in small letters, or as names
    are written."""
    if name := looks.quoted(typed[:_QUOTED_AT], folded[:_QUOTED_AT]):
        return name, typed
    found = _NAME.match(folded, label.end())
    if found is None and (small := _SMALL_NAME.match(typed, label.end())):
        return small["name"], typed[: label.start()] + typed[small.end("name") :]
    if found is None or not _END.match(folded, found.end()):
        return None
    end = _SENTENCE.search(typed, found.start(), found.end())
    name = typed[found.start() : end.start() + 1 if end else found.end()].strip().rstrip(".")
    name = unlabelled.without_deed(name)
    rest, people = names.people_at_end(name)
    if people and rest:
        return rest, typed[: label.start()] + typed[found.start() + len(rest) :]
    if people or not _is_name(name):
        return None
    if names.is_whole_name(name):  # Tamsin Okoro at Okoro Ceramics
        firm = looks.firm(typed[:_LOOKED_AT], folded)
        return (firm, typed) if firm else None
    return name, typed[: label.start()] + typed[found.start() + len(name) :].lstrip(". ")


def _said_to_be_new(typed: str, folded: str) -> str:
    """By a word for it in brackets after the name, or right before it, anywhere in the line."""
    if (marked := _MARKED_NEW.search(folded)) and not LABEL.match(folded):
        name = typed[slice(*marked.span(marked.lastgroup or 0))].strip()
        name = looks.without_lead(name) if marked["latin"] else name
        return name if _is_name(name) and len(name) > 1 else ""
    within = _LABEL_WITHIN.search(folded)
    found = _HAN_NAME.match(folded, within.end()) if within else None
    whole = _NAME.match(folded, within.end()) if within else None
    if whole and whole["latin"] and _END.match(folded, whole.end()):
        return typed[slice(*whole.span())]  # Bright Dental Supplies
    name = typed[found.start() : found.end()].removesuffix("的") if found else ""
    return "" if _PEOPLE.match(fold(name)) else name


def _name_of(named: re.Match[str], typed: str) -> str:
    """A Chinese name as it stands; one in letters only if it is no person's."""
    name = typed[slice(*named.span(named.lastgroup or 0))].strip()
    if not named["latin"]:
        return name if names.is_company(name) else ""
    is_long = len(name.split()) > 2 and not names.is_surely_person(name)
    return name if is_long or names.ends_as_company(name) else ""


def _is_name(name: str) -> bool:
    is_one = 1 <= len(name.split()) <= 6 and re.search(r"[^\W\d]", name) is not None
    return is_one and not called_han.is_no_name(name)
