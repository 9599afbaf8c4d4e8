"""The readers of the DM, in their order. Each is handed a message and answers whether it has taken
it; the last one takes whatever is left.

The order decides whose words are that several may take: "by Friday" answers the bot's own question,
else puts right what was shown last, else moves what a reminder was about. What is about something
that was just said comes before what stands for itself; of that, fixed words come before what tells
of a thing that is known, and a draft of a record comes last, for any story may be one.
"""

from typing import Protocol

from handlers.availability import another_cover, cover, leave_asked, settings_asked
from handlers.commitments import asked_by_colleague, todo_of_colleague, todo_wanted
from handlers.corrections import added, of_move
from handlers.corrections import heard as corrected
from handlers.corrections import named as named_back
from handlers.customers import asked as customers_asked
from handlers.customers import (
    given_back,
    listing,
    of_colleague,
    one_asked,
    posts,
    scores_said,
    standing_said,
)
from handlers.deals import asked as money
from handlers.deals import changed, delayed, open_asked
from handlers.deals import heard as paid
from handlers.deals import said as deals
from handlers.direct_message import after_reminder, draft, hint, meetings, wishes
from handlers.followups import photos, remarks
from handlers.home import (
    action_said,
    another_day,
    answer_first,
    answer_promised,
    answered,
    dismissed,
    due_moved,
    given_said,
    handed_back,
    handing,
    meant,
    pressed_wrong,
    rescheduled,
    short_answer,
)
from handlers.message import Message
from handlers.news import asked as news_asked
from handlers.reviews import figures_asked
from handlers.summaries import reply
from handlers.support import heard as asking
from handlers.support import said as support


class Reader(Protocol):
    """Reads a message, and answers or keeps it where it is its own. False: the next one reads
    it."""

    async def __call__(self, message: Message, /) -> bool: ...


# What the bot has just asked, or shown, is what the next words are about.
OF_WHAT_WAS_SHOWN: tuple[Reader, ...] = (
    another_day.hear,  # first: it has asked for a day, and "by Friday" may be a correction, too
    of_move.hear,  # before what puts a draft right: the button that was shown last is meant
    named_back.hear_back,  # before what puts right: 改回安和 brings back who took part, too
    corrected.hear,  # before comments: in the thread of a record, what puts it right is none
)

# In a thread, words are about its message, whatever else they might be by themselves.
OF_THREAD: tuple[Reader, ...] = (
    remarks.hear,
    reply.hear,
    support.hear_in_thread,
    rescheduled.hear_in_thread,
)

# What comes with files is about these: never an answer, a wish or a question.
OF_FILES: tuple[Reader, ...] = (draft.hear_files,)

# Fixed words, that can mean but one thing.
OF_FIXED_WORDS: tuple[Reader, ...] = (
    pressed_wrong.hear,  # before all answers: 还没好，取消刚才的完成 is about what is done
    short_answer.hear,  # first of the rest: "done" alone is about what was said last
    todo_of_colleague.hear,
    settings_asked.hear,  # before `leave_asked`: 元旦放假吗 asks of nobody
    leave_asked.hear,
    cover.hear,
    another_cover.hear,  # before wishes: 改由小王代理 is no to-do
    added.hear,  # right after a record, of which it is a part
    todo_wanted.hear,  # right after a record: for its customer, before wishes take it for a to-do
    asked_by_colleague.hear,  # before drafts: who asks is neither the customer nor to do it
    given_said.hear,
    customers_asked.hear,
    news_asked.hear,
    listing.hear,
    open_asked.hear,
    listing.hear_new,  # before drafts: who is added was not met
    figures_asked.hear,  # before wishes: whom one has visited is not whom one is to visit
    support.hear_named,  # before what moves anything: 同意，改到下周二 is an answer
    given_back.hear,  # before drafts, and hints that the customer is a colleague's
    standing_said.hear_profile,  # before drafts: a profile that is right is no contact
    scores_said.hear,  # before drafts: a score that was asked for is no contact
    action_said.hear,  # before `rescheduled`: to have lunch with somebody is no planned contact
    delayed.hear,  # before `rescheduled`: a payment that moves is neither a contact nor a to-do
    changed.hear,  # likewise: a deal that moves
    rescheduled.hear,  # before wishes: a planned contact is moved at once, a to-do by its button
    photos.hear,  # before all that names a customer; a wish is no answer, and sets them aside
    wishes.grant,
)

# What is told of a thing that is known: shown, or offered, with the button that settles it.
OF_KNOWN_THINGS: tuple[Reader, ...] = (
    answered.show_beside,  # takes nothing: what a customer was told may be a record besides
    answer_promised.show_beside,  # takes nothing, as the one before
    answer_first.hear,  # before drafts: "looked at it, the terms must change" asks nothing of us
    named_back.hear_dropped,  # before `meant.dropped`: 海岳那笔 is a record, and no to-do
    posts.hear_order,  # before `meant.dropped`: 把马厂长从决策链里去掉 drops no to-do
    dismissed.hear,  # before what may be a record: an issue that is none is no news
    handing.hear,  # a customer, before `meant.given`: to-dos are given in the same words
    money.hear,  # what asks of money, before what tells of it
    support.hear_status,
    support.hear,  # the approver's answer, before a request: "10% is fine"
    asking.hear,
    paid.hear,  # before deals: "Acme paid 100k" ends none
    deals.hear,
    deals.hear_plan,
    deals.hear_coming,
    meant.given,
    meant.moved,  # what is asked, before what is told of a promise's day
    due_moved.hear,
    handed_back.hear,  # after it: what can't be done before Monday is done then
    meant.dropped,
    meant.told,  # by its name, before `done`, which looks among all that is open
    meant.done,
    support.hear_reply,  # may be any words, so after all that surely is something else
)

# Whatever is left: a question that names a customer, a story that is drafted as a record, a hint.
OF_ALL_ELSE: tuple[Reader, ...] = (
    one_asked.hear,
    posts.show_beside,  # takes nothing: who else left or came may be told of in a record
    standing_said.show_beside,  # takes nothing: why it is lost, or back, may be a record
    after_reminder.hear,  # before drafts: it is meant, unless another is named
    changed.show_beside,  # takes nothing: why a deal has changed may be a record
    of_colleague.hear,  # before drafts: it drafts what is one, and says whose the customer is
    meetings.hear,  # before drafts: one draft holds but one customer
    draft.hear,
    due_moved.hear_needed,  # what is news is a draft, which shows it beside
    answered.was_shown,  # no hint where something was shown above
    support.hear_question,
    hint.hear,
)

READERS = (
    *OF_WHAT_WAS_SHOWN,
    *OF_THREAD,
    *OF_FILES,
    *OF_FIXED_WORDS,
    *OF_KNOWN_THINGS,
    *OF_ALL_ELSE,
)
