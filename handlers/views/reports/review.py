"""The report of a review in words: what the places of its template are filled with."""

from dataclasses import dataclass

from handlers.text import Text
from handlers.views.lists.review import lost, standing
from handlers.views.lists.review_headline import whose
from handlers.views.lists.review_plan import summed_up
from handlers.views.lists.review_summary import fell
from handlers.views.reports import highlights, words
from handlers.views.wording import evidence, target
from handlers.views.wording import figure as wording
from handlers.views.wording.look import Look
from handlers.views.wording.period import name_of, title_of
from models.reviews.named import OfPerson
from models.reviews.plan import PlanLine
from models.reviews.report import Report, Trouble
from models.rules.difference import difference, got_better, got_worse
from models.rules.figures import AS_OF_NOW, BY_PERSON, MEANS, SUMS, Figure


@dataclass(frozen=True)
class Words:
    comparison: str
    figure: str
    change: str
    target: str
    problems: str
    no_problems: str
    what_happened: str
    cause: str
    meanwhile: str
    plan: str
    new_plan: str
    no_plan: str
    measure_to_take: str
    owner: str
    due: str
    measured_by: str
    status: str


@dataclass(frozen=True)
class FigureLine:
    name: str
    value: str
    before: str
    change: str
    is_better: bool
    is_worse: bool
    target: str
    is_missed: bool


@dataclass(frozen=True)
class PersonLine:
    """A person's figures, or above them what each is called: the fields are those of BY_PERSON."""

    name: str
    follow_ups: str
    logged_on_time: str
    promises_kept: str
    contact_coverage: str
    unresolved_issues: str


@dataclass(frozen=True)
class TroubleLine:
    name: str
    standing: str
    cause: str
    evidence: list[str]


@dataclass(frozen=True)
class PlanItem:
    text: str
    owner: str
    due: str
    measure: str
    status: str
    is_late: bool


@dataclass(frozen=True)
class ReviewDocument:
    """`now` and `before` name the period and the one before it."""

    title: str
    period: str
    whose: str
    summary: list[str]
    words: Words
    now: str
    before: str
    no_before: str
    figures: list[FigureLine]
    by_person: str
    heads: PersonLine
    people: list[PersonLine]
    troubles: list[TroubleLine]
    meanwhile: list[str]
    earlier_plan: str
    earlier: list[PlanItem]
    plan: list[PlanItem]


def document(report: Report, look: Look) -> ReviewDocument:
    text, review = look.text, report.review
    before = name_of(review.compared, text, look.today)
    reasons = [lost(review.lost, text), fell(report.shown.frozen, text)]
    return ReviewDocument(
        title=text("report-title"),
        period=title_of(review.period, text, look.today),
        whose=_whose(report, look),
        summary=_summary(report, look),
        words=words.of(Words, lambda name: text(f"report-{name}")),
        now=name_of(review.period, text, look.today),
        before=before,
        no_before="" if review.has_before else text("review-no-before", before=before),
        figures=[_figure(report, *pair, look) for pair in _pairs(report)],
        by_person=text("review-by-person"),
        heads=_heads(text),
        people=[_person(one, text) for one in review.people],
        troubles=[_trouble(report, one, look) for one in report.troubles],
        meanwhile=[*filter(None, reasons), *evidence.happened(report.meanwhile, text)],
        earlier_plan=" · ".join(summed_up(one, look) for one in report.shown.earlier),
        earlier=[item(line, look) for one in report.shown.earlier for line in one.lines],
        plan=[item(line, look) for line in report.shown.plan],
    )


def value(figure: Figure, text: Text) -> str:
    """As it is posted, without the signs that are for a screen."""
    return wording.value(figure, text).replace("⚠️ ", "")


