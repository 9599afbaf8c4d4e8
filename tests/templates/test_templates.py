"""Our Word templates: made by the script beside this, and filled without a place left empty."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from handlers.views.reports.business_review import BusinessDocument
from handlers.views.reports.review import ReviewDocument
from handlers.views.reports.template import Templates, fault
from tests.templates.documents import business_review, review

OURS = [(Templates.review, review), (Templates.business_review, business_review)]
WORDS = [(Templates.review, ReviewDocument), (Templates.business_review, BusinessDocument)]


def parts(file: Any) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


@pytest.mark.parametrize(("file", "make"), OURS)
def test_a_template_is_what_the_script_makes(file: Path, make: Callable[[], Any]) -> None:
    made = BytesIO()
    make().save(made)
    assert parts(file) == parts(made)


@pytest.mark.parametrize(("file", "words"), WORDS)
def test_a_template_names_only_what_there_is(file: Path, words: type) -> None:
    assert fault(file, words) == ""
