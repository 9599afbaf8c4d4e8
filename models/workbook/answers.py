"""What whoever sent a file has said of what the file does not tell."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from models.rules.workbook.rows import TodoState

OF_SENDER = ("我", "我自己", "本人", "自己", "Me", "me", "ME", "Myself", "myself", "I", "self")


@dataclass(frozen=True)
class Answers:
    """`past` is what became of to-dos whose day is over, where the file does not say; `people` are
    those meant by names, by person id; `import_id` is that of the import, once it is carried out:
    what it has made may be somebody else's by now."""

    past: TodoState | None = None
    people: Mapping[str, int] = field(default_factory=dict)
    import_id: int | None = None

    def sent_by(self, person: int) -> "Answers":
        """Whoever sends a file is who calls themselves 我 or "me" in it."""
        return replace(self, people={**dict.fromkeys(OF_SENDER, person), **self.people})


NOTHING_SAID = Answers()
