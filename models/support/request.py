"""A discount, resources, a visit by management or expertise, asked of a colleague who decides."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field, Session, col, or_, select

from models import errors
from models.database.columns import Choice, Instant
from models.database.scoped import TenantRow
from models.people.permission import Of, may, require
from models.people.person import Person
from models.people.response_clock import clock_of
from models.reminder import Reminder
from models.rules import deadlines
from models.rules.deadlines import RESPONSE_TIME, SUPPORT_KINDS, Urgency
from models.rules.rights import Right
from models.rules.time.working_time import Clock
from models.support.terms import Answer, SupportKind, SupportState, clean_text

UNDO_WITHIN = timedelta(days=1)


class SupportRequest(TenantRow, table=True):
    __table_args__ = (
        UniqueConstraint("team_id", "submission"),
        Index("ix_supportrequest_open", "owner_id", "answered_at"),
    )

    id: int = Field(default=None, primary_key=True)
    submission: str | None = Field(default=None, max_length=255)  # the form it was typed in
    customer_id: int = Field(foreign_key="customer.id", index=True)
    issue_id: int | None = Field(default=None, foreign_key="issue.id", index=True)
    action_id: int | None = Field(default=None, foreign_key="strategyaction.id", index=True)
    deal_id: int | None = Field(default=None, foreign_key="deal.id", index=True)
    kind: SupportKind = Field(sa_type=Choice(SupportKind))
    what: str
    percent: str | None = Field(default=None, max_length=12)  # of a discount, as a decimal
    granted: str | None = Field(default=None, max_length=12)  # where another one was approved
    # What the deal was worth as the discount was asked for, in hundredths, or as it was approved
    # where nobody knew before: an amount that has the discount in it is none to take it off again.
    of_cents: int | None = Field(default=None, sa_type=BigInteger)
    of_currency: str = ""
    until: date | None = None  # when the support is needed: a day of the asker's
    urgency: Urgency = Field(sa_type=Choice(Urgency))
    asker_id: int = Field(foreign_key="person.id")
    owner_id: int = Field(foreign_key="person.id")  # the approver, who owns the answer
    asked_at: datetime = Field(sa_type=Instant)
    received_at: datetime = Field(sa_type=Instant)  # by the approver: first, or after a reply
    deadline: datetime = Field(sa_type=Instant)  # of the answer; pauses move it
    paused_at: datetime | None = Field(default=None, sa_type=Instant)
    question: str = ""  # the last one that was asked back
    reply: str = ""  # to that question
    answer: Answer | None = Field(default=None, sa_type=Choice(Answer))
    answer_text: str = ""  # why it was refused, or a remark on what was approved
    answered_by_id: int | None = Field(default=None, foreign_key="person.id")
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    undone_at: datetime | None = Field(default=None, sa_type=Instant)  # the answer, last
    cancelled_at: datetime | None = Field(default=None, sa_type=Instant)

    @property
    def state(self) -> SupportState:
        if self.cancelled_at is not None:
            return SupportState.WITHDRAWN
        if self.answered_at is not None:
            return SupportState.ANSWERED
        return SupportState.OPEN if self.paused_at is None else SupportState.ASKED_BACK

    @property
    def discount(self) -> str | None:
        """In per cent: as it was approved, else as it was asked for."""
        return self.granted if self.granted is not None else self.percent

    @property
    def is_open(self) -> bool:
        return self.state in (SupportState.OPEN, SupportState.ASKED_BACK)

    @classmethod
    def ask(
        cls,
        session: Session,
        kind: SupportKind,
        what: str,
        urgency: Urgency,
        *,
        customer_id: int,
        approver: Person,
        by: Person,
        now: datetime,
        until: date | None = None,
        issue_id: int | None = None,
        action_id: int | None = None,
        deal_id: int | None = None,
        percent: Decimal | None = None,
        submission: str | None = None,
    ) -> "SupportRequest":
        """Start the approver's clock. The same submission again returns the request it made. The
        caller has locked the customer, so that two people asking at once come one after the other.
        Raises AskedOfYourself, or SupportAlreadyAsked while such a request is open."""
        mine = select(cls).where(cls.submission == submission)
        if submission and (again := session.exec(mine).first()):
            return again
        if approver.id == by.id:
            raise errors.AskedOfYourself("approver")
        for one in cls.open_for(session, customer_id):
            if one.kind is kind:
                holder = session.get_one(Person, one.owner_id)
                raise errors.SupportAlreadyAsked("kind", approver=holder.name, kind=kind.value)
        request = cls(
            submission=submission,
            customer_id=customer_id,
            issue_id=issue_id,
            action_id=action_id,
            deal_id=deal_id,
            percent=str(percent) if percent is not None else None,
            kind=kind,
            what=clean_text(what, "what"),
            until=until,
            urgency=urgency,
            asker_id=by.id,
            owner_id=approver.refuse_if_gone("approver").id,
            asked_at=now,
            received_at=now,
            deadline=clock_of(session, approver.id).add(now, RESPONSE_TIME[urgency]),
        )
        session.add(request)
        session.flush()
        request.update_reminders(session, now)
        return request

    @classmethod
    def get(cls, session: Session, id: int, by: Person, *, lock: bool = False) -> "SupportRequest":
        """The request, where `by` asked it or may answer it. Whoever is about to change it locks
        it, so that two presses come one after the other."""
        request = session.get(cls, id, with_for_update=lock, populate_existing=lock)
        if request is None or request.state is SupportState.WITHDRAWN:
            raise errors.NoLongerThere
        if not request.may_be_seen_by(session, by):
            raise errors.NotAllowed
        return request

    @classmethod
    def open_to(cls, session: Session, approver: Person) -> list["SupportRequest"]:
        """Those a person has yet to answer, the most pressing first."""
        unanswered = select(cls).where(
            cls.owner_id == approver.id,
            col(cls.answered_at).is_(None),
            col(cls.cancelled_at).is_(None),
        )
        return list(session.exec(unanswered.order_by(col(cls.deadline), col(cls.id))))

    @classmethod
    def asked_lately(
        cls, session: Session, asker: Person, since: datetime
    ) -> list["SupportRequest"]:
        """Those a person asked that are open, or were answered since; the latest first."""
        is_open = col(cls.answered_at).is_(None)
        asked = select(cls).where(cls.asker_id == asker.id, col(cls.cancelled_at).is_(None))
        asked = asked.where(or_(is_open, col(cls.answered_at) >= since))
        return list(session.exec(asked.order_by(col(cls.asked_at).desc())))

    @classmethod
    def open_for(cls, session: Session, customer_id: int) -> list["SupportRequest"]:
        unanswered = select(cls).where(
            cls.customer_id == customer_id,
            col(cls.answered_at).is_(None),
            col(cls.cancelled_at).is_(None),
        )
        return list(session.exec(unanswered.order_by(col(cls.deadline), col(cls.id))))

    def may_be_answered_by(self, session: Session, person: Person) -> bool:
        """The approver, their manager, an admin, or who stands in for one of them and was told;
        nobody approves what they ask for themselves."""
        return may(session, person, Right.SUPPORT_ANSWER, self._of)

    def may_be_seen_by(self, session: Session, person: Person) -> bool:
        is_asker = may(session, person, Right.SUPPORT_REPLY, self._of)
        return is_asker or self.may_be_answered_by(session, person)

    @property
    def _of(self) -> Of:
        return Of(self.owner_id, self.asker_id, SUPPORT_KINDS, self.id)

    def approve(
        self,
        session: Session,
        by: Person,
        now: datetime,
        remark: str = "",
        granted: Decimal | None = None,
    ) -> None:
        """`granted`: the discount that is approved, None for the one that was asked for."""
        self._answer(session, Answer.APPROVED, remark, by, now, self._other(granted))

    def remark(
        self,
        session: Session,
        remark: str,
        by: Person,
        now: datetime,
        granted: Decimal | None = None,
    ) -> None:
        """Approved with these words, and so much; or they are added to what was approved: the asker
        is told."""
        other = self._other(granted)
        has_percent = granted is not None
        remark = clean_text(remark, "remark") if remark.strip() or not has_percent else ""
        if self.answer is not Answer.APPROVED:
            self.approve(session, by, now, remark, granted)
            return
        require(session, by, Right.SUPPORT_ANSWER, self._of)
        if (self.answer_text, self.granted) == (remark, other):
            return
        self.answer_text, self.answered_by_id, self.answered_at = remark, by.id, now
        self.granted = other
        self.update_reminders(session, now)

    def _other(self, granted: Decimal | None) -> str | None:
        """What is approved, where that is not what was asked for."""
        same = self.percent is not None and Decimal(self.percent) == granted
        return None if granted is None or same else f"{granted.normalize():f}"

    def may_be_undone(self, now: datetime) -> bool:
        """Whether its answer may still be taken back."""
        is_over = self.answered_at is None or self.cancelled_at is not None
        return not is_over and now < (self.answered_at or now) + UNDO_WITHIN

    def undo(self, session: Session, by: Person, now: datetime) -> None:
        """It waits for an answer again, with as much time as was left; the asker is told."""
        require(session, by, Right.SUPPORT_ANSWER, self._of)
        if self.answered_at is None:
            return  # pressed twice
        if not self.may_be_undone(now):
            raise errors.SupportMovedOn
        if self.answered_at < self.deadline:
            clock = self.clock(session)
            self.deadline = clock.add(self.deadline, clock.between(self.answered_at, now))
        self.answer, self.answer_text, self.answered_at = None, "", None
        self.granted = None
        self.undone_at, self.answered_by_id = now, by.id
        self.update_reminders(session, now)

    def refuse(self, session: Session, reason: str, by: Person, now: datetime) -> None:
        self._answer(session, Answer.REFUSED, clean_text(reason, "reason"), by, now)

    def ask_back(self, session: Session, question: str, by: Person, now: datetime) -> None:
        """Pause the clock until the asker has replied."""
        require(session, by, Right.SUPPORT_ANSWER, self._of)
        question = clean_text(question, "question")
        if self.state is SupportState.ASKED_BACK and question == self.question:
            return
        if self.state is not SupportState.OPEN:
            raise errors.SupportMovedOn
        self.paused_at, self.question, self.reply = now, question, ""
        self.update_reminders(session, now)

    def reply_to(self, session: Session, reply: str, by: Person, now: datetime) -> None:
        """The approver has it again, with as much time as was left."""
        require(session, by, Right.SUPPORT_REPLY, self._of)
        reply = clean_text(reply, "reply")
        if self.state is SupportState.OPEN and reply == self.reply:
            return
        if self.state is not SupportState.ASKED_BACK:
            raise errors.SupportMovedOn
        self._end_pause(session, now)
        self.reply, self.received_at = reply, now
        self.update_reminders(session, now)

    def withdraw(self, session: Session, by: Person, now: datetime) -> None:
        require(session, by, Right.SUPPORT_REPLY, self._of)
        if not self.is_open:
            raise errors.SupportMovedOn
        self.cancel(session, now)

    def transfer(self, session: Session, approver: Person, now: datetime) -> None:
        """Somebody else has to answer, by the same deadline."""
        if approver.id == self.asker_id:
            raise errors.AskedOfYourself("owner")
        self.owner_id, self.received_at = approver.refuse_if_gone("owner").id, now
        self.update_reminders(session, now)

    def ask_for(self, session: Session, asker: Person, now: datetime) -> None:
        """Its customer has a new owner, who waits for the answer now."""
        self.asker_id = asker.id
        self.update_reminders(session, now)

    def cancel(self, session: Session, now: datetime) -> None:
        self.cancelled_at = self.cancelled_at or now
        self.update_reminders(session, now)

    def restore(self, session: Session, now: datetime) -> None:
        self.cancelled_at = None
        self.update_reminders(session, now)

    def clock(self, session: Session) -> Clock:
        """How the approver's time runs."""
        return clock_of(session, self.owner_id)

    def update_reminders(self, session: Session, now: datetime) -> None:
        session.add(self)
        approver = session.get_one(Person, self.owner_id)
        owed = deadlines.of_support(
            urgency=self.urgency,
            deadline=self.deadline,
            clock=self.clock(session),
            received_at=self.received_at,
            asked_back_at=self.paused_at,
            answered_at=self.answered_at,
            undone_at=self.undone_at,
            is_withdrawn=self.cancelled_at is not None,
            asker=self.asker_id,
            approver=approver.id,
            manager=approver.escalation_contact(session),
            zone=approver.tz,
            now=now,
        )
        Reminder.set_desired(session, SUPPORT_KINDS, self.id, owed, now, self.team_id)

    def _answer(
        self,
        session: Session,
        answer: Answer,
        text: str,
        by: Person,
        now: datetime,
        granted: str | None = None,
    ) -> None:
        require(session, by, Right.SUPPORT_ANSWER, self._of)
        if (self.answer, self.answer_text, self.granted) == (answer, text, granted):
            return  # pressed twice
        if not self.is_open:
            raise errors.SupportMovedOn
        self._end_pause(session, now)
        self.answer, self.answer_text, self.granted = answer, text, granted
        self.answered_by_id, self.answered_at = by.id, now
        self.update_reminders(session, now)

    def _end_pause(self, session: Session, now: datetime) -> None:
        if self.paused_at is None:
            return
        if self.paused_at < self.deadline:
            clock = self.clock(session)
            self.deadline = clock.add(self.deadline, clock.between(self.paused_at, now))
        self.paused_at = None
