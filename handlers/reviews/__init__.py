"""The conversation about a period's figures."""

from handlers.listeners import Listeners
from handlers.reviews import currency, figures_asked, fiscal_year, plan, ready, report, review, rows
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/review", review.command)
    on.command("/followup fiscal", fiscal_year.command)
    on.command("/followup currency", currency.currency)
    on.command("/followup rate", currency.rate)
    on.action(action_ids.REVIEW_ASKED, figures_asked.open_review)
    on.action(action_ids.REVIEW_OPEN, rows.open_rows)
    on.family(action_ids.REVIEW_PAGE, rows.turn_page)
    on.family(action_ids.REVIEW_WHICH, review.choose)
    on.action(action_ids.REVIEW_POST, review.post)
    on.action(action_ids.REVIEW_WHOLE, review.send_whole)
    on.action(action_ids.REVIEW_REPORT, report.make)
    on.action(action_ids.REVIEW_PLAN, plan.open_form)
    on.action(action_ids.REVIEW_POST_THERE, review.post_there)
    on.action(action_ids.REVIEW_LOOK, ready.look)
    on.action(action_ids.REVIEW_LOOK_AT_MONTH, ready.look_at_month)
    on.action(action_ids.REVIEW_NOT_NOW, ready.not_now)
    on.action(action_ids.TEAM_WEEK_OPEN, ready.open_week)
    on.form(action_ids.REVIEW_PLAN_FORM, plan.save, plan.after_save)
