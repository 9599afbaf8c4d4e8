"""`python -m tests.permissions.document` writes docs/permissions.md from the matrix."""

from pathlib import Path

from models.rules.rights import Right, Standing

HEAD = """# Who may do what

Written by `python -m tests.permissions.document` from `models/rules/rights.py`, which the code
asks. `tests/permissions` has somebody of each standing try each cell, by commands, buttons and
forged payloads.

The **owner** is whose it is: the customer's, the promise's, the answer's. The **giver** gave it,
raised it, asked for it or wrote it down. The **manager** is the owner's; for what belongs to the
workspace, whoever manages somebody. A **stand-in** is one while the owner, the manager or an admin
is away, for what they were told of in their place, and from the first hour for what is theirs and
will be told meanwhile; the customers of whom they stand in for they see and log for all that time.
With **shared** the customer is shared with them, or they are going to meet
it. A **colleague** is any other full member. Of several standings the one that allows most counts;
but nobody answers their own request for support.

"""


def document() -> str:
    columns = ["", *(one.value for one in Standing)]
    rows = [columns, ["---", *([":-:"] * len(Standing))], *map(_row, Right)]
    return HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _row(right: Right) -> list[str]:
    who, rule = allowed(right), right.value
    cells = ["yes" if one in who else "–" for one in Standing]
    return [f"{rule.of}: {rule.deeds}", *cells]


def allowed(right: Right) -> frozenset[Standing]:
    """With those who have it through the customer or the deal it belongs to."""
    rule, who = right.value, right.value.who
    if rule.through is not None:
        who |= next(allowed(one) for one in Right if one.value is rule.through)
    return who - rule.never


if __name__ == "__main__":
    Path("docs/permissions.md").write_text(document())
