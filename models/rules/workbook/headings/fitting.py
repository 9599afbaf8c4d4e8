"""Whether the values of a column are such as the standard's column has."""

from models.rules.workbook.cells.words import fold
from models.rules.workbook.headings.looks import Look

DAYS = ("date", "next", "due")
FIGURES = ("employees", "revenue")
PEOPLE = ("chain", "people")
CHOICES = ("segment", "stage")  # read only where their values are known ones
PROFILE = ("pains", "goals", "demands", "history")
TRADES = ("行业", "产业", "业别", "industry", "sector")
RUNNING = 0.5  # share of values that are remarks behind their days
LEAST = 2  # values that contradict a heading
_LONG = 36  # letters; what is longer is no trade
_SHORT = 7


def is_trade(heading: str) -> bool:
    """Whether a heading says nothing but trade: 贸易公司 below it is one."""
    return any(one in fold(heading) for one in TRADES)


def fit(column: str, look: Look) -> float | None:
    """How well values fit a column; None where they cannot be of it."""
    if not look.count:
        return 0
    if column in DAYS:
        return 3 * look.day if look.day >= (0.5 if column == "date" else 0.3) else None
    if column in FIGURES:
        return 2 * look.figure if look.figure >= 0.5 else None
    if column in PEOPLE:
        is_such = (look.person >= 0.3 or look.are_people) and look.organisation < 0.5
        return 2 * max(look.person, look.are_people * 0.5) if is_such else None
    if column == "method":
        return 3 * look.method if look.method >= 0.3 or look.width <= 2 * _SHORT else None
    if column == "industry":
        is_trade = look.is_words and look.person < 0.5 and look.width <= _LONG
        return 0.5 if is_trade and look.dated < 0.5 else None
    if column in ("owner", "owners", "contact_title", "contact_concern", *CHOICES):
        return 0 if look.is_words and look.width <= _LONG else None
    if column == "effect":
        return 0.5 if look.day < 0.5 else None
    if not look.is_words or look.person > 0.7:
        return None
    if column in PROFILE and look.running >= RUNNING:
        return None  # days with what was said are a log
    return (3 * look.dated if column == "todos" else -3 * look.dated) + (look.width >= _SHORT) / 2


def are_promises(look: Look) -> bool:
    """Whether values are what is to be done, each with its day behind it, and none a day."""
    return look.count >= LEAST and look.dated > 0.6 and not look.day


def contradicts(column: str, look: Look) -> bool:
    """Whether values are surely not of a column that a word of the heading names."""
    if look.count < LEAST:
        return False
    if column == "method":
        return look.figure > 0.5 or (look.method < 0.3 and look.width > 3 * _SHORT)
    if column in PROFILE and look.running >= RUNNING:
        return True  # 往来记录 over days with what was said
    if column in ("content", "feedback") and look.method >= 0.3:
        return look.width <= 2 * _SHORT
    if column in FIGURES:
        return not look.figure and not look.day
    if column == "industry":
        return look.organisation > 0.6 and look.distinct == 1
    if column in ("date", "next"):
        return not look.day and look.width > 2 * _SHORT
    if column == "stage":
        return not look.choice and look.width > 2 * _SHORT
    if column in ("owner", "owners"):
        return look.detailed > 0.6  # one of ours needs no title
    if column in PEOPLE:
        is_talk = not look.person and not look.are_people and look.width > 2 * _SHORT
        return is_talk or max(look.organisation, look.day, look.figure) > 0.6
    return column not in DAYS and look.day > 0.8
