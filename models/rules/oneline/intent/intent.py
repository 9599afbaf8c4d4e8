"""What a typed line is meant as: a customer's name, a contact that took place, what lies ahead, or
a question.

Sentence by sentence, what is said first decides: "call Li about what we discussed" lies ahead, "met
Li, must call him on Monday" took place. One contact that took place makes the whole line a record.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from models.rules import lazy_re as re
from models.rules.oneline.clauses import clauses, reminded
from models.rules.oneline.colleagues import owners
from models.rules.oneline.customers import bare_name, newcomer
from models.rules.oneline.intent.mood import Intent, end_of_lead, is_day_ahead, mood_of, reminds
from models.rules.oneline.line import ParsedLine
from models.rules.oneline.todos import repeated, tasks
from models.rules.oneline.vocabulary.intent_words import IMPERATIVE, LEADS_OFF, REPORT, UNDONE
from models.rules.oneline.vocabulary.words import fold

_SENTENCE_END = re.compile(r"[。;!?\n]+|(?<!\bmr)(?<!\bms)(?<!\bdr)(?<!\bmrs)\.+(?=\s|$)", re.I)
# What they asked of us is news, beside what we promised.
_DEMANDED = re.compile(r"[让叫请催喊]我|\b(?:wants?|wanted|asked|asks|needs?) (?:me|us) to\b", re.I)
_CLAUSE = re.compile("[,;。!?\n]")
_US = re.compile("[我咱]")
_DOES = re.compile("(?![跟和与同及那这的给来约了找])[\u4e00-\u9fff\\d]")
_LOOKED_AT = 1500  # characters


def read(typed: str, line: ParsedLine, now: datetime) -> Intent:
    """`line` is the reading of `typed`; `now` is in the person's zone."""
    sentences = _sentences(typed)
    moods = [mood_of(one, line, now) for said in sentences for one in reminded.apart(said)]
    may_be_name = not bare_name.is_no_name(typed, now)
    if may_be_name and bare_name.is_name(typed, line, is_plain=set(moods) <= {None}):
        return Intent.NAME
    if Intent.PAST in moods or line.feedback or line.satisfaction:
        return Intent.PAST
    if Intent.AHEAD in moods and _opens_with_theirs(typed, line):
        return Intent.PAST
    if _only_promises(line):
        return Intent.AHEAD
    if line.todos and line.content and line.occurred_at:
        return Intent.PAST
    if Intent.AHEAD in moods:
        if _hands_over(line):
            return Intent.PAST
        if not line.is_known and line.customer and newcomer.LABEL.match(fold(typed)):
            return Intent.PAST  # a new customer is news
        is_told_how = len(line.todos) > 1 and line.method is not None
        if is_told_how or _holds_news(typed, line, now):
            return Intent.PAST
        is_news = moods[0] is None and (line.method or line.theirs or REPORT.search(fold(typed)))
        return Intent.PAST if is_news else Intent.AHEAD
    return Intent.OTHER if set(moods) == {Intent.OTHER} else Intent.PAST


def promises(
    typed: str, line: ParsedLine, now: datetime, teammates: Sequence[str] = ()
) -> ParsedLine:
    """The line as what is to be done, a to-do for each sentence that says so: nothing of it took
    place."""
    is_meeting = line.next_contact and not asks_for(fold(typed), now)
    if (_only_promises(line) and line.todos) or (line.next_contact and line.todos) or is_meeting:
        return ParsedLine(
            line.customer,
            line.is_known,
            theirs=line.theirs if line.next_contact else (),
            todos=line.todos,
            next_contact=line.next_contact,
            next_starts=line.next_starts,
            next_place=line.next_place,
        )
    said: list[str] = []
    own = [one.words for one in line.evidence if one.field == "todo"]
    for sentence in _sentences(typed):
        is_own = any(words in sentence for words in own)
        if said and not is_own and mood_of(sentence, line, now) is not Intent.AHEAD:
            said[-1] = f"{said[-1]} {sentence}"
        else:
            said.append(LEADS_OFF.sub("", sentence) or sentence)
    called = line.customer if line.is_known else ""
    todos = tuple(
        repeated.again(owners.owned(tasks.one(_without_name(one, called), now), teammates), now)
        for one in said
    )
    return ParsedLine(line.customer if line.is_known else "", line.is_known, todos=todos)


