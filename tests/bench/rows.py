"""Many rows at once."""

import psycopg
from sqlalchemy import Connection, Engine, insert, text
from sqlmodel import SQLModel

Row = dict[str, object]


def add(connection: Connection, model: type[SQLModel], rows: list[Row]) -> None:
    """Write rows, all of the same columns, as fast as the database takes them."""
    table = SQLModel.metadata.tables[str(model.__tablename__)]
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        connection.execute(insert(table), rows)
        return
    names = ", ".join(f'"{name}"' for name in rows[0])
    copied = f"copy {table.name} ({names}) from stdin"
    with driver.cursor() as cursor, cursor.copy(copied) as copy:
        for row in rows:
            copy.write_row(list(row.values()))


def settle(engine: Engine) -> None:
    """What PostgreSQL does by itself, a minute later."""
    if engine.dialect.name != "postgresql":
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("vacuum analyze"))
