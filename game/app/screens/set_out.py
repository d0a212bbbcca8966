"""The three ways out into the city: on from where an evening stands, from its beginning, and into one of its chapters.

Each first takes the evening in hand; where another game plays it, that is said and nothing happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.shell import Shell


def go_on(shell: Shell, number: int) -> None:
    """On with an evening, from its last checkpoint."""
    from game.app.screens.play import start
    from game.app.session import Request

    if not shell.take(number):
        return
    request = Request.going_on(shell.progress)
    if request is not None:
        shell.save_progress()  # it is the latest now
        start(shell, request)


def begin(shell: Shell, number: int) -> None:
    """An evening from its beginning; what was in that place before is forgotten."""
    from game.app.screens.fault import FaultScreen
    from game.app.screens.play import start
    from game.app.session import Request

    try:
        first = shell.sessions.cards()[0]
    except FaultError as error:
        shell.push(FaultScreen(shell, error))
        return
    if shell.take(number):
        shell.evening = shell.evenings.begin(shell.evening)
        start(shell, Request(first.id, seed=shell.options.seed or 1))


def set_out(shell: Shell, chapter: str, *, aside: bool = False) -> None:
    """Into a chapter from its beginning, with what the evening knew then. The evening goes on from there, unless it is
    played ``aside``."""
    from game.app.screens.play import start
    from game.app.session import Request

    if shell.take(shell.evening.number):
        flags = shell.progress.before(chapter)
        if aside:
            shell.evening = shell.evening.aside()
        start(shell, Request(chapter, flags=flags, seed=shell.options.seed or 1))
