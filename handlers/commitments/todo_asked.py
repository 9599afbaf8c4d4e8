"""What is asked for after `/todo`: a list of to-dos, narrowed by a day or week, a customer, a
colleague or one's team; or one of them, of which it is told that it is done."""

from datetime import date

from sqlmodel import Session

from handlers import mentions, whose
from handlers.home import meant as told
from handlers.turn import Turn, person
from handlers.views import blocks
from handlers.views.blocks import Block
from handlers.views.lists import todo as views
from handlers.views.lists.which import Which
from models import Person
from models.customers import once_theirs
from models.home import meant
from models.notifications.subjects import TodoDetails
from models.rules import agenda, dates, direct_message
from models.rules import lazy_re as re
from models.rules.characters import in_place, keyword
from models.rules.team_words import is_team

# The words after the command that list something else than all that is open.
WORDS = {
    "done": "done",
    "finished": "done",
    "已完成": "done",
    "完成": "done",
    "已办": "done",
    "overdue": "overdue",
    "late": "overdue",
    "逾期": "overdue",
    "已逾期": "overdue",
    "过期": "overdue",
    "超期": "overdue",
}
ME = frozenset("me|mine|my|myself|my to-dos|my todos|我|我的|我的待办|自己".split("|"))
_EDGES = " \t\u3000,，、:：.。!！?？"
# "bob's to-dos", @bob 的待辦.
_POSSESSED = re.compile(
    r"(?:['’]s|s['’])?\s*(?:open )?(?:to-?dos?|tasks?|list)?\s*$"
    r"|\s*的?(?:待办(?:事项)?|任务|清单)?\s*$",
    re.I,
)
_WHOSE_LONGEST = 40  # characters of a colleague's name
_NAME_LONGEST = 24  # of what may be a customer's name and nothing else
# So somebody begins who tells which to-do is done: "done call John", 已完成 打给王小姐.
_DONE = re.compile(
    r"(?:(?:i(?:'ve| have)? )?(?:done|finished|completed)(?: with)?\s*[:：]?\s+"
    r"|(?:已经?(?:完成|做完|办完|搞定)了?|(?:完成|做完|办完|搞定)了)\s*[:：,，]?\s*|(?P<bare>完成)\s*[:：,，]?\s*)"
    r"(?P<what>\S.*)$",
    re.I,
)


async def list_of(turn: Turn, typed: str) -> Which | None:
    """None for what is something new. Raises CustomerHandedOver where only a customer's name is
    typed who is a colleague's by now."""
    if keyword(typed) in ME:
        return Which()
    days, rest = _days_in(typed, turn)
    if days is not None and not rest:
        return Which("days", days=days)
    if mention := mentions.MENTION.search(rest):
        await turn.resolve(mention[1])

    def read(session: Session) -> Which | None:
        known = whose.list_of(session, typed, WORDS, turn)
        found = known or _of_people(session, rest, days or (), turn)
        if found is None and len(rest) <= _NAME_LONGEST:
            once_theirs.require_no_name(session, rest, person(session, turn))
        return found

    return await turn.db.read(read)


def _days_in(typed: str, turn: Turn) -> tuple[tuple[date, date] | None, str]:
    """The days that are named, and the words beside them."""
    now, plain = turn.now.astimezone(turn.me.tz), in_place(typed)
    with dates.written_in(turn.me.locale):
        if whole := _ahead(agenda.read(typed, now) if typed else None):
            return whole, ""
        said, rest = agenda.days_in(plain, now)
        found = _ahead(agenda.read(said, now) if said else None)
    is_late = said and agenda.read(said, now) == agenda.LATE  # what is late is listed first
    rest = rest.replace(said, " ") if is_late else rest
    return found, (rest if found or is_late else typed).strip(_EDGES)


def _ahead(asked: agenda.Asked | None) -> tuple[date, date] | None:
    return (asked.first, asked.last) if asked and asked.first and asked.last else None


def _of_people(session: Session, said: str, days: tuple[date, ...], turn: Turn) -> Which | None:
    """Of one's team, of a customer on some days, or of a colleague, where nothing else is said."""
    me, name = person(session, turn), _POSSESSED.sub("", in_place(said)).strip(_EDGES)
    if is_team(name):
        return Which("team", days=days)
    if days and (of := whose.list_of(session, said, {}, turn)) and of.customers:
        return Which("both", of.customers, days)
    who = _colleague(session, name)
    if who is None:
        return None
    return (
        Which("days" if days else "open", days=days)
        if who.id == me.id
        else Which("person", days=days, person=who.id)
    )


def _colleague(session: Session, name: str) -> Person | None:
    if mention := mentions.MENTION.fullmatch(name):
        return Person.of_user(session, mention[1])
    is_handle = mentions.HANDLE.fullmatch(name) is not None
    is_name = name and len(name) <= _WHOSE_LONGEST and "@" not in name
    return mentions.called(session, name) if is_handle or is_name else None


async def say_done(turn: Turn, typed: str) -> bool:
    """Show the open to-do that is told of as done, with its buttons; False where something new is
    to be done: 完成报价单 names no day of a new one."""
    found = _DONE.match(in_place(typed))
    is_ticked = (said := direct_message.says_done(typed)) is not None and said.is_surely
    if found is None and not is_ticked:
        return False
    if found and found["bare"] and dates.find(typed, turn.now.astimezone(turn.me.tz)):
        return False
    what = typed[found.start("what") :] if found else typed

    def read(session: Session) -> tuple[list[TodoDetails], bool]:
        me = person(session, turn)
        fits = meant.fitting_words(session, me, what, turn.now)
        rows = meant.rows(session, me, fits.refs)
        return [one for one in rows if isinstance(one, TodoDetails)], bool(rows)

    todos, are_any = await turn.db.read(read)
    if todos:
        said_so = turn.text("meant-rows", count=len(todos))
        shown: list[Block] = [blocks.section(f"*{blocks.escape(said_so)}*")]
        shown += [block for one in todos for block in views.item(one, turn.look)]
        await turn.respond(text=said_so, blocks=shown, response_type="ephemeral")
    elif not are_any:
        await told.say_none(turn, what)
    else:  # a planned contact
        await turn.reply_privately(turn.text("todo-none-fits"))
    return True