def _without_name(text: str, customer: str) -> str:
    """The text without the customer that it opens with, which is no part of a to-do."""
    rest = text.removeprefix(customer) if customer else text
    is_apart = rest[:1] in (" ", ":", "：", ",", "，") and re.search(r"\w", rest)
    return rest.lstrip(" :：,，") if is_apart else text


def _hands_over(line: ParsedLine) -> bool:
    """Whether a colleague who is called by a mention is to do what others want, which is told in
    Chinese before it: Carmen要改送货时间，<@U1> 明天问下仓库."""
    is_handed = any(one.owner and one.owner.startswith("<@") for one in line.todos)
    said = line.content.replace(line.customer, "") if line.customer else line.content
    return is_handed and re.search("[\u4e00-\u9fff]{3}", said) is not None


def _opens_with_theirs(typed: str, line: ParsedLine) -> bool:
    """恒锐马超周五把图纸发过来: what one of theirs will do is news, and no promise of ours."""
    clause = _CLAUSE.split(fold(typed), maxsplit=1)[0]
    if line.next_contact or _US.search(clause):
        return False
    rest = clause.strip().removeprefix(fold(line.customer)).lstrip(" :的")
    named = [fold(name) for name, _ in line.theirs if not name.isascii()]
    return any(rest.startswith(one) and _DOES.match(rest, len(one)) for one in named)


def asks_for(text: str, now: datetime) -> bool:
    """Whether it is an order to oneself: "ring Acme tomorrow", unlike "seeing Acme tomorrow"."""
    return reminds(text) is not None or IMPERATIVE.match(text, end_of_lead(text, now)) is not None


def _only_promises(line: ParsedLine) -> bool:
    """Nothing but to-dos, or a next contact, and their customer."""
    promised = " ".join(one.text for one in line.todos)
    theirs = [name for name, _ in line.theirs if name not in promised]
    is_said = line.content or line.method or theirs or line.occurred_at or line.question
    return bool(line.todos or line.next_contact) and not is_said


def _holds_news(typed: str, line: ParsedLine, now: datetime) -> bool:
    """Whether it was read as more than what lies ahead: a question of the customer's, what is
    marked as the next contact, or to-dos beside what was told."""
    is_marked = line.next_contact and all(one.field != "next" for one in line.evidence)
    text = fold(typed)
    if reminds(text) or UNDONE.search(text):
        return False
    if line.question or is_marked or (line.todos and _DEMANDED.search(fold(line.content))):
        return True
    content = line.content[:_LOOKED_AT]
    cut = [content[one.start : one.end] for one in clauses.cut(content, now)]
    planned = {one.words for one in line.evidence}
    told = [
        one
        for one in cut
        if one not in planned and not _is_called(one, line) and not is_day_ahead(fold(one), now)
    ]
    return len(told) > 1 or (bool(told) and bool(line.todos or line.next_contact))


def _is_called(clause: str, line: ParsedLine) -> bool:
    """Whether a clause only says whose line it is."""
    rest = clause.replace(line.customer, "") if line.customer else clause
    for name, title in line.theirs:
        rest = rest.replace(name, "").replace(title, "")
    return len(re.findall(r"[a-z0-9]+|[^\x00-\x7f]", rest, re.I)) < 2


def _sentences(typed: str) -> list[str]:
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(fold(typed))), len(typed)]
    said = (typed[start:end].strip() for start, end in pairwise(ends))
    return [one for one in said if re.search(r"\w", one)]
