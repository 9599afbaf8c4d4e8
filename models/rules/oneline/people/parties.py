"""Who was met: the words around the method, read as people and as the customer."""

from dataclasses import dataclass, replace
from typing import Literal

from models.rules import lazy_re as re
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import fold

Role = Literal["subject", "object", "with", "from"]

# Words of a Chinese sentence that carry nothing once its parts are known.
_BEFORE = re.compile(
    r"(?:\s|我们?(?!公司)|刚刚?|刚才|头先|去了?|到了?|来|在|和|跟|与|同|给|向|用|通过|参加|了|过|完|的|客户|找"
    r"|(?:[打发开做通]|进行)了?个?)*"
)
_AFTER = re.compile(
    r"(?:\s|的|了|过|完|一下|在|用|去|到|来|过来|那边|那里|一起|一[次个通趟]|[打发开做通写传寄]了?[个了]?|进行"
    r"|刚刚?|刚才|[昨前][天日晚]|一大?早|又|也|还|再|都|已经?|终于|总算|突然|主动|亲自)*$"
)
_LIST_MARK = re.compile(r"\s*[、,/&和与及與]")
_WITH = re.compile("[和跟与同给向找]")
_DEPARTMENT = re.compile(
    "(?:procurement|purchasing|sales|marketing|finance|legal|it|hr|ops|operations|engineering"
    "|r&d|product|logistics|quality|accounting)",
    re.I,
)
# Where they met, and no company: "coffee at Jurong Point".
_PLACE = re.compile(
    r"\b(?:point|mall|square|plaza|park|street|st|road|rd|lane|avenue|ave|airport|station|centre"
    r"|center|tower|towers|quay|wharf|beach|island|bridge|gardens|lounge|terminal|arcade|cafe"
    r"|starbucks|costa|pret|kopitiam|bunnings|ikea|nec|excel|olympia)$",
    re.I,
)


@dataclass
class Group:
    """Words that stand together, and where: before the verb, after it, after with, after from.
    `of_companies` if the verb is said of companies as well: met, visited, 拜访; `of_places`
    if it is said of no person who is met with another: visited; `of_event` if it
    follows an expo, whose name it may be."""

    role: Role
    text: str
    title: str = ""
    aside: str = ""  # in brackets after it, and no title
    of_companies: bool = False
    of_places: bool = False
    of_event: bool = False
    goes_on: bool = False  # the words after a person: 李总 方案认可


class Parties:
    """Whom the groups of one clause name; `failed` are the groups that were not understood."""

    def __init__(self, groups: list[Group], known: str) -> None:
        """`known` is the customer, "" if nobody knows it yet."""
        self.company = known
        self.people: list[tuple[str, str]] = []
        self.failed: list[Group] = []
        # met Acme's CTO at the fair
        owned = any(group.text.endswith("'s") and (group.title or groups[1:]) for group in groups)
        origins = [] if owned else [g for g in groups if g.role == "from" and self._is_origin(g)]
        origin = next(iter(origins), None)
        if origin:
            self.company = origin.text
        groups = [part for group in groups if group is not origin for part in _parted(group)]
        self._is_alone = len(groups) == 1 and origin is None
        for group in groups:
            # Nobody is met in what follows words that were not understood.
            if self.failed or owned or not self._read(group):
                self.failed.append(group)

    def _is_origin(self, group: Group) -> bool:
        is_company = names.is_company(group.text) and not _DEPARTMENT.fullmatch(group.text)
        is_place = _PLACE.search(group.text) is not None
        return is_company and not (is_place or self.company or group.title)

    def _read(self, group: Group) -> bool:
        text, role = group.text, group.role
        if names.has_han(text):
            text, role = _bare(text, role)
        rest, found = names.people_at_end(text)
        self.people += [(name, group.title if name == found[-1] else "") for name in found]
        if not rest:
            return not group.aside or self._is_company_of_person(group)
        if role == "from":
            return self._is_department(rest)
        if group.goes_on or (group.aside and not self._is_beside_company(rest, role, group)):
            return False
        is_apart = not found or _LIST_MARK.match(text.strip(), len(rest)) is not None
        if self._is_person(rest, role, group) and (is_apart or self.company):
            at = len(self.people) - len(found)
            self.people.insert(at, (rest, "" if found else group.title))
            return True
        company, somebody = names.company_and_person(rest) if not found else (rest, "")
        if self.company or not self._is_company(company, role, group, bool(found)):
            return False
        if somebody:
            self.company, self.people = company, [*self.people, (somebody, "")]
            return True
        if (
            role != "subject"
            and names.is_full_name(rest)
            and text.strip()[len(rest) :].startswith(" ")
        ):
            return False  # with 李伟 王总: two people, or a customer and one
        self.company = rest
        return bool(found) or not group.title

    def _is_beside_company(self, text: str, role: Role, group: Group) -> bool:
        """Li (Initech) names a company only beside what is surely a person."""
        is_person = names.is_surely_person(text) or names.is_full_name(text)
        is_person |= names.is_name(text) and (role == "with" or not group.of_companies)
        return role != "subject" and is_person and self._is_company_of_person(group)

    def _is_company_of_person(self, group: Group) -> bool:
        if self.company or not names.is_company(group.aside):
            return False
        self.company = group.aside
        return True

    def _is_department(self, text: str) -> bool:
        """Li from procurement"""
        if not (_DEPARTMENT.fullmatch(text) and self.people):
            return False
        self.people[-1] = (self.people[-1][0], text)
        return True

    def _is_person(self, text: str, role: Role, group: Group) -> bool:
        if names.is_surely_person(text) or (group.title and names.is_name(text)):
            return True
        if not self.company and role == "subject":
            return names.is_first_name(text) or names.is_whole_name(text)
        if group.of_event:
            return names.is_full_name(text)
        if not self.company and (group.of_places or (group.of_companies and self._is_alone)):
            return names.is_full_name(text) and role == "with"
        if group.of_places and role == "object" and not names.is_full_name(text):
            return names.is_first_name(text)  # site visit Senoko
        return names.is_full_name(text) or names.is_name(text, typed_small=role == "with")

    def _is_company(self, text: str, role: Role, group: Group, has_people: bool) -> bool:
        if not has_people and (names.is_first_name(text) or names.is_whole_name(text)):
            return False  # Didier texted
        if role == "subject" and self.people and not has_people and names.has_han(text):
            return names.is_surely_company(text)  # 老洪今天生日
        if role == "subject" or has_people or group.of_companies:
            return names.is_company(text)
        return names.is_surely_company(text)


def _parted(group: Group) -> list[Group]:
    """邓总 聊了年框 as 邓总 and what follows."""
    parts = group.text.split(maxsplit=1)
    if len(parts) < 2 or not names.has_han(parts[0]):
        return [group]
    bare, role = _bare(parts[0], group.role)
    rest, found = names.people_at_end(bare)
    if rest or not found:
        return [group]
    first = replace(group, role=role, text=bare, title="", aside="")
    return [first, *_parted(replace(group, text=parts[1], goes_on=True))]


def _bare(text: str, role: Role) -> tuple[str, Role]:
    """The text without the words around it that only join it to the sentence."""
    folded = fold(text)
    before = _BEFORE.match(folded)
    start = before.end() if before else 0
    after = _AFTER.search(folded, start)
    end = after.start() if after else len(text)
    if role != "from" and _WITH.search(folded, 0, start):
        role = "with"
    return text[start:end], role