def changed(figure: Figure, earlier: Figure, text: Text) -> str:
    """ "▲ 20 pts", "▼ CNY 1,200", "unchanged": against the column beside it."""
    points = difference(figure, earlier)
    if points is None:
        return ""
    if points == 0:
        return text("report-same")
    amount = wording.amount_of_change(figure, abs(points), text)
    if figure.key in SUMS:
        size = str(amount["amount"])
    elif figure.denominator is None or figure.key in MEANS:
        size = str(amount["points"])
    else:
        size = text("report-points", points=amount["points"])
    return f"{'▲' if points > 0 else '▼'} {size}"


def _whose(report: Report, look: Look) -> str:
    people = whose(report.review, look, is_ours=True)
    if report.review.today <= report.review.period.last:
        return people  # which says as of when
    when = look.text.full_day(look.day_of(report.made_at))
    return look.text("report-whose", whose=people, when=when)


def _pairs(report: Report) -> list[tuple[Figure, Figure]]:
    return list(zip(report.review.figures, report.review.before, strict=True))


def _figure(report: Report, figure: Figure, earlier: Figure, look: Look) -> FigureLine:
    text, has_before = look.text, report.review.has_before
    is_compared = has_before and figure.key not in AS_OF_NOW
    progress = report.review.progress(figure.key)
    return FigureLine(
        name=text(f"figure-{figure.key}"),
        value=value(figure, text),
        before=value(earlier, text) if is_compared else "",
        change=changed(figure, earlier, text) if is_compared else "",
        is_better=is_compared and got_better(figure, earlier),
        is_worse=is_compared and got_worse(figure, earlier),
        target=target.beside(progress, text, look.today) if progress else "",
        is_missed=report.review.missed(figure.key, look.today),
    )


def _heads(text: Text) -> PersonLine:
    names = {key.value: text(f"figure-{key}") for key in BY_PERSON}
    return PersonLine(text("review-person"), **names)


def _person(one: OfPerson, text: Text) -> PersonLine:
    said = {figure.key.value: value(figure, text) for figure in one.figures}
    return PersonLine(one.name, **said)


def _summary(report: Report, look: Look) -> list[str]:
    """What went well and what did not, how many figures got better and worse, and how many targets
    are met, of which none is missed while the period is on."""
    text, review = look.text, report.review
    said = [*highlights.said(report, look), *highlights.named(report, look)]
    if review.has_before:
        better = sum(got_better(*pair) for pair in _pairs(report))
        facts = {"better": better, "worse": sum(got_worse(*pair) for pair in _pairs(report))}
        before = name_of(review.compared, text, look.today)
        said.append(text("report-changed", before=before, **facts))
    progress = [one for key in review.targets if (one := report.review.progress(key))]
    if progress:
        met = sum(one.is_met is True for one in progress)
        is_over = review.period.last < look.today
        key = "report-targets" if is_over else "report-targets-so-far"
        said.append(text(key, met=met, count=len(progress)))
    said += highlights.targets_of_people(report, look)
    said += [summed_up(one, look) for one in report.shown.earlier]
    return said


def _trouble(report: Report, trouble: Trouble, look: Look) -> TroubleLine:
    text, review = look.text, report.review
    [(figure, earlier)] = [pair for pair in _pairs(report) if pair[0].key is trouble.key]
    before = earlier if review.has_before else None
    said = [standing(figure, before, review.compared, text, look.today).replace("   ", "\n")]
    progress = review.progress(trouble.key)
    if progress and review.missed(trouble.key, look.today):
        said.append(target.against(progress, text, look.today).replace("❌ ", ""))
    return TroubleLine(
        name=text(f"figure-{trouble.key}"),
        standing="\n".join(said).replace("⚠️ ", ""),
        cause=trouble.cause or text("report-no-cause"),
        evidence=evidence.against(trouble.evidence, text),
    )


def item(line: PlanLine, look: Look) -> PlanItem:
    is_late = not line.is_done and line.due is not None and line.due < look.today
    state = "done" if line.is_done else "late" if is_late else "open"
    return PlanItem(
        text=line.text,
        owner=line.owner,
        due=look.text.full_day(line.due) if line.due else "",
        measure=look.text(f"figure-{line.measure}") if line.measure else "",
        status=look.text(f"report-{state}"),
        is_late=is_late,
    )
