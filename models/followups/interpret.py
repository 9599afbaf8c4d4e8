"""One typed line, read with the customers that its author knows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from models.commitments import repeating
from models.customers import once_theirs, search
from models.customers.customer import Customer
from models.customers.search import Named
from models.followups import went_along
from models.followups.interpretation import Interpretation
from models.followups.line_reader import Reader
from models.followups.planned_hour import at_planned_hour
from models.people import called
from models.people.person import Person
from models.rules import answering, dates, excerpt
from models.rules import lazy_re as re
from models.rules.dates import order
from models.rules.deadlines import Urgency
from models.rules.names import people as people_rules
from models.rules.names import posts, said
from models.rules.names.decision_chain import Link
from models.rules.names.said.apart import told_apart
from models.rules.oneline import AskedDay, Intent, LineTodo, ParsedLine
from models.rules.oneline.colleagues import superior
from models.rules.oneline.colleagues.owners import without_plea
from models.rules.oneline.customers import newcomer
from models.rules.oneline.fields.question import bare
from models.rules.oneline.people import people as named_people
from models.rules.oneline.people.spoken_of import bosses as bosses_in
from models.rules.oneline.vocabulary import names
from models.rules.oneline.vocabulary.words import fold

NUMERIC = re.compile(r"\d{1,2}/\d{1,2}")
COLON = re.compile("[:：]")
# Who sent them to us: 绿野陈总介绍的.
SENT_THEM = re.compile("[\u4e00-\u9fff]{0,4}?(?:介绍|推荐|引荐|转介)(?:过?来)?(?:的|(?=\\W|$))")


def interpret(
    session: Session, typed: str, by: Person, now: datetime, here: Customer | None = None
) -> Interpretation:
    """A record needs a content: where all was read as feedback, promises and the like, the same
    words are what was said. Of a long text only the opening is interpreted; the rest is content.
    `here` is the customer of the channel it was typed in: a line that names none is about them."""
    local = now.astimezone(by.tz)
    opening, rest = excerpt.split(typed.strip())
    teammates = called.names(session)
    locale = dates.locale_of(typed, by.locale)
    if not locale.startswith("zh"):
        locale = order.told(typed, locale, local.date())
    with dates.written_in(locale):
        asked = superior.asked_in(opening, called.superiors(session, by))
        reader = Reader(session, opening, by, local, teammates, goes_on=bool(rest), asked=asked)
        read = _interpret(reader)
    if dates.says_no_order(locale) and read.line.next_contact and not read.is_promise:
        read = _asked_which_day(reader, read)
    if here is not None and not (read.customer or read.matching or read.line.customer):
        line = replace(read.line, customer=here.name, is_known=True)
        read = replace(read, line=line, customer=here, contacts=tuple(here.contacts(session)))
    line = read.line
    is_told = answering.says_answered(line.question) or answering.is_what_was_told(
        line.question, opening
    )
    if line.urgency != Urgency.ON_THE_SPOT and is_told:
        line = replace(line, urgency=None, question="")  # told, not asked
    content = line.content
    if not content and not read.is_promise:
        content = "\n".join(one.words for one in line.evidence)
    if rest:
        is_unread = content == opening.strip()
        content = typed.strip() if is_unread else f"{content}\n{rest}".strip("\n")
    todos = tuple(_begun(one, by, now) for one in line.todos)
    line = replace(line, content=content, todos=todos)
    line = replace(line, theirs=posts.present(line.theirs, opening))
    read = replace(read, line=_with_names(session, line))
    read = went_along.of(session, read, opening, by, teammates)
    return at_planned_hour(session, read, by, local)


def _begun(todo: LineTodo, by: Person, now: datetime) -> LineTodo:
    """With the day on which it is due first, where it comes again."""
    if todo.rule is None:
        return todo
    return replace(todo, due=repeating.first_day(todo.rule, by, now, todo.due_time))


def _with_names(session: Session, line: ParsedLine) -> ParsedLine:
    """The line with people in its words by their names, not by Slack's ids."""
    todos = tuple(
        replace(one, text=called.with_names(session, _asked_for(one))) for one in line.todos
    )
    content, feedback, question = (
        called.with_names(session, said)
        for said in (line.content, line.feedback, bare(line.question))
    )
    return replace(line, content=content, feedback=feedback, question=question, todos=todos)


def _asked_for(todo: LineTodo) -> str:
    """What is to be done, without a "for me" that is said to a colleague."""
    return without_plea(todo.text) if todo.owner else todo.text


def _asked_which_day(reader: Reader, read: Interpretation) -> Interpretation:
    """The same, but without a next contact whose day another country reads as another one."""
    day = read.line.next_contact
    with dates.written_in("en-GB"):
        other = _interpret(reader).line.next_contact
    words = NUMERIC.search(reader.typed)
    if day is None or other is None or day == other or words is None:
        return read
    asked = AskedDay(words[0], (day, other))
    return replace(read, line=replace(read.line, next_contact=None, asked_day=asked))


