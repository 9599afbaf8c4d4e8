"""A line that opens like a form: 客户：金山软件，方式：邮件，联系人：洪小姐；内容：…

Each label whose value is understood is taken off; from the first that is not, all stays as typed.
"""

from datetime import datetime
from typing import Literal

from models.rules import lazy_re as re
from models.rules.oneline.customers.head import Opening
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import HOW, fold, word
from models.rules.oneline.when.when import happened

Label = Literal["customer", "people", "method", "when"]

_LABELS: dict[Label, str] = {
    "customer": f"{word('customer|client|company|account')}|客户(?:名称)?|公司(?:名称)?",
    "people": word("with|contact(?: person)?|people|attendees|participants")
    + "|联[系络]人|对接人|拜访对象|参会(?:人员?)?|与会(?:人员?)?",
    "method": f"{word('method|via|type|channel|how')}|(?:联系|沟通|跟进|拜访)?方式|形式",
    "when": f"{word('date|when|time')}|(?:拜访|沟通|联系|会议)?(?:时间|日期)",
}
_LABEL = re.compile(
    r"[\s,;/|。.]*(?:"
    + "|".join(f"(?P<{label}>{pattern})" for label, pattern in _LABELS.items())
    + r")\s*:\s*(?P<value>(?:(?<=\d)[,.](?=\d)|[^,;。\n|.]|\.(?!\s|$)){1,80})",
    re.I,
)
_METHOD = re.compile(HOW, re.I)
_PERSON = re.compile(r"(?P<name>[^()]+?)\s*(?:[(](?P<title>[^()]+)[)])?")
_AND = re.compile(r"\s*[、&+和与及]\s*")
_LEAST = 2  # labels if the customer is unknown: 客户：太贵了 is no form


def read(text: str, known: str, now: datetime) -> Opening | None:
    """The values of the labels at the start of a text; None if it does not open with labels."""
    folded = fold(text)
    opening, at, count = Opening(text), 0, 0
    while match := _LABEL.match(folded, at):
        more = _value(match, text, known, now)
        if more is None or _is_again(opening, more):
            break
        at, count = match.end(), count + 1
        opening = Opening(
            text[at:].lstrip(" \t,;，；。.、/|"),
            opening.company or more.company,
            opening.method or more.method,
            opening.has_verb or bool(more.method),
            opening.people or more.people,
            opening.when or more.when,
        )
    return opening if count >= _LEAST or (count and known) else None


def _is_again(opening: Opening, more: Opening) -> bool:
    """Whether a label repeats one: the second value would be lost."""
    return any(
        had and has
        for had, has in (
            (opening.company, more.company),
            (opening.method, more.method),
            (opening.people, more.people),
            (opening.when, more.when),
        )
    )


def _value(match: re.Match[str], text: str, known: str, now: datetime) -> Opening | None:
    """The value of one label; None if it is not understood."""
    value = text[slice(*match.span("value"))].strip()
    folded = fold(value)
    if match["customer"]:
        is_customer = folded.lower() == fold(known).lower() if known else names.is_company(value)
        return Opening("", company=value) if is_customer else None
    if match["method"]:
        how = _METHOD.fullmatch(folded)
        return Opening("", method=how.lastgroup) if how and how.lastgroup != "talk" else None
    if match["when"]:
        time = happened(folded, now)
        is_all = time and time.end - time.start == len(folded)
        return Opening("", when=time.at) if time and is_all else None
    people = [_person(one) for one in _AND.split(value)]
    said = tuple(person for person in people if person)
    return Opening("", people=said) if len(said) == len(people) else None


def _person(text: str) -> tuple[str, str] | None:
    match = _PERSON.fullmatch(text.strip().replace("（", "(").replace("）", ")"))
    if match is None:
        return None
    name = match["name"]
    rest, found = names.people_at_end(name)
    is_person = (found and not rest) or names.is_full_name(name) or names.is_name(name)
    return (name, match["title"] or "") if is_person else None
