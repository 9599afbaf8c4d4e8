"""Conversations about strategies: the plan for a customer, its form, its actions, and the segment
that a customer's records speak for."""

from handlers.listeners import Listeners
from handlers.strategies import action, form, plan, segments, suggestion
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.command("/strategy", plan.command)
    on.action(action_ids.STRATEGY_OPEN, plan.open_one)
    on.action(action_ids.STRATEGY_GOAL_MET, plan.meet_goal)
    on.action(action_ids.STRATEGY_NEW, form.new)
    on.action(action_ids.STRATEGY_EDIT, form.edit)
    on.action(action_ids.STRATEGY_STARTER, form.start)
    on.action(action_ids.STRATEGY_COPY, form.ask_source)
    on.form(action_ids.STRATEGY_COPY_FORM, form.copy, form.after_copy)
    on.action(action_ids.STRATEGY_MORE, form.more)
    on.action(action_ids.STRATEGY_FILL, form.fill)
    on.action(action_ids.STRATEGY_SHOW, form.show)
    on.action(action_ids.STRATEGY_TAKE, form.take)
    on.form(action_ids.STRATEGY_FORM, form.save, form.after_save)
    on.action(action_ids.ACTION_DONE, action.done)
    on.action(action_ids.ACTION_UNDO, action.undo)
    on.action(action_ids.ACTION_SKIP, action.ask_why)
    on.form(action_ids.ACTION_SKIP_FORM, action.save_skip, action.after_save)
    on.action(action_ids.ACTION_MOVE, action.ask_day)
    on.form(action_ids.ACTION_MOVE_FORM, action.save_move, action.after_save)
    on.command("/followup segments", segments.command)
    on.action(action_ids.SEGMENTS_EDIT, segments.edit)
    on.form(action_ids.SEGMENTS_FORM, segments.save, segments.after_save)
    on.action(action_ids.SEGMENT_ACCEPT, suggestion.accept)
    on.action(action_ids.SEGMENT_DECLINE, suggestion.decline)
