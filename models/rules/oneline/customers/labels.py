"""A line that opens like a form: 客户：金山软件，方式：邮件，联系人：洪小姐；内容：…

Each label whose value is understood is taken off; from the first that is not, all stays as typed.
What heads the form ("Visit report", 拜访纪要) tells the way of talking and is taken off, too.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Literal

from models.rules import lazy_re as re
from models.rules.oneline.customers.head import Opening
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import HAN, HOW, fold, word
from models.rules.oneline.when.when import happened

Label = Literal["customer", "people", "method", "when", "ours"]

_LABELS: dict[Label, str] = {
    "customer": f"{word('customer|client|company|account')}|(?:客户)?(?:公司|单位)(?:名称?)?"
    "|(?:拜访)?客户(?:名称?)?",
    "people": word("with|contact(?: person)?|people|attendees|participants")
    + "|联[系络]人|对接人|接待人?|拜访对象|(?:参[会加与]|与会|出席|客户方|对方)(?:人员?)?",
    "method": f"{word('method|via|type|channel|how')}|(?:联系|沟通|跟进|拜访)?方式|形式",
    "when": f"{word('date|when|time')}|(?:拜访|沟通|联系|会议)?(?:时间|日期)",
    "ours": f"{word('our side|our people|our team')}|拜访人员?|我方(?:参加|参会)?人?员?|陪同人?员?",
}
_ANY = "|".join(f"(?P<{label}>{pattern})" for label, pattern in _LABELS.items())
_NEXT = rf"\s+(?:{'|'.join(_LABELS.values())})\s*:"
_LABEL = re.compile(
    rf"[\s,;/|。.]*(?:{_ANY})\s*:\s*"
    rf"(?P<value>(?:(?!{_NEXT})(?:(?<=\d)[,.](?=\d)|[^,;。\n|.]|\.(?!\s|$))){{1,80}})",
    re.I,
)
_OURS = re.compile(rf"(?:{_LABELS['ours']})\s*:[^\n;。|]{{1,80}}", re.I)
_HEADING = re.compile(
    r"[\W_]*(?:(?:[a-z]+ ){0,3}(?:report|minutes|notes|summary|recap)"
    rf"|[{HAN}]{{0,6}}(?:纪要|记录|汇报|报告|小结|总结|日报|反馈表?))[^\w\n]*(?:\n\s*|(?<=[\W_]))",
    re.I,
)
_METHOD = re.compile(HOW, re.I)
_PERSON = re.compile(r"(?P<name>[^()]+?)\s*(?:[(](?P<title>[^()]+)[)])?")
_EDGES = " \t\r\n,;，；。.、/|"
_MORE_PEOPLE = re.compile(r"(?:\s*,\s*[^,;。\n|:.]{1,40})+(?=[;。\n|]|$)")
_AND = re.compile(r"\s*(?:[,，、&+和与及]|\band\b)\s*")
_LEAST = 2  # labels if the customer is unknown: 客户：太贵了 is no form


def read(text: str, known: str, now: datetime) -> Opening | None:
    """The values of the labels at the start of a text; None if it does not open with labels."""
    folded = fold(text)
    opening, at, count = Opening(text), 0, 0
    if (heading := _HEADING.match(folded)) and _LABEL.match(folded, heading.end()):
        opening, at, count = _headed(text, heading[0]), heading.end(), 1
    kept = []
    while match := _LABEL.match(folded, at):
        for end in _ends(match, folded):
            value = text[match.start("value") : end].strip()
            more = Opening("") if match["ours"] else _read(match, value, known, now)
            if more is not None:
                break
        if more is None or _is_again(opening, more):
            break
        if match["ours"]:
            kept.append(text[match.start() : end].strip(_EDGES))
        at, count = end, count + 1
        opening = Opening(
            text[at:].lstrip(_EDGES),
            opening.company or more.company,
            opening.method or more.method,
            opening.has_verb or bool(more.method),
            opening.people or more.people,
            opening.when or more.when,
        )
    if count < _LEAST and not (count and known):
        return None
    return replace(opening, rest="\n".join([*kept, opening.rest])) if kept else opening


def without_ours(text: str) -> str:
    """The text without those who are said to be of us: 拜访人：我、小林."""
    for found in reversed(list(_OURS.finditer(fold(text)))):
        text = text[: found.start()] + text[found.end() :]
    return text


def _headed(text: str, heading: str) -> Opening:
    """The way of talking that a heading names."""
    how = _METHOD.search(heading)
    method = how.lastgroup if how and how.lastgroup != "talk" else None
    return Opening(text, method=method, has_verb=bool(method))


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


def _ends(match: re.Match[str], folded: str) -> Iterator[int]:
    """Where the value of a label may end: people go on behind commas, to the end of the line."""
    more = _MORE_PEOPLE.match(folded, match.end()) if match["people"] or match["ours"] else None
    if more:
        yield more.end()
    yield match.end()


def _read(match: re.Match[str], value: str, known: str, now: datetime) -> Opening | None:
    """The value of one label; None if it is not understood."""
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
