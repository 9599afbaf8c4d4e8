"""What is true: one file a noun, with its table, its few verbs and its queries."""

from models.appointment import Appointment
from models.contact import Contact
from models.customer import Customer, CustomerShare
from models.delivery import Delivery
from models.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.history import FollowUpChange
from models.issue import Issue
from models.merge import CustomerMerge, CustomerMergeRow
from models.name_part import NamePart
from models.note import Note
from models.person import Person
from models.reminder import Reminder
from models.todo import Todo
from models.workspace import Workspace

__all__ = [
    "Appointment",
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
    "Issue",
    "NamePart",
    "Note",
    "Person",
    "Reminder",
    "Todo",
    "Workspace",
]
