"""What is true: one file a noun, with its table, its few verbs and its queries."""

from models.calendars.feed import CalendarFeed, CalendarMeeting
from models.commitments.appointment import Appointment
from models.commitments.issue import Issue
from models.commitments.todo import Todo
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.name_index import NamePart
from models.customers.profile_review import ProfileReview
from models.customers.visibility import CustomerShare
from models.database.handled import HandledRequest
from models.delivery.delivery import Delivery
from models.delivery.sync import sync_reminders
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.followups.history import FollowUpChange
from models.followups.note import CaptureNote
from models.merging.record import CustomerMerge, CustomerMergeRow
from models.news.item import NewsItem
from models.people.leave import Leave
from models.people.person import Person
from models.people.workspace import Workspace
from models.reminder import Reminder
from models.support.request import SupportRequest

__all__ = [
    "Appointment",
    "CalendarFeed",
    "CalendarMeeting",
    "CaptureNote",
    "Contact",
    "Customer",
    "CustomerMerge",
    "CustomerMergeRow",
    "CustomerShare",
    "Delivery",
    "FollowUp",
    "FollowUpChange",
    "FollowUpContact",
    "FollowUpPerson",
    "HandledRequest",
    "Issue",
    "Leave",
    "NamePart",
    "NewsItem",
    "Person",
    "ProfileReview",
    "Reminder",
    "SupportRequest",
    "Todo",
    "Workspace",
    "sync_reminders",
]
