"""The PostgreSQL of the tests, for what is measured."""

import contextlib
import inspect

import psycopg
import pytest

from tests import databases


def empty_database(stack: contextlib.ExitStack) -> str:
    """The address of an empty database, or "" where there is no PostgreSQL."""
    server = contextlib.contextmanager(inspect.unwrap(databases.postgres_folder))
    try:
        folder = stack.enter_context(server())
    except pytest.skip.Exception as reason:
        print(reason)
        return ""
    with psycopg.connect(host=str(folder), user="postgres", autocommit=True) as admin:
        admin.execute("create database kept")
    return f"postgresql+psycopg://postgres@/kept?host={folder}"
