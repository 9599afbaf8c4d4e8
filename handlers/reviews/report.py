"""Report, on a review: a Word document and a workbook of the same figures, into the DM."""

import asyncio
from typing import Any

from sqlmodel import Session

from handlers import files, refresh
from handlers.files import Made
from handlers.turn import Turn, person
from handlers.views import submitted
from handlers.views.lists.review_headline import short
from handlers.views.reports import review as words
from handlers.views.reports import review_book, template, workbook
from handlers.views.wording.period import name_of
from models.database import patience
from models.reviews import report
from models.reviews.frozen import FrozenReview
from models.reviews.report import Report


async def make(turn: Turn, action: dict[str, Any]) -> None:
    patience.end()
    id = refresh.subject_id(action)

    def read(session: Session) -> Report:
        me = person(session, turn)
        return report.load(session, FrozenReview.get(session, id, me), me, turn.now)

    found = await turn.db.read(read)
    made = await asyncio.to_thread(_files, found, turn)
    await turn.db.take_request()  # a file is not sent twice
    said = turn.text(
        "report-sent",
        whose=short(found.review.scope, turn.text),
        period=name_of(found.review.period, turn.text, turn.look.today),
    )
    if await files.send(turn, made, said) and not _is_in_dm(turn):
        await turn.reply_privately(turn.text("report-in-dm"))


def _files(found: Report, turn: Turn) -> list[Made]:
    look = turn.look
    said = words.document(found, look)
    title = f"{said.title} · {said.period}"
    language = turn.text.language
    word = template.fill(turn.templates.review, said, title, language, found.made_at)
    period = found.review.period
    whose = short(found.review.scope, turn.text)
    name = files.name(turn.text("report-file"), whose, f"{period.first}", f"{period.last}")
    tables = workbook.xlsx(review_book.tables(found, look))
    return [Made(f"{name}.docx", word), Made(f"{name}.xlsx", tables)]


def _is_in_dm(turn: Turn) -> bool:
    return submitted.channel_of(turn.body).startswith("D")
