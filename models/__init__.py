"""What is true: one file a noun, with its table, its few verbs and its queries."""

from models.appointment import Appointment
from models.asked_form import AskedForm
from models.calendar import CalendarFeed, CalendarMeeting
from models.contact import Contact
from models.customer import Customer
from models.delivery import Delivery
from models.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.handled import HandledRequest
from models.history import FollowUpChange
from models.issue import Issue
from models.leave import Leave
from models.look import ProfileLook
from models.merge import CustomerMerge, CustomerMergeRow
from models.name_part import NamePart
from models.note import Note
from models.person import Person
from models.plans import carry_out
from models.reminder import Reminder
from models.sight import CustomerShare
from models.todo import Todo
from models.workspace import Workspace

__all__ = [
    "Appointment",
    "AskedForm",
    "CalendarFeed",
    "CalendarMeeting",
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
    "Note",
    "Person",
    "ProfileLook",
    "Reminder",
    "Todo",
    "Workspace",
    "carry_out",
]
