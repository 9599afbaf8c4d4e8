"""The PostgreSQL of the tests, for what is measured."""

import contextlib
import inspect

import psycopg
import pytest

from tests import databases


def empty_database(stack: contextlib.ExitStack) -> str:
    """The address of an empty database, or "" where there is no PostgreSQL."""
    return next(iter(empty_databases(stack, ["kept"])), "")


def empty_databases(stack: contextlib.ExitStack, names: list[str]) -> list[str]:
    """The addresses of empty databases of one server, or none where there is no PostgreSQL."""
    server = contextlib.contextmanager(inspect.unwrap(databases.postgres_folder))
    try:
        folder = stack.enter_context(server())
    except pytest.skip.Exception as reason:
        print(reason)
        return []
    with psycopg.connect(host=str(folder), user="postgres", autocommit=True) as admin:
        for name in names:
            admin.execute(f"create database {name}")
    return [f"postgresql+psycopg://postgres@/{name}?host={folder}" for name in names]
