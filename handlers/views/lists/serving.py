"""What serves a target: how much of it is reached or expected, by which deals and strategies, and
how much nothing serves."""

from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from handlers.views.wording import target
from handlers.views.wording.deal import money
from handlers.views.wording.look import Look
from models.reviews.serving import Expected, Serving
from models.reviews.still_open import Open
from models.rules.figures import Key

MAX_WHAT = 120  # characters of an action, a goal, a question


def modal(serving: Serving, look: Look) -> Block:
    text, progress = look.text, serving.progress
    title = escape(target.title(progress, text, look.today))
    reached = escape(target.reached(progress, text, look.today))
    shown: list[Block] = [blocks.section(f"*{title}*\n{reached}")]
    if serving.is_of_money:
        shown += _of_money(serving, look)
    else:
        shown += [blocks.section(_open(one, look)) for one in serving.open]
        if not serving.open:
            shown.append(blocks.section(text("serving-none")))
        if more := serving.count - len(serving.open):
            shown.append(blocks.context(text("rows-more", count=more)))
    return blocks.modal(
        action_ids.SERVING_FORM,
        text("serving-title"),
        shown,
        submit=None,
        close=text("review-close"),
    )


def button(target_id: int, look: Look) -> Block:
    return blocks.button(look.text("serving-open"), action_ids.SERVING_OPEN, str(target_id))


def _of_money(serving: Serving, look: Look) -> list[Block]:
    text = look.text
    shown: list[Block] = []
    if said := _covered(serving, look):
        shown.append(blocks.section(escape("\n".join(said))))
    shown += [blocks.section(_expected(one, look)) for one in serving.expected]
    more = serving.count - serving.hidden - len(serving.expected)
    below = [text("rows-more", count=more)] if more else []
    below += [text("rows-hidden", count=serving.hidden)] if serving.hidden else []
    if not serving.count:
        below.append(text("serving-none"))
    return [*shown, *([blocks.context(escape("\n".join(below)))] if below else [])]


def _covered(serving: Serving, look: Look) -> list[str]:
    """What is expected, and how much of the target nothing serves."""
    text, goal = look.text, serving.progress.target
    is_paid = goal.key is Key.RECEIVED_AMOUNT
    said: list[str] = []
    if serving.count:
        worth = money(serving.ahead, goal.currency, text)
        key = "serving-instalments" if is_paid else "serving-deals"
        said.append(text(key, amount=worth, count=serving.count, day=look.day(goal.last)))
    if serving.unrated:
        said.append(text("serving-unrated", count=serving.unrated))
    if serving.late:
        key = "serving-late-instalments" if is_paid else "serving-late"
        said.append(text(key, count=serving.late))
    if (left := serving.uncovered) is not None:
        key = {0: "serving-all", 100: "serving-nothing-at-all"}.get(left, "serving-nothing")
        said.append(text(key, percent=left))
    return said


def _expected(one: Expected, look: Look) -> str:
    """A deal with the strategy for its customer: mrkdwn."""
    text, deal = look.text, one.deal
    worth = text("deal-no-amount")
    if one.cents is not None:
        worth = money(one.cents, deal.currency, text)
    kind = text(f"deal-kind-{deal.kind.value}")
    facts = [kind, deal.title, worth, look.day(one.on), one.owner.name]
    lines = [f"*{escape(one.customer.name)}* · {escape(' · '.join(filter(None, facts)))}"]
    if not one.goal:
        return "\n".join([*lines, escape(text("serving-no-strategy"))])
    lines.append(escape(text("serving-strategy", goal=blocks.cut(one.goal, MAX_WHAT))))
    if one.next is not None:
        what = blocks.cut(one.next.text, MAX_WHAT)
        day = look.day(one.next.due) if one.next.due else ""
        next_step = text("serving-next", what=" · ".join(filter(None, (what, day))))
        lines.append(escape(next_step))
    return "\n".join(lines)


def _open(one: Open, look: Look) -> str:
    day = look.day(one.on) if one.on else ""
    what = blocks.cut(" ".join(one.what.split()), MAX_WHAT)
    return "• " + escape(" · ".join(filter(None, (what, one.customer, day, one.owner))))
