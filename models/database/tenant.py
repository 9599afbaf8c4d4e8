"""The fence around a workspace: no query or write of its session can touch another's rows."""

from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Executable,
    Result,
    bindparam,
    column,
    event,
    func,
)
from sqlalchemy.orm import ORMExecuteState, with_loader_criteria
from sqlalchemy.orm import Session as BaseSession
from sqlalchemy.sql.base import ExecutableOption

from models.database.scoped import TenantRow

MOST_TEAMS = 128
TEAM = "fenced_team"  # the parameter of every fence
# What was made of a statement that is used again: to fence it anew takes as long as to run it.
_fenced: WeakKeyDictionary[Executable, dict[str, Any]] = WeakKeyDictionary()


class CrossesTenants(Exception):
    """What a workspace's session was asked to do could touch another workspace's rows."""


@event.listens_for(BaseSession, "do_orm_execute")
def _enforce_tenant(state: ORMExecuteState) -> Result[Any] | None:
    team = state.session.info.get("team")
    if team is None:
        return None
    if not state.is_orm_statement or state.is_insert:
        # The fences know mapped classes, not bare tables or text; rows are added one by one.
        raise CrossesTenants(type(state.statement).__name__)
    dialect = state.session.get_bind().dialect.name
    if not state.is_select:
        state.statement = state.statement.options(_written_fence(team, dialect))
        return None
    of_dialects = _fenced.setdefault(state.statement, {})
    if (fenced := of_dialects.get(dialect)) is None:
        fenced = of_dialects[dialect] = state.statement.options(_read_fence(dialect))
    state.parameters = state.parameters or {}
    return state.invoke_statement(fenced, params={TEAM: team})


# One condition for every table of a workspace, wherever a statement reads it. SQLite takes it that
# a workspace has ten rows of a table, and would read all it has by an index of workspaces rather
# than a few by another. PostgreSQL, which counts, needs no hint.


@lru_cache
def _read_fence(dialect: str) -> ExecutableOption:
    """The team is a parameter that each execution is given, and none runs without: a value in a
    lambda is compared with the last one each time, which costs as much as to read a row."""

    def criteria(table: type[TenantRow]) -> ColumnElement[bool]:
        return _team_of(table) == _given_team()

    def likely_criteria(table: type[TenantRow]) -> ColumnElement[bool]:
        return func.likely(_team_of(table) == _given_team())

    chosen = likely_criteria if dialect == "sqlite" else criteria
    return with_loader_criteria(TenantRow, chosen, include_aliases=True)


@lru_cache(maxsize=MOST_TEAMS)
def _written_fence(team: str, dialect: str) -> ExecutableOption:
    """The team is a value: which rows of the session an UPDATE changes is worked out with it."""

    # SQLAlchemy keeps what a lambda returns by its code, and takes `team` anew from each one.
    def criteria(table: type[TenantRow]) -> ColumnElement[bool]:
        return _team_of(table) == team

    def likely_criteria(table: type[TenantRow]) -> ColumnElement[bool]:
        return func.likely(_team_of(table) == team)

    chosen = likely_criteria if dialect == "sqlite" else criteria
    return with_loader_criteria(TenantRow, chosen, include_aliases=True)


def _team_of(table: type[TenantRow]) -> ColumnElement[str]:
    # SQLAlchemy first tries a condition on the bare base class, which has no columns.
    team: ColumnElement[str] = getattr(table, "team_id", column("team_id"))
    return team


def _given_team() -> BindParameter[str]:
    return bindparam(TEAM)


@event.listens_for(BaseSession, "before_flush")
def _set_tenant(session: BaseSession, _context: Any, _instances: Any) -> None:
    team = session.info.get("team")
    if team is None:
        return
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, TenantRow):
            if row.team_id not in (None, team):
                raise CrossesTenants(f"a row of {row.team_id} cannot be written for {team}")
            row.team_id = team
