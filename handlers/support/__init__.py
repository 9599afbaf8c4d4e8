"""Conversations about support that a colleague is asked for: Ask for…, and its answer."""

from handlers.listeners import Listeners
from handlers.support import answer, ask, heard, said, visit
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.action(action_ids.SUPPORT_ASK, ask.for_action)
    on.form(action_ids.SUPPORT_FORM, ask.save, ask.after_save)
    on.action(action_ids.SUPPORT_APPROVE, answer.approve)
    on.action(action_ids.SUPPORT_HEARD, heard.open_heard)
    on.action(action_ids.SUPPORT_SAID, said.send)
    on.action(action_ids.SUPPORT_UNDO, answer.undo)
    on.action(action_ids.SUPPORT_APPROVE_WITH, answer.ask_remark)
    on.action(action_ids.SUPPORT_REMARK, answer.ask_remark)
    on.form(action_ids.SUPPORT_REMARK_FORM, answer.save_remark, answer.after_save)
    on.action(action_ids.SUPPORT_REFUSE, answer.ask_reason)
    on.form(action_ids.SUPPORT_REFUSE_FORM, answer.save_refusal, answer.after_save)
    on.action(action_ids.SUPPORT_ASK_BACK, answer.ask_question)
    on.form(action_ids.SUPPORT_QUESTION_FORM, answer.save_question, answer.after_save)
    on.action(action_ids.SUPPORT_REPLY, answer.ask_reply)
    on.form(action_ids.SUPPORT_REPLY_FORM, answer.save_reply, answer.after_save)
    on.action(action_ids.SUPPORT_WITHDRAW, answer.withdraw)
    on.action(action_ids.SUPPORT_VISIT, visit.keep)
