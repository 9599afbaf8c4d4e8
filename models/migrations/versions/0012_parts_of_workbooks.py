"""What was read of a workbook is kept in parts, apart from how far its import is"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "workbookpart",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rows", sa.String(), nullable=False),
        sa.Column("done", sa.String(), nullable=True),
        sa.Column("kept", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["workbookimport.id"], name=op.f("fk_workbookpart_import_id")
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["workspace.team_id"], name=op.f("fk_workbookpart_team_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workbookpart")),
        sa.UniqueConstraint("import_id", "number", name=op.f("uq_workbookpart_import_id_number")),
    )
    # What is half done is gone through again as one part, in which what is there is the same.
    op.execute(
        "INSERT INTO workbookpart (team_id, import_id, number, rows, done, kept)"
        " SELECT team_id, id, 0, rows, done, kept FROM workbookimport"
    )
    with op.batch_alter_table("workbookimport") as table:
        table.drop_column("rows")
        table.drop_column("done")
        table.drop_column("kept")
        table.add_column(sa.Column("near", sa.String(), nullable=True))
        table.add_column(sa.Column("parts", sa.Integer(), nullable=False, server_default="1"))
        table.add_column(sa.Column("rows", sa.Integer(), nullable=False, server_default="0"))
    op.execute(
        "UPDATE workbookimport SET steps = CASE WHEN state IN ('done', 'undoing') THEN 1 END"
        " WHERE steps IS NOT NULL"
    )
    with op.batch_alter_table("workbookimport") as table:
        table.alter_column("parts", server_default=None)
        table.alter_column("rows", server_default=None)
