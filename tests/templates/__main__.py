"""`python -m tests.templates` writes our Word templates anew."""

from handlers.views.reports.template import Templates
from tests.templates.documents import business_review, review

if __name__ == "__main__":
    review().save(str(Templates.review))
    business_review().save(str(Templates.business_review))
