"""What stands where in the report of a review, and in the review that a customer reads."""

from typing import Any

from tests.templates.paper import Paper

# The first of its paragraphs that applies.
CHANGE = (
    "{%p if one.is_worse %}\n{{ one.change }}|Worse\n{%p elif one.is_better %}\n"
    "{{ one.change }}|Better\n{%p else %}\n{{ one.change }}|Table Text\n{%p endif %}"
)
TARGET = (
    "{%p if one.is_missed %}\n{{ one.target }}|Worse\n{%p else %}\n"
    "{{ one.target }}|Table Text\n{%p endif %}"
)
STATUS = (
    "{%p if one.is_late %}\n{{ one.status }}|Worse\n{%p else %}\n"
    "{{ one.status }}|Table Text\n{%p endif %}"
)
CAUSE = "{{ one.cause }}\n{%p for line in one.evidence %}\n{{ line }}|Table Note\n{%p endfor %}"
PLAN = [
    (6.2, "{{ words.measure_to_take }}", "{{ one.text }}"),
    (2.6, "{{ words.owner }}", "{{ one.owner }}"),
    (3.0, "{{ words.due }}", "{{ one.due }}"),
    (3.1, "{{ words.measured_by }}", "{{ one.measure }}"),
    (2.1, "{{ words.status }}", STATUS),
]


def review() -> Any:
    paper = Paper()
    paper.text("{{ title }}", "Title")
    paper.text("{{ period }}", "Subtitle")
    paper.text("{{ whose }}", "About")
    paper.each("line", "summary", "{{ line }}", "List Bullet")
    paper.text("{{ words.comparison }}", "Heading 1")
    paper.only_if("no_before", ("{{ no_before }}", "About"))
    name = (4.2, "{{ words.figure }}", "{{ one.name }}|Table Name")
    value, target = (3.8, "{{ now }}", "{{ one.value }}"), (3.0, "{{ words.target }}", TARGET)
    compared = [
        (3.2, "{{ before }}", "{{ one.before }}|Table Note"),
        (2.8, "{{ words.change }}", CHANGE),
    ]
    paper.table("one", "figures", [name, value, *compared, target], "not no_before")
    paper.table("one", "figures", [name, value, target], "no_before")
    paper.only_if("people", ("{{ by_person }}", "Heading 2"))
    paper.table(
        "one",
        "people",
        [
            (3.2, "{{ heads.name }}", "{{ one.name }}|Table Name"),
            (2.2, "{{ heads.follow_ups }}", "{{ one.follow_ups }}"),
            (3.0, "{{ heads.logged_on_time }}", "{{ one.logged_on_time }}"),
            (3.0, "{{ heads.promises_kept }}", "{{ one.promises_kept }}"),
            (3.2, "{{ heads.contact_coverage }}", "{{ one.contact_coverage }}"),
            (2.4, "{{ heads.unresolved_issues }}", "{{ one.unresolved_issues }}"),
        ],
    )
    paper.text("{{ words.problems }}", "Heading 1")
    paper.only_if("not troubles", ("{{ words.no_problems }}", "Normal"))
    paper.table(
        "one",
        "troubles",
        [
            (3.8, "{{ words.figure }}", "{{ one.name }}|Table Name"),
            (4.6, "{{ words.what_happened }}", "{{ one.standing }}"),
            (8.6, "{{ words.cause }}", CAUSE),
        ],
    )
    paper.only_if("meanwhile", ("{{ words.meanwhile }}", "Heading 2"))
    paper.each("line", "meanwhile", "{{ line }}", "List Bullet")
    paper.text("{{ words.plan }}", "Heading 1")
    paper.only_if("earlier", ("{{ earlier_plan }}", "Heading 2"))
    paper.table("one", "earlier", PLAN)
    paper.only_if("earlier and plan", ("{{ words.new_plan }}", "Heading 2"))
    paper.table("one", "plan", PLAN)
    paper.only_if("not plan", ("{{ words.no_plan }}", "Normal"))
    return paper.document


def business_review() -> Any:
    paper = Paper()
    paper.text("{{ title }}", "Title")
    paper.text("{{ customer }}", "Subtitle")
    paper.text("{{ about }}", "About")
    paper.text("{{ words.goals }}", "Heading 1")
    paper.table(
        "one",
        "goals",
        [
            (13.4, "{{ words.goal }}", "{{ one.text }}"),
            (3.6, "{{ words.status }}", "{{ one.status }}"),
        ],
    )
    paper.only_if("not goals", ("{{ words.no_goals }}", "Normal"))
    paper.text("{{ words.promises }}", "Heading 1")
    paper.only_if("kept", ("{{ kept }}", "Normal"))
    paper.table(
        "one",
        "promises",
        [
            (6.6, "{{ words.promise }}", "{{ one.text }}"),
            (3.0, "{{ words.owner }}", "{{ one.owner }}"),
            (3.3, "{{ words.due }}", "{{ one.due }}"),
            (4.1, "{{ words.status }}", "{{ one.status }}"),
        ],
    )
    paper.only_if("not promises", ("{{ words.no_promises }}", "Normal"))
    paper.text("{{ words.questions }}", "Heading 1")
    paper.table(
        "one",
        "questions",
        [
            (10.0, "{{ words.question }}", "{{ one.text }}"),
            (3.2, "{{ words.asked }}", "{{ one.asked }}"),
            (3.8, "{{ words.answered }}", "{{ one.answered }}"),
        ],
    )
    paper.only_if("not questions", ("{{ words.no_questions }}", "Normal"))
    paper.text("{{ words.next }}", "Heading 1")
    paper.each("line", "contacts", "{{ line }}", "List Bullet")
    paper.table(
        "one",
        "open_promises",
        [
            (9.8, "{{ words.promise }}", "{{ one.text }}"),
            (3.6, "{{ words.owner }}", "{{ one.owner }}"),
            (3.6, "{{ words.due }}", "{{ one.due }}"),
        ],
    )
    paper.only_if("not contacts and not open_promises", ("{{ words.no_next }}", "Normal"))
    return paper.document
