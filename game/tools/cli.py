"""The command line, ``new-avalon``: runs a command, and tells what goes wrong in words.

Exit status: 0 all is well, 1 a fault was found or a run did not do what it should, 2 the command line is wrong, or asks
for a window where there is none. A person sees messages, never a traceback (``NEW_AVALON_TRACE=1`` shows it to whoever
hunts a bug).
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence

from game.sim.faults import FaultError

FOUND, WRONG = 1, 2
"""Exit status: a fault was found; the command line is wrong."""
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave the process with its exit status."""
    raise SystemExit(run(sys.argv[1:] if arguments is None else list(arguments)))


def run(arguments: Sequence[str]) -> int:
    """Run the command line; returns the exit status. What goes wrong is told on stderr in words."""
    _open_streams()
    try:
        status = _start(list(arguments))
        sys.stdout.flush()
        if status == STOPPED:
            # the parser's number for Ctrl+C
            return _tell("stopped", STOPPED)
    except FaultError as error:
        return _tell(str(error), FOUND)
    except KeyboardInterrupt:
        return _tell("stopped", STOPPED)
    except BrokenPipeError:
        # whoever read our output has gone: say nothing more, not even at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    except Exception as error:
        if isinstance(error, OSError) and _is_of_output(error):
            return _tell(f"the output cannot be written ({error.strerror}); send it elsewhere", FOUND)
        if type(error).__name__ == "Abort":
            # the parser's word for Ctrl+C
            return _tell("stopped", STOPPED)
        told = getattr(error, "format_message", None)
        if told is not None:
            return _tell(f"{told()}\n    `{_help_of(error)} --help` lists what there is.", WRONG)
        if os.environ.get("NEW_AVALON_TRACE"):
            raise
        return _tell(_mishap(error), FOUND)
    return status if isinstance(status, int) else 0


def _open_streams() -> None:
    """Streams that take every letter, whatever the console's encoding, and are there even where they were closed."""
    # pygame would greet on standard output, which may be read by a program
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 -- as long as the process
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _is_of_output(error: OSError) -> bool:
    """The disk that standard output goes to is full; files that the game writes itself are named in their errors."""
    return error.errno in (errno.ENOSPC, errno.EFBIG) and error.filename is None


def _start(arguments: list[str]) -> object:
    if not arguments:
        # the way most people start: nothing to parse, so nothing is loaded to parse it
        from game.app.main import run as play

        return play()
    from game.tools.commands import app

    return app(arguments, prog_name="new-avalon", standalone_mode=False)


def _tell(message: str, status: int) -> int:
    print(f"new-avalon: {message}", file=sys.stderr)
    return status


def _help_of(error: Exception) -> str:
    context = getattr(error, "ctx", None)
    return str(context.command_path) if context is not None else "new-avalon"


def _mishap(error: Exception) -> str:
    """Words for what nobody foresaw: what, where in the game, and how to see more."""
    place, trace = "", error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_globals.get("__name__", "")
        if name.startswith("game."):
            place = f" in {name}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return (
        f"something went wrong that should not: {type(error).__name__}: {error}{place}.\n"
        "    Set NEW_AVALON_TRACE=1 and run it again to see more; please tell us with what you see."
    )
