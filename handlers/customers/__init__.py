"""Conversations about customers: list, card, profile, people, ending, health signals, merging."""

from handlers.customers import (
    business_review,
    card,
    contacts,
    ending,
    export,
    given_back,
    health,
    import_answers,
    listing,
    merging,
    of_colleague,
    posts,
    procedure,
    profile,
    satisfaction,
    scores_said,
    sharing,
    watching,
    workbook,
)
from handlers.listeners import Listeners
from handlers.views import action_ids
from models.health import MADE_TODO, SEEN


def listeners(on: Listeners) -> None:
    on.command("/customer", listing.command)
    on.family(action_ids.CUSTOMER_PAGE, listing.turn_page)
    on.family(action_ids.CUSTOMER_NARROW, listing.narrow)
    on.action(action_ids.CUSTOMER_OPEN, card.open_one)
    on.family(action_ids.HOME_CUSTOMER, listing.open_from_home)
    on.action(action_ids.CUSTOMER_LOG, card.log)
    on.action(action_ids.CUSTOMER_TELL, of_colleague.tell)
    on.action(action_ids.CUSTOMER_TODO, card.add_todo)
    on.action(action_ids.CUSTOMER_ISSUE, card.raise_issue)
    on.action(action_ids.CUSTOMER_MENU, card.choose)
    on.action(action_ids.CUSTOMER_NEW, profile.create)
    on.action(action_ids.CUSTOMER_EDIT, profile.edit)
    on.action(action_ids.CUSTOMER_HAND_OVER, profile.hand_over)
    on.action(action_ids.CUSTOMER_HAND_BACK, given_back.take_back)
    on.form(action_ids.CUSTOMER_FORM, profile.save, profile.after_save)
    on.action(action_ids.PROFILE_EDIT, profile.edit)
    on.action(action_ids.PROFILE_ACCURATE, profile.still_accurate)
    on.action(action_ids.CONTACT_MENU, contacts.choose)
    on.action(action_ids.CONTACT_BACK, contacts.put_back)
    on.family(action_ids.POST, posts.press)
    on.form(action_ids.CONTACT_FORM, contacts.save, contacts.after_save)
    on.form(action_ids.CONTACT_MERGE_FORM, contacts.save_merge, contacts.after_save)
    on.action(action_ids.CUSTOMER_END, ending.open_form)
    on.form(action_ids.CUSTOMER_END_FORM, ending.save, ending.after_save)
    on.action(action_ids.CUSTOMER_WATCH, watching.watch)
    on.action(action_ids.CUSTOMER_UNWATCH, watching.unwatch)
    on.action(action_ids.CUSTOMER_REOPEN, ending.reopen)
    on.form(action_ids.SHARE_FORM, sharing.save, sharing.after_save)
    on.form(action_ids.BUSINESS_REVIEW_FORM, business_review.save, business_review.after_save)
    on.command("/followup export", export.command)
    on.action(action_ids.IMPORT_CONFIRM, workbook.confirm)
    on.action(action_ids.IMPORT_DISCARD, workbook.discard)
    on.action(action_ids.IMPORT_CHOOSE, workbook.choose)
    on.action(action_ids.IMPORT_AS_NEW, workbook.as_new)
    on.action(action_ids.IMPORT_AS_THEIRS, workbook.as_theirs)
    on.action(action_ids.IMPORT_UNDO, workbook.undo)
    on.action(action_ids.IMPORT_NEW, workbook.send_new)
    on.action(action_ids.IMPORT_UNREAD, workbook.send_unread)
    on.action(action_ids.IMPORT_PAST_DONE, import_answers.past_done)
    on.action(action_ids.IMPORT_PAST_OPEN, import_answers.past_open)
    on.action(action_ids.IMPORT_PERSON, import_answers.person_meant)
    on.action(action_ids.IMPORT_MINE, import_answers.mine)
    on.action(action_ids.IMPORT_YEAR, import_answers.year)
    on.action(action_ids.MERGE_OPEN, merging.open_form)
    on.options(action_ids.MERGE_OTHER, merging.suggest)
    on.action(action_ids.MERGE_OTHER, merging.compare)
    on.action(action_ids.MERGE_SWAP, merging.swap)
    on.form(action_ids.MERGE_FORM, merging.save, merging.after_save)
    on.action(action_ids.MERGE_UNDO, merging.undo)
    on.action(action_ids.HEALTH_PLAN, health.ask_contact)
    on.form(action_ids.HEALTH_PLAN_FORM, health.save_contact, health.after_save)
    on.action(action_ids.STAGE_COOPERATING, card.accept_stage)
    on.action(action_ids.HEALTH_RENEW, health.ask_renewal)
    on.form(action_ids.HEALTH_RENEW_FORM, health.save_renewal, health.after_save)
    on.command("/followup procedure", procedure.command)
    on.action(action_ids.PROCEDURE_EDIT, procedure.edit)
    on.form(action_ids.PROCEDURE_FORM, procedure.save, procedure.after_save)
    on.action(action_ids.PROCEDURE_START, procedure.start)
    on.action(action_ids.PROCEDURE_CLOSE, procedure.ask_outcome)
    on.form(action_ids.PROCEDURE_CLOSE_FORM, procedure.close, procedure.after_close)
    on.family(action_ids.SCORE, satisfaction.score)
    on.action(action_ids.SCORE_UNDO, satisfaction.undo)
    on.action(action_ids.SCORES_SAID, scores_said.record)
    on.action(action_ids.SCORES_SAID_UNDO, scores_said.undo)
    on.action(SEEN, health.seen)
    on.action(MADE_TODO, health.make_todo)
