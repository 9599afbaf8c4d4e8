"""Names of a workbook that nearly are those of customers: whose is each?"""

import json

from handlers.text import Text
from handlers.views import action_ids, blocks
from handlers.views.blocks import Block, escape
from models.errors import Malformed
from models.workbook.plan import Near, Plan
from models.workbook.record import WorkbookImport

MAX_NEAR = 5  # names that are asked about
MAX_LABEL = 50  # characters of a name on a button


def asked(plan: Plan, imported: WorkbookImport, text: Text) -> list[Block]:
    """Whose each name is, of those that nearly are a customer's."""
    names = list({one.name: one for one in plan.near}.values())
    shown: list[Block] = []
    for number, one in enumerate(names[:MAX_NEAR]):
        shown.append(blocks.section(_question(one, text)))
        found = [_theirs(one.name, like, at, text) for at, like in enumerate(_meant(one))]
        found.append(blocks.button(text("import-as-new"), action_ids.IMPORT_AS_NEW, one.name))
        shown.append(blocks.actions(found, f"import-near-{number}:{imported.id}"))
    if left := len(names[MAX_NEAR:]):
        shown.append(blocks.context(text("import-near-more", count=left)))
    return shown


def _meant(one: Near) -> list[str]:
    return [one.like, *one.others]


def _theirs(name: str, like: str, at: int, text: Text) -> Block:
    label = text("import-as-theirs", like=blocks.cut(like, MAX_LABEL))
    action = f"{action_ids.IMPORT_AS_THEIRS}@{at}"
    return blocks.button(label, action, json.dumps([name, like]))


def _question(one: Near, text: Text) -> str:
    name = escape(one.name)
    if one.others:
        likes = text.listed([escape(like) for like in _meant(one)])
        return text("import-near-several", name=name, likes=likes)
    key = "import-near-in-file" if one.is_in_file else "import-near"
    return text(key, name=name, like=escape(one.like))


def held(value: str) -> tuple[str, str]:
    """The name in the file, and that of the customer, which a button holds."""
    try:
        name, customer = json.loads(value)
    except ValueError:
        raise Malformed from None
    if not (isinstance(name, str) and isinstance(customer, str)):
        raise Malformed
    return name, customer