def _interpret(reader: Reader) -> Interpretation:
    named = search.named_in(reader.session, reader.typed, reader.by)
    if not named or _names_another(reader, named[0]):
        return _unnamed(reader)
    customer = named[0].customer if len(named) == 1 else _of_one_named(reader, named)
    contacts = tuple(customer.contacts(reader.session)) if customer else ()
    line, intent = reader.meant(reader.read(named[0], contacts), named[0], contacts)
    if customer is None:
        is_one_name = len({one.at for one in named}) == 1
        line = replace(line, customer=named[0].typed if is_one_name else "", is_known=False)
        return Interpretation(line, None, intent, tuple(one.customer for one in named))
    guess = named[0].typed if named[0].is_guess or len(named) > 1 else ""
    return Interpretation(line, customer, intent, guess=guess, contacts=contacts)


def _of_one_named(reader: Reader, named: Sequence[Named]) -> Customer | None:
    """Of customers that are called alike, the only one whose people the line names."""
    people = [name for name, _ in reader.read(named[0]).theirs]
    found = [
        one
        for one in named
        if any(
            people_rules.meant(
                name, [Link(who.name, who.title) for who in one.customer.contacts(reader.session)]
            )
            for name in people
        )
    ]
    found = found or [
        one
        for one in named
        if any(
            people_rules.stands_beside(reader.typed, one.typed, who.name)
            for who in one.customer.contacts(reader.session)
        )
    ]
    if len(found) != 1:
        meant = told_apart(reader.typed, [one.customer.name for one in named])
        found = [one for one in named if one.customer.name == meant]
    return found[0].customer if len(found) == 1 else None


def _unnamed(reader: Reader) -> Interpretation:
    """A line that says no known customer's name as people say it: one that is new, or of which it
    says another part."""
    session, by = reader.session, reader.by
    read = reader.read()
    if by_person := _of_person(reader, read):
        return by_person
    line, intent = reader.meant(read)
    if intent is Intent.PAST and not line.customer and (firm := said.gone_to(reader.typed)):
        people = tuple(one for one in line.theirs if one[0] != firm)
        line = replace(line, customer=firm, theirs=people)
    if intent is Intent.AHEAD or not line.customer:
        return Interpretation(line, None, intent)
    if same := search.by_name(session, line.customer, by):
        known = tuple(same.contacts(session))
        return Interpretation(replace(line, is_known=True), same, intent, contacts=known)
    matching = search.matching(session, line.customer, by)
    had = once_theirs.named_in(session, reader.typed, by) if matching else None
    if had and len(had[1]) > len(line.customer):  # of Harbor & Finch, and no other Harbor
        return Interpretation(replace(line, customer=had[1]), None, intent)
    if len(matching) == 1:
        guessed = matching[0]
        known = tuple(guessed.contacts(session))
        line = replace(line, theirs=reader.read(None, known).theirs)
        return Interpretation(line, guessed, intent, guess=line.customer, contacts=known)
    return Interpretation(line, None, intent, tuple(matching))


def _of_person(reader: Reader, read: ParsedLine) -> Interpretation | None:
    """A line that names no company, but somebody whom only one customer has: a guess."""
    session, typed = reader.session, reader.typed
    if newcomer.is_labelled(typed):
        return None
    people = [name for name, _ in read.theirs]
    if not people:  # whoever was not reached
        people = [name for name, _ in named_people.find(typed, "", (), reader.teammates, "")]
    other = read.customer or said.unknown(typed)
    if other:
        people.append(other)
    found = search.of_person(session, typed, people, reader.by, reader.teammates)
    if found is None and (bosses := bosses_in(typed)):
        found = search.of_person(session, typed, bosses, reader.by, reader.teammates)
    if found is None:
        return None
    customer, name = found
    if (head := newcomer.head(typed)) and fold(name)[0] not in head:
        return None  # 绿洲农机：刘总…, and somebody else has a 刘老师
    contacts = tuple(customer.contacts(session))
    if (firm := said.gone_to(typed)) and firm not in fold(customer.name):
        return None  # 去大成，李总说…: whoever else is called so
    is_whole = len(name) > 2 and fold(name).lower() in fold(typed).lower()
    if (
        other
        and not (
            is_whole or fold(other).endswith(fold(name)) or said.are_initials(other, customer.name)
        )
        and not people_rules.meant(other, [Link(one.name, one.title) for one in contacts])
    ):
        return None
    line, intent = reader.meant(reader.read(None, contacts), None, contacts)
    line = replace(line, customer=customer.name, is_known=True)
    return Interpretation(line, customer, intent, guess=name, contacts=contacts)


def _names_another(reader: Reader, named: Named) -> bool:
    """Whether a new customer's name opens the line, and this one is only mentioned after it or is
    a part of it."""
    typed = reader.typed
    new = newcomer.LABEL.match(fold(typed))
    if new and new.end() < len(typed):
        return named.at > new.end()
    if SENT_THEM.match(fold(typed), named.at + len(named.typed)):
        return newcomer.read(typed) is not None
    opening = COLON.search(typed)
    opens_later = opening is not None and opening.start() < named.at
    if not opens_later:
        return not named.is_whole and _is_longer_name(typed.strip(), named)
    line = reader.read()
    at = typed.find(line.customer) if line.customer else named.at
    return at + len(line.customer) <= named.at and at < named.at


def _is_longer_name(typed: str, named: Named) -> bool:
    """Whether the whole line is another name that begins so: Ferrant Windows."""
    if named.at > 0 or len(typed) == len(named.typed):
        return False
    return names.is_surely_company(typed) if names.has_han(typed) else names.is_company(typed)
