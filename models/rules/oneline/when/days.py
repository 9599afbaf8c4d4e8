"""The one day in a clause, with the words that make it a deadline: "by tomorrow noon", 周五前."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from models.rules import lazy_re as re
from models.rules import weekday_hour
from models.rules.dates import hour_spans
from models.rules.oneline.vocabulary import lookup
from models.rules.oneline.vocabulary.day_words import (
    AFTER,
    ALONE,
    BEFORE,
    BY_FESTIVAL,
    CLOCK,
    CONTACT_ON,
    DATE_LAST,
    DATED,
    DEADLINE,
    DIGITS,
    DOT,
    GO_BY,
    HOUR_ALONE,
    HOUR_LAST,
    IN_YEAR,
    LATER,
    MAY_BE,
    MENTION,
    MOVED,
    MOVED_TO,
    NAMES_YEAR,
    NEXT_YEAR,
    NO_DAY,
    OF_VERB,
    ORDINAL,
    PERIOD,
    SAME_HOUR,
    STILL_AHEAD,
    STREET,
    SURPLUS,
    TODAY_LATER,
    YEAR_ALONE,
)
from models.rules.oneline.vocabulary.words import OF_WEEK, fold
from models.rules.oneline.when import before_hour, just_gone, when


@dataclass(frozen=True)
class Spot:
    """A day or an instant, and where its words stand in the clause."""

    value: date | datetime
    start: int
    end: int
    is_deadline: bool

    @property
    def day(self) -> date:
        return self.value.date() if isinstance(self.value, datetime) else self.value

    @property
    def time(self) -> time | None:
        return (
            self.value.time().replace(second=0, microsecond=0)
            if isinstance(self.value, datetime)
            else None
        )

    @property
    def has_hour(self) -> bool:
        return isinstance(self.value, datetime)


def spot(clause: str, now: datetime) -> Spot | None:
    """The one day from today on that a clause names; None if it names none, or several. Of what is
    moved, the day that it is moved to."""
    found = _spot_of(hour_spans.first_hours(clause), now)
    at = hour_spans.around(clause, found.start, found.end) if found and found.has_hour else None
    return replace(found, start=at[0], end=at[1]) if found and at else found


def _spot_of(clause: str, now: datetime) -> Spot | None:
    clause = _today(clause)
    if moved := MOVED_TO.search(fold(clause)):
        after = _spot(clause[moved.end() :], now)
        if PERIOD.match(fold(clause), moved.end()):
            return None
        if after:
            more = moved.end()
            after = _of_day_before(after, clause[more:], clause[: moved.start()], now)
            return replace(after, start=after.start + more, end=after.end + more)
    return _spot(clause, now)


def _of_day_before(after: Spot, said: str, before: str, now: datetime) -> Spot:
    """ "the 3pm tomorrow is now 4.30pm": another hour on the day that was named."""
    before = CLOCK.sub(lambda hour: " " * len(hour[0]), before)
    day = _spot(before, now) if HOUR_ALONE.fullmatch(said[: after.end]) else None
    if day is None or after.time is None:
        return after
    return replace(after, value=datetime.combine(day.day, after.time, now.tzinfo))


def _today(clause: str) -> str:
    if DATED.search(fold(clause)):  # 定了清明后签，4月7号上午9点
        clause = _blank(BY_FESTIVAL, clause)
    clause = STREET.sub(
        lambda one: one[0] if CONTACT_ON.search(clause, 0, one.start()) else "_" * len(one[0]),
        clause,
    )
    clause = SAME_HOUR.sub("  ", clause)
    clause = MENTION.sub(lambda name: "某" * len(name[0]), clause)
    clause = OF_WEEK.sub("周", DIGITS.sub(r"\1/\2", clause))
    later = LATER.search(fold(clause))
    return f"{clause[: later.start()]}今天{clause[later.start() + 2 :]}" if later else clause


def _blank(pattern: re.Pattern[str], clause: str) -> str:
    for found in pattern.finditer(fold(clause)):
        clause = clause[: found.start()] + "某" * len(found[0]) + clause[found.end() :]
    return clause


def _spot(clause: str, now: datetime) -> Spot | None:
    if not MAY_BE.search(fold(clause)):
        return None
    if apart := _hour_apart(clause, now):
        return apart
    found = lookup.find(clause, now)
    if found:
        phrase = clause[found.start : found.end]
        if _is_too_far(phrase, _day(found.value), now) or just_gone.is_it(
            phrase, _day(found.value), now
        ):
            return None
        if not STILL_AHEAD.search(clause) and when.is_of_these_days(phrase, now):
            return None
        if before := before_hour.find(clause, found, now):
            return Spot(*before, is_deadline=True)
        if HOUR_ALONE.fullmatch(phrase) and (dated := _on_ordinal(clause, found, now)):
            return dated
        if dated := _with_date(clause, found.start, found.end, now):
            return dated
        if at := weekday_hour.behind(clause, found.end, _day(found.value), now.date()):
            hour = datetime.combine(_day(found.value), time(at[0]), now.tzinfo)
            return _widened(clause, found.start, at[1], hour)
        more = SURPLUS.search(fold(clause), found.start, found.end)
        end = more.start() if more else found.end
        return _widened(clause, found.start, end, found.value)
    if part := _part_of_today(clause, now):
        return part
    alone = [one for one in ALONE.finditer(fold(clause)) if not lookup.is_tom(clause, one.start())]
    if len(alone) != 1:
        return None
    phrase = alone[0][0].strip()
    value = lookup.read(DOT.sub("/", phrase), now)
    day = value.date() if isinstance(value, datetime) else value
    if value is None or day is None or day < now.date() or (day - now.date()).days > 180:
        return None
    return _widened(clause, alone[0].start(), alone[0].end(), value)


def _on_ordinal(clause: str, hour: lookup.Found, now: datetime) -> Spot | None:
    """ "16th same time 8am": the hour of the day of the month that is named."""
    blank = clause[: hour.start] + " " * (hour.end - hour.start) + clause[hour.end :]
    day = _spot(blank, now) if ORDINAL.search(blank) else None
    if day is None or day.has_hour or not isinstance(hour.value, datetime):
        return None
    return replace(day, value=datetime.combine(day.day, hour.value.time(), now.tzinfo))


def _part_of_today(clause: str, now: datetime) -> Spot | None:
    """下午再打: a part of today that is ahead, where no day is named."""
    part = TODAY_LATER.search(fold(clause))
    if part is None or not when.names_part_ahead(part[0], now):
        return None
    return Spot(now.date(), part.start(), part.end(), is_deadline=False)


def _hour_apart(clause: str, now: datetime) -> Spot | None:
    """3/25去驗收新機，下午一點半: the hour at the end belongs to the day before it."""
    hour = HOUR_LAST.search(fold(clause))
    day = _spot(clause[: hour.start()], now) if hour else None
    if hour is None or day is None or day.has_hour:
        return None
    said = f"{day.value:%Y-%m-%d} {clause[slice(*hour.span('hour'))]}"
    value = lookup.read(said, now)
    return replace(day, value=value) if isinstance(value, datetime) else None


def _with_date(clause: str, start: int, end: int, now: datetime) -> Spot | None:
    """3/22 下午两点: the date that stands right before an hour belongs to it."""
    date_before = DATE_LAST.search(fold(clause[:start]))
    value = lookup.read(clause[date_before.start(1) : end], now) if date_before else None
    return _widened(clause, date_before.start(1), end, value) if date_before and value else None


def is_moved(clause: str) -> bool:
    """Whether it is moved to another day, which is ahead."""
    return MOVED_TO.search(fold(clause)) is not None


def before_move(clause: str) -> str:
    """What a clause says before the day that something is moved to: when and how that was told."""
    moved = MOVED_TO.search(fold(clause))
    return clause[: moved.start()] if moved and moved.start() else clause


def is_gone(phrase: str, day: date, now: datetime) -> bool:
    """Whether 2 March, said on the 10th, would be a day of next year."""
    return _is_too_far(phrase, day, now)


def _is_too_far(phrase: str, day: date, now: datetime) -> bool:
    """3月5日, said on the 10th, is no day of next year; 明年 is no day at all."""
    is_year = YEAR_ALONE.search(fold(phrase)) is not None and not IN_YEAR.search(fold(phrase))
    is_named = NAMES_YEAR.search(fold(phrase)) is not None
    return is_year or (not is_named and (day - now.date()).days > NEXT_YEAR)


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _widened(clause: str, start: int, end: int, value: date | datetime) -> Spot | None:
    folded = fold(clause)
    if NO_DAY.search(folded[: start + folded.startswith("到", start)]):
        return None
    if folded.startswith("by ", start) and GO_BY.search(folded[:start]):
        start += len("by ")  # pop by Sat
        return Spot(value, start, end, is_deadline=False)
    if MOVED.match(folded, max(0, start - 1)):
        start += 1  # 改到5月12日: 改到 says what became of it
    if of_verb := OF_VERB.match(folded, start):
        start = of_verb.end()
    while before := BEFORE.search(folded[:start]):
        if before.start() == start or OF_VERB.match(folded, before.start()):
            break
        start = before.start()
    while after := AFTER.match(folded, end):
        if after[0].strip() == ")" and not folded[start:end].startswith("("):
            break
        end = after.end()
    return Spot(value, start, end, DEADLINE.search(folded[start:end]) is not None)


def without(text: str, start: int, end: int) -> str:
    """The text without the words of a day, and without what only joined them to it."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    is_han = before[-1:] > "\u2e80" or after[:1] > "\u2e80"
    joined = f"{before}{'' if is_han and before and after else ' '}{after}".strip()
    return re.sub(r"\s+([,.;])", r"\1", joined).strip(" \t\n,;，；、-–—")
