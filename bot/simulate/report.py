"""The figures of a simulation, printed as tables and charts."""

from collections.abc import Mapping

from rich.bar import Bar
from rich.console import Console
from rich.table import Table

from bot.simulate.ledger import Ledger
from bot.simulate.team import Member

BAR_WIDTH = 48
EXAMPLES = 10  # of each thing that went wrong


def show(
    ledger: Ledger, reps: list[Member], unsent: list[str], limited: int, console: Console
) -> bool:
    """Print them; returns whether nothing was sent twice, not at all, or at the wrong hour."""
    wrong = {
        "doubled": [f"{one.at:%F %H:%M} UTC to {one.to.user.name}" for one in ledger.doubled],
        "lost": [*unsent, *(f"{one.words}, due {one.due:%F}" for one in ledger.forgotten)],
        "out of hours": [
            f"{one.at.astimezone(one.to.zone):%a %F %H:%M} to {one.to.user.name}: {one.kinds}"
            for one in ledger.out_of_hours
        ],
    }
    numbers = {
        "reminders sent": str(sum(ledger.by_kind.values())),
        **{name: str(len(examples)) for name, examples in wrong.items()},
        **_habits(ledger, reps),
        "calls that Slack's limits refused": str(limited),
    }
    table = Table.grid(padding=(0, 2))
    for name, number in numbers.items():
        table.add_row(name, number, style="bold red" if wrong.get(name) else "")
    console.print(table, "")
    _chart("reminders by kind", dict(ledger.by_kind.most_common()), console)
    hours = {f"{hour:02}:00": ledger.by_hour[hour] for hour in range(24)}
    _chart("unprompted DMs by the hour of their reader's day", hours, console)
    for name, examples in wrong.items():
        for example in examples[:EXAMPLES]:
            console.print(f"{name}: {example}", style="red", markup=False, soft_wrap=True)
    return not any(wrong.values())


def _habits(ledger: Ledger, reps: list[Member]) -> dict[str, str]:
    average, most = ledger.a_day(reps, lambda sent: sent.is_unprompted)
    answers, _ = ledger.a_day(reps, lambda sent: not sent.is_unprompted)
    on_time, contacts = ledger.logged_on_time
    share = f" ({on_time / contacts:.0%})" if contacts else ""
    return {
        "DMs per rep and working day": f"{average:.1f} on average, at most {most:.0f} on 95 % "
        f"of days; and {answers:.1f} answers to what they did",
        "contacts logged on time": f"{on_time} of {contacts}{share}",
    }


def _chart(title: str, counts: Mapping[str, int], console: Console) -> None:
    chart, most = Table.grid(padding=(0, 2)), max(counts.values(), default=0)
    chart.add_column(justify="right")
    chart.add_column(width=BAR_WIDTH)
    chart.add_column(justify="right")
    for name, number in counts.items():
        chart.add_row(name, Bar(max(most, 1), 0, number, width=BAR_WIDTH), str(number))
    console.print(title, style="bold")
    console.print(chart, "")
