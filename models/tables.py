"""Every table, in one import: SQLAlchemy must know them all before it uses any."""

from models.announcements.announcement import Announced, Announcement
from models.calendars.feed import CalendarFeed, CalendarMeeting
from models.commitments.action_occurrence import ActionOccurrence
from models.commitments.appointment import Appointment
from models.commitments.deal import Deal
from models.commitments.instalment import Instalment
from models.commitments.issue import Issue
from models.commitments.strategy_action import StrategyAction
from models.commitments.todo import Todo
from models.customers.channel import CustomerChannel
from models.customers.contact import Contact
from models.customers.customer import Customer
from models.customers.name_index import NamePart
from models.customers.past_owner import PastOwner
from models.customers.profile_review import ProfileReview
from models.customers.score import QuarterScore
from models.customers.visibility import CustomerShare
from models.database.handled import HandledRequest
from models.delivery.delivery import Delivery
from models.followups.attachment import Attachment
from models.followups.followup import FollowUp, FollowUpContact, FollowUpPerson
from models.followups.history import FollowUpChange
from models.followups.note import CaptureNote
from models.followups.remark import Comment
from models.lessons.lesson import Lesson, LessonName
from models.merging.record import CustomerMerge, CustomerMergeRow
from models.money.rates import ExchangeRate
from models.news.item import NewsItem
from models.offers.offer import Offer
from models.people.leave import Leave
from models.people.person import Person
from models.people.workspace import Workspace
from models.procedures.procedure import Procedure, ProcedureStep, ProcedureTodo
from models.reminder import Reminder
from models.reviews.frozen import FrozenFigure, FrozenPersonFigure, FrozenReview, FrozenRow
from models.reviews.plan import PlanItem
from models.reviews.target import Target
from models.strategies.segments import SegmentDecision
from models.strategies.strategy import Strategy
from models.summaries.sent import SentSummary, SummaryReply
from models.support.request import SupportRequest
from models.watching.event import CustomerEvent
from models.watching.watch import CustomerWatch
from models.workbook.part import WorkbookPart
from models.workbook.record import WorkbookImport

__all__ = [
    "ActionOccurrence",
    "Announced",
    "Announcement",
    "Appointment",
    "Attachment",
    "CalendarFeed",
    "CalendarMeeting",
    "CaptureNote",
    "Comment",
    "Contact",
    "Customer",
    "CustomerChannel",
    "CustomerEvent",
    "CustomerMerge",
    "CustomerMergeRow",
    "CustomerShare",
    "CustomerWatch",
    "Deal",
    "Delivery",
    "ExchangeRate",
    "FollowUp",
    "FollowUpChange",
    "FollowUpContact",
    "FollowUpPerson",
    "FrozenFigure",
    "FrozenPersonFigure",
    "FrozenReview",
    "FrozenRow",
    "HandledRequest",
    "Instalment",
    "Issue",
    "Leave",
    "Lesson",
    "LessonName",
    "NamePart",
    "NewsItem",
    "Offer",
    "PastOwner",
    "Person",
    "PlanItem",
    "Procedure",
    "ProcedureStep",
    "ProcedureTodo",
    "ProfileReview",
    "QuarterScore",
    "Reminder",
    "SegmentDecision",
    "SentSummary",
    "Strategy",
    "StrategyAction",
    "SummaryReply",
    "SupportRequest",
    "Target",
    "Todo",
    "WorkbookImport",
    "WorkbookPart",
    "Workspace",
]
