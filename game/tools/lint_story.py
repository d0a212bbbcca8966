"""The lint for the story: every line can be reached, and every flag that is read is set somewhere.

Both are read from the syntax trees of the level scripts. A function of a chapter that nobody calls says its lines to
nobody; so do statements behind a ``return``, a ``raise`` or an endless loop. A flag that is read with ``has``, ``count``
or from ``flags`` must be set with ``note``, ``promise``, ``keep`` or in ``flags``, in any chapter or in the verbs; parts
of a name that are put together at run time stand for anything.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import game
from game.sim.faults import Fault

PACKAGE = Path(game.__file__).parent
READERS = ("has", "count")
SETTERS = {"note": "{}", "promise": "promised_{}", "keep": "kept_{}"}
"""Methods that set a flag, and what it is called then."""
TAKERS = ("_take",)
"""Methods whose texts are all names of flags that they set."""
CALLED_FROM_OUTSIDE = ("start", "run", "rank", "score", "total")
"""Functions that the game calls by name."""
SAYERS = ("say", "ask", "bark", "chatty", "used")


@dataclass(frozen=True)
class Source:
    """A file and its syntax tree."""

    name: str
    tree: ast.Module


@dataclass(frozen=True)
class Flag:
    """A flag as a file names it: a pattern, since parts of it may be made at run time."""

    pattern: str
    name: str
    file: str
    line: int


def lint(package: Path = PACKAGE) -> list[Fault]:
    """The faults of all chapters together."""
    levels = list(_sources(package / "levels", package))
    shared = list(_sources(package / "script", package))
    return _flags([*levels, *shared]) + _lines(levels)


def _sources(folder: Path, package: Path) -> Iterator[Source]:
    for path in sorted(folder.glob("*.py")):
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, SyntaxError, ValueError):
            continue  # told by the lint for scripts
        yield Source(path.relative_to(package.parent).as_posix(), tree)


# -- flags ----------------------------------------------------------------------------------------


def _flags(sources: Sequence[Source]) -> list[Fault]:
    read: list[Flag] = []
    made: list[Flag] = []
    dynamic = any(_notes_what_it_is_given(source) for source in sources)
    for source in sources:
        if dynamic:
            made.extend(_passed_on(source))
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
                _call(node, node.func, source, read, made)
            elif isinstance(node, ast.Subscript) and _is_flags(node.value):
                flag = _flag(node.slice, "{}", source, node.lineno)
                if flag is not None:
                    (read if isinstance(node.ctx, ast.Load) else made).append(flag)
    faults = []
    for flag in read:
        if not any(re.fullmatch(one.pattern, flag.name) or re.fullmatch(flag.pattern, one.name) for one in made):
            faults.append(
                Fault(
                    flag.file, f"line {flag.line}", f'the flag "{flag.name}" is read, and no chapter sets it',
                    "Set it where it is earned, or mend its name.",
                )
            )  # fmt: skip
    return faults


def _call(node: ast.Call, call: ast.Attribute, source: Source, read: list[Flag], made: list[Flag]) -> None:
    if call.attr in TAKERS:
        made.extend(flag for text in node.args if (flag := _flag(text, "{}", source, node.lineno)) is not None)
        return
    if call.attr in SETTERS:
        flag = _flag(node.args[0], SETTERS[call.attr], source, node.lineno)
        if flag is not None:
            made.append(flag)
    elif (call.attr in READERS and _is_conduct(call.value)) or (
        call.attr in ("get", "pop", "setdefault") and _is_flags(call.value)
    ):
        flag = _flag(node.args[0], "{}", source, node.lineno)
        if flag is not None and call.attr != "pop":
            (made if call.attr == "setdefault" else read).append(flag)


def _notes_what_it_is_given(source: Source) -> bool:
    """A flag's name comes from whoever calls: then any text that is passed on may be one."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in SETTERS
        and bool(node.args)
        and isinstance(node.args[0], ast.Name)
        for node in ast.walk(source.tree)
    )


def _passed_on(source: Source) -> Iterator[Flag]:
    """Texts given to functions other than those that read and set."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            own = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if own not in READERS and own not in SETTERS:
                for text in node.args:
                    flag = _flag(text, "{}", source, node.lineno)
                    if flag is not None and isinstance(text, ast.Constant):
                        yield flag


def _is_conduct(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "Conduct"
    return (isinstance(node, ast.Attribute) and node.attr in ("conduct", "_conduct")) or (
        isinstance(node, ast.Name) and node.id in ("conduct", "self")
    )


def _is_flags(node: ast.expr) -> bool:
    return (isinstance(node, ast.Attribute) and node.attr == "flags") or (
        isinstance(node, ast.Name) and node.id == "flags"
    )


def _flag(node: ast.expr, form: str, source: Source, line: int) -> Flag | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        name = form.format(node.value)
        return Flag(re.escape(name), name, source.name, line)
    if isinstance(node, ast.JoinedStr):
        parts = [str(part.value) if isinstance(part, ast.Constant) else None for part in node.values]
        pattern = "".join(".+" if part is None else re.escape(part) for part in parts)
        name = "".join("*" if part is None else part for part in parts)
        return Flag(form.format(pattern), form.format(name), source.name, line)
    return None


# -- lines ----------------------------------------------------------------------------------------


def _lines(levels: list[Source]) -> list[Fault]:
    named = {name for source in levels for name in _referred(source.tree)}
    faults = []
    for source in levels:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef) and _speaks(node):
                if node.name not in named and node.name not in CALLED_FROM_OUTSIDE and node.name[:2] != "__":
                    faults.append(
                        Fault(
                            source.name, f"line {node.lineno}",
                            f'nobody calls "{node.name}", so that its lines are never said',
                            "Call it from a beat, or remove it.",
                        )
                    )  # fmt: skip
                faults += [
                    Fault(
                        source.name, f"line {lost.lineno}", "this is never reached, and lines are said in it",
                        "Move it before what ends the function, or remove it.",
                    )
                    for lost in _lost(node.body)
                    if _speaks(lost)
                ]  # fmt: skip
    return faults


def _referred(tree: ast.Module) -> Iterator[str]:
    """Every name that is used, but not where it is defined."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr


def _speaks(node: ast.AST) -> bool:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call):
            called = inner.func
            name = (
                called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
            )
            if name in SAYERS:
                return True
    return False


def _lost(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements that are never reached, in this block and those inside it."""
    over = False
    for statement in body:
        if over:
            yield statement
            continue
        for name in ("body", "orelse", "finalbody"):
            inner = getattr(statement, name, None)
            if isinstance(inner, list) and not isinstance(statement, ast.FunctionDef):
                yield from _lost(inner)
        over = isinstance(statement, ast.Return | ast.Raise | ast.Continue | ast.Break) or _endless(statement)


def _endless(statement: ast.stmt) -> bool:
    if not (isinstance(statement, ast.While) and isinstance(statement.test, ast.Constant) and statement.test.value):
        return False
    return not any(isinstance(node, ast.Break) for node in ast.walk(statement))
