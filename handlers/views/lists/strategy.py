"""The strategy for a customer, and the list of those of all customers."""

from datetime import datetime

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import measure, strategy, support
from handlers.views.wording.customer import labelled
from handlers.views.wording.look import Look
from handlers.views.wording.segment import means
from models.commitments.action_occurrence import Completion
from models.people.person import Person
from models.rules.recurrence import Kind
from models.strategies.plan import ActionProgress, Listed, Plan
from models.strategies.strategy import Strategy

MAX_EARLIER = 3
MAX_TEXT = 300  # characters of a goal in a list


def plan(plan: Plan, me: Person, text: Text, now: datetime) -> tuple[str, list[Block]]:
    """The current strategy with the buttons that `me` may use."""
    look, customer = Look(text, me.tz, now), plan.customer
    title = text("strategy-of", customer=customer.name)
    shown = [blocks.header(title), blocks.context(means(customer.segment, plan.table, text))]
    if plan.strategy is None:
        none = "strategy-none" if customer.is_live else "strategy-none-ended"
        shown.append(blocks.section(escape(text(none, customer=customer.name))))
    else:
        shown.append(blocks.section(_goal(plan.strategy, plan.completion, look)))
        for one in plan.actions:
            shown += _action(one, plan, me, look)
    if plan.earlier:
        shown.append(blocks.context(_earlier(plan, look)))
    if plan.may_edit:
        shown += [blocks.divider(), _buttons(plan, text)]
    return escape(title), shown


def listing(listed: list[Listed], more: int, look: Look) -> tuple[str, list[Block]]:
    """One line a customer, the next due first."""
    text = look.text
    if not listed:
        return text("strategy-list-none"), [blocks.section(text("strategy-list-none"))]
    title = text("strategy-list")
    shown = [blocks.header(title)]
    for one in listed:
        done = _done(one.completion, text)
        due = strategy.due(one.due, look) if one.due else ""
        goal = escape(blocks.cut(one.strategy.goal, MAX_TEXT))
        below = escape(" · ".join(filter(None, (done, due))))
        line = f"*{escape(one.customer.name)}*  {goal}\n{below}"
        button = blocks.button(text("customer-open"), action_ids.STRATEGY_OPEN)
        shown.append(blocks.section(line, button, f"strategy:{one.customer.id}"))
    if more:
        shown.append(blocks.context(text("strategy-list-more", count=more)))
    return title, shown


def _goal(current: Strategy, done: Completion, look: Look) -> str:
    """mrkdwn."""
    text = look.text
    lines = [
        labelled(text("strategy-goal"), current.goal),
        labelled(text("strategy-effect"), current.expected_effect),
        labelled(text("strategy-measure"), measure.words(current.expected_effect, text)),
        labelled(text("strategy-completion"), _done(done, text)),
    ]
    return "\n".join(filter(None, lines))


def _action(progress: ActionProgress, plan: Plan, me: Person, look: Look) -> list[Block]:
    text, details = look.text, progress.details
    action, owner = details.action, f"<@{details.owner.user_id}>"
    count, why = _count(progress, look), _skipped(progress, look)
    if details.is_settled:
        ended = escape(" · ".join((strategy.how_ended(details, look), count)))
        lines = [f"~{escape(action.text)}~ · {owner}", ended, *why]
        shown = [blocks.section("\n".join(lines))]
        return [*shown, *strategy.undo(details, look)]
    parts = filter(None, (strategy.when(details, look), count))
    days = " · ".join(map(look.day, progress.days))
    lines = [f"*{escape(action.text)}* · {owner}", escape(" · ".join(parts))]
    if progress.days and progress.days[0] < look.today:
        lines.append(escape(strategy.due(progress.days[0], look)))
    elif days:
        lines.append(escape(text("strategy-next", days=days)))
    elif action.recurs_by is not None:
        lines.append(escape(text("strategy-undated")))
    lines += why
    if progress.asked is not None:
        lines.append(support.card_line(progress.asked, look))
    shown = [blocks.section("\n".join(lines))]
    if plan.may_edit or me.id in (details.owner.id, details.given_by.id):
        shown.append(strategy.buttons(details, look))
    return shown


def _done(completion: Completion, text: Text) -> str:
    """Plain text: "1 of 2 done"."""
    if not completion.of:
        return text("strategy-done-none")
    return text("strategy-done", done=completion.done, of=completion.of)


def _count(progress: ActionProgress, look: Look) -> str:
    """Plain text; of several times in one occurrence, how often it was done of that one."""
    details, text = progress.details, look.text
    rule, wanted = details.action.recurs_by, details.action.wanted
    if rule is None or wanted == 1 or details.is_settled:
        return _done(progress.completion, text)
    times = details.times(look.now)
    if rule.kind is Kind.TOTAL:
        return text("strategy-done", done=times, of=wanted)
    said = text("strategy-done-this-time", done=times, of=wanted)
    earlier = progress.completion.of - (wanted if details.is_due_now(look.now) else times)
    if earlier <= 0:
        return said
    done = progress.completion.done - times
    return f"{said} · {text('strategy-done-earlier', done=done, of=earlier)}"


def _skipped(progress: ActionProgress, look: Look) -> list[str]:
    """A line for each that was skipped lately, with the reason: mrkdwn."""
    return [
        escape(
            look.text(
                "strategy-skipped" if one.due else "strategy-skipped-undated",
                day=look.day(one.due) if one.due else "",
                why=" ".join(one.reason.split()),
            )
        )
        for one in progress.skipped
    ]


def _earlier(plan: Plan, look: Look) -> str:
    lines = [
        escape(
            look.text(
                "strategy-earlier",
                goal=blocks.cut(one.goal, 100),
                first=look.day(look.day_of(one.created_at)),
                last=look.day(look.day_of(one.ended_at or one.created_at)),
                why=look.text(f"strategy-was-{one.ended_why.value}") if one.ended_why else "",
            )
        )
        for one in plan.earlier[:MAX_EARLIER]
    ]
    if left := len(plan.earlier) - len(lines):
        lines.append(look.text("strategy-earlier-more", count=left))
    return "\n".join(lines)


def _buttons(plan: Plan, text: Text) -> Block:
    new = blocks.button(text("strategy-new"), action_ids.STRATEGY_NEW)
    if plan.strategy is None:
        found = [new | {"style": "primary"}]
    else:
        found = [blocks.button(text("edit"), action_ids.STRATEGY_EDIT), new]
    found.append(blocks.button(text("strategy-starter"), action_ids.STRATEGY_STARTER))
    found.append(blocks.button(text("strategy-copy"), action_ids.STRATEGY_COPY))
    if plan.strategy is not None:
        met = blocks.button(text("strategy-goal-met"), action_ids.STRATEGY_GOAL_MET)
        question = blocks.confirm(
            text("strategy-goal-met"),
            text("strategy-goal-met-question"),
            text("strategy-goal-met"),
            text("cancel"),
        )
        found.append(met | {"confirm": question})
    return blocks.actions(found, f"strategy:{plan.customer.id}")
