"""The fence around a workspace: no query or write of its session can touch another's rows."""

from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, event, func
from sqlalchemy.orm import ORMExecuteState, with_loader_criteria
from sqlalchemy.orm import Session as BaseSession
from sqlalchemy.sql.base import ExecutableOption
from sqlmodel import col

from models.database.scoped import OfTeam


class CrossesTeams(Exception):
    """What a workspace's session was asked to do could touch another workspace's rows."""


@event.listens_for(BaseSession, "do_orm_execute")
def _stay_in_team(state: ORMExecuteState) -> None:
    team = state.session.info.get("team")
    if team is None:
        return
    if not state.is_orm_statement or state.is_insert:
        # The fences know mapped classes, not bare tables or text; rows are added one by one.
        raise CrossesTeams(type(state.statement).__name__)
    state.statement = state.statement.options(*_fences(team, state.session.get_bind().dialect.name))


@lru_cache(maxsize=128)
def _fences(team: str, dialect: str) -> list[ExecutableOption]:
    """One condition for each table of a workspace, wherever a statement reads it."""
    likely = func.likely if dialect == "sqlite" else _as_it_is
    return [
        with_loader_criteria(table, likely(col(table.team_id) == team), include_aliases=True)
        for table in OfTeam.__subclasses__()
    ]


def _as_it_is(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """What PostgreSQL, which counts, is told. SQLite takes it that a workspace has ten rows of a
    table, and would read all it has by an index of workspaces rather than a few by another."""
    return condition


@event.listens_for(BaseSession, "before_flush")
def _sign_with_team(session: BaseSession, _context: Any, _instances: Any) -> None:
    team = session.info.get("team")
    if team is None:
        return
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, OfTeam):
            if row.team_id not in (None, team):
                raise CrossesTeams(f"a row of {row.team_id} cannot be written for {team}")
            row.team_id = team
