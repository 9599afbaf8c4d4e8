"""Conversations that record a contact: the form, one line, a draft, a shortcut."""

from handlers.followups import (
    channel,
    drafts,
    form,
    left_behind,
    mentioned,
    promised,
    records,
    save,
    shortcuts,
)
from handlers.listeners import Listeners
from handlers.views import action_ids


def listeners(on: Listeners) -> None:
    on.options("customer", form.suggest_customer)
    on.options("theirs", form.suggest_theirs)
    on.action("customer", form.choose_customer)
    on.action(action_ids.FOLLOWUP_MORE_TODOS, form.more_todos)
    on.family(action_ids.FOLLOWUP_CUSTOMER, form.take_offered)
    on.family(action_ids.FOLLOWUP_DAY, form.take_day)
    on.form(action_ids.FOLLOWUP_FORM, save.save, form.show_saved)
    on.action(action_ids.FOLLOWUP_EDIT, form.edit)
    on.action(action_ids.FOLLOWUP_UNDO, records.undo)
    on.action(action_ids.FOLLOWUP_DELETE, records.delete)
    on.action(action_ids.PROMISED_CHECK, promised.check)
    on.action(action_ids.RECORDS_OPEN, records.open_list)
    on.family(action_ids.RECORDS_PAGE, records.turn_page)
    on.action(action_ids.APPOINTMENT_LOG, form.log_appointment)
    on.shortcut(action_ids.SHORTCUT_LOG, form.open_blank)
    on.shortcut(action_ids.SHORTCUT_FOLLOWUP, shortcuts.make_followup)
    on.shortcut(action_ids.SHORTCUT_TODO, shortcuts.make_todo)
    on.event("app_mention", mentioned.on_mention)
    on.action(action_ids.MENTION_FOLLOWUP, mentioned.make_followup)
    on.action(action_ids.MENTION_TODO, mentioned.make_todo)
    on.form(action_ids.TODO_FORM, shortcuts.save_todo, shortcuts.show_todo)
    on.action(action_ids.HOME_LOG, form.open_blank)
    on.action(action_ids.NOTE_SAVE, drafts.save)
    on.action(action_ids.NOTE_KEEP_BOTH, drafts.keep_both)
    on.family(action_ids.NOTE_WITH, drafts.name_customer)
    on.action(action_ids.NOTE_EDIT, drafts.edit)
    on.action(action_ids.NOTE_GIVE, left_behind.pass_on)
    on.action(action_ids.NOTE_DISCARD, drafts.discard)
    on.action(action_ids.NOTE_MENU, drafts.choose)
    on.action(action_ids.NOTE_DISCARD_ALL, drafts.discard_all)
    on.command("/followup link", channel.command)
    on.event("member_joined_channel", channel.joined)
    on.action(action_ids.CHANNEL_LINK, channel.link)
    on.action(action_ids.CHANNEL_DECLINE, channel.decline)
    on.action(action_ids.CHANNEL_UNLINK, channel.unlink)
