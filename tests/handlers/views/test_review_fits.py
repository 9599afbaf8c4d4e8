"""A review of everything there may be in one message, whatever things are called."""

from datetime import UTC, date, datetime

import pytest

from bot.localslack.validation import check_blocks
from handlers import text
from handlers.views import blocks, charts
from handlers.views.lists import review as views
from handlers.views.lists.review import Audience
from models import Person
from models.reviews.figures import MOST_PEOPLE, Review
from models.reviews.loading import Frozen, Unresolved
from models.reviews.named import NamedRow, OfPerson
from models.reviews.plan import MOST_PLANS, EarlierPlan, PlanLine
from models.reviews.scope import Breadth, Scope
from models.reviews.shown import Shown
from models.rules.deals import LostReason
from models.rules.figures import ACTIVITY, BY_PERSON, SUMS, Figure, Key, Noun, Row
from models.rules.time.periods import Kind, Period

PERIOD = Period(Kind.QUARTER, date(2026, 4, 1), date(2026, 6, 30))
NOW = datetime(2026, 7, 3, tzinfo=UTC)
COUNTS = (*ACTIVITY, Key.UNRESOLVED_ISSUES, Key.VAGUE_RECORDS)


def figure(key: Key, hits: int = 400) -> Figure:
    return Figure(key, hits, None if key in COUNTS else 900, 0, "CNY" if key in SUMS else "")


def everything(name: str) -> Shown:
    mei = Person(id=1, user_id="UMEI", name=name)
    row = NamedRow(
        Row(Noun.TODO, 1, False, PERIOD.last, score=1), 1, 1, name, name, name, LostReason.OTHER
    )
    people = [
        OfPerson(id, name, tuple(figure(key, 10) for key in BY_PERSON)) for id in range(MOST_PEOPLE)
    ]
    rows = {key: [row] * views.ROWS_IN_MESSAGE for key in Key}
    figures, before = [figure(key) for key in Key], [figure(key, 300) for key in Key]
    scope = Scope(mei, Breadth.TEAM)
    review = Review(
        scope, 90, PERIOD, PERIOD.last, figures, before, rows, [(LostReason.PRICE, 9)], {}, people
    )
    left = Unresolved(400, PERIOD.first, 500, 500)
    causes = dict.fromkeys(list(Key)[:5], name)
    ids = {key: number for number, key in enumerate(Key)}
    frozen = Frozen(1, mei, review, False, left, ids, causes)
    plan = [PlanLine(name, name, PERIOD.last, Key.PROMISES_KEPT, False)] * 3
    return Shown(frozen, plan, [EarlierPlan(PERIOD.before(), plan)] * MOST_PLANS)


@pytest.mark.parametrize("locale", ["en-US", "zh-CN", "zh-TW"])
@pytest.mark.parametrize("length", [5, 40, 80])
@pytest.mark.parametrize("readers", Audience)
def test_it_fits_with_charts_and_without(locale: str, length: int, readers: Audience) -> None:
    shown = everything("Ada Lovelace "[:length].ljust(length, "龘"))
    _, said = views.message(shown, readers, text.of(locale), NOW)
    if readers is not Audience.ALONE:
        _, said = views.preview(shown, readers, "CSALES", text.of(locale), NOW)
    for one in (said, charts.plainer(said)):
        assert check_blocks(one, "message") == []
        assert blocks.fit(one)
    is_named = "龘" in str(said) if length > 20 else "Ada" in str(said)
    assert is_named == readers.is_ours


def test_short_names_leave_room_for_all_rows() -> None:
    _, said = views.message(everything("Ada"), Audience.ALONE, text.of("en-US"), NOW)
    named = [one for one in said if one["type"] == "context" and "⚠️" in str(one)]
    assert len(named) >= 10
    assert all(str(one).count("Ada") >= views.ROWS_IN_MESSAGE for one in named)
