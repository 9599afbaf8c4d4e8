"""Names of a workbook that nearly are those of customers: whose is each?"""

import json

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.errors import Malformed
from models.workbook.plan import Plan
from models.workbook.record import WorkbookImport

MAX_NEAR = 5  # names that are asked about
MAX_LABEL = 50  # characters of a name on a button


def asked(plan: Plan, imported: WorkbookImport, text: Text) -> list[Block]:
    """Whose each name is, of those that nearly are a customer's."""
    names = list({one.name: one for one in plan.near}.values())
    shown: list[Block] = []
    for number, one in enumerate(names[:MAX_NEAR]):
        shown.append(
            blocks.section(
                text(
                    "import-near-in-file" if one.is_in_file else "import-near",
                    name=escape(one.name),
                    like=escape(one.like),
                )
            )
        )
        theirs = text("import-as-theirs", like=blocks.cut(one.like, MAX_LABEL))
        found = [
            blocks.button(theirs, action_ids.IMPORT_AS_THEIRS, json.dumps([one.name, one.like])),
            blocks.button(text("import-as-new"), action_ids.IMPORT_AS_NEW, one.name),
        ]
        shown.append(blocks.actions(found, f"import-near-{number}:{imported.id}"))
    if left := len(names[MAX_NEAR:]):
        shown.append(blocks.context(text("import-near-more", count=left)))
    return shown


def held(value: str) -> tuple[str, str]:
    """The name in the file, and that of the customer, which a button holds."""
    try:
        name, customer = json.loads(value)
    except ValueError:
        raise Malformed from None
    if not (isinstance(name, str) and isinstance(customer, str)):
        raise Malformed
    return name, customer
