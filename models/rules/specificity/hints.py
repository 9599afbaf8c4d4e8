"""What a word tells about a record: that it has a subject, or what it leaves open."""

from enum import StrEnum


class Hint(StrEnum):
    TOPIC = "topic"  # delivery, invoice: a subject; or no answer: there was none
    FEELING = "feeling"  # happy: about what?
    DOUBT = "doubt"  # worried: about what, in which words?
    STALL = "stall"  # will think about it: until when?
    AMOUNT = "amount"  # expensive: how much?
    SOMEBODY = "somebody"  # the boss: who?
    OFFICE = "office"  # finance, the CFO: somebody named by what they do
    CONTACT = "contact"  # had a call: about what?
    AGAIN = "again"  # will follow up: with what, when?
    FILLER = "filler"  # says nothing: where nothing else is said, in which words?
