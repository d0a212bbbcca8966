"""The lint for level scripts: every verb is called by ``yield from``.

A level script is a generator, and so is every verb. A verb that is called without ``yield from`` does nothing at all,
and Python says nothing of it; ``yield walk_to(...)`` waits one tick and does nothing either. Both are faults here.

What is a verb is read from the source of ``game.script``: its public functions that yield, or are annotated to return
a script. A script's own generator functions count too, and those that it imports from the other chapters.

Besides ``yield from verb()``, these uses are right: as an argument of a function that takes scripts (``together``,
``race``, ``stage.start``), kept in a name that one of them is given later, and returned whole by a plain function.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import game
from game.sim.faults import Fault

PACKAGE = Path(game.__file__).parent
SCRIPT_PACKAGE = "game.script"
LEVELS_PACKAGE = "game.levels"
SCRIPT_TYPES = ("Script", "Generator")
"""An annotation with one of these names says that something is a script, or takes one."""
STARTERS = ("start", "spawn_script")
"""Methods that take a script and run it by themselves: ``world.start(script)``."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Verbs:
    """What ``game.script`` offers: names of generator functions, and of those that take scripts as arguments."""

    verbs: frozenset[str]
    combiners: frozenset[str]


@dataclass
class _Scope:
    """What names mean in one file."""

    verbs: dict[str, str] = field(default_factory=dict)
    """Name here -> what it is called in a message."""
    combiners: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=set)
    """Names under which ``game.script`` or a module of it is known here."""
    methods: set[str] = field(default_factory=set)
    """Methods of this file's classes that are generators."""


def lint(paths: Iterable[Path] | None = None) -> list[Fault]:
    """The faults of some script files, or of all chapters when none are named. Folders are searched for ``*.py``."""
    verbs = find_verbs()
    faults: list[Fault] = []
    for path in _files(paths if paths is not None else [PACKAGE / "levels"]):
        faults.extend(lint_file(path, verbs))
    return faults


def is_script(path: Path) -> bool:
    """A file is a level script by where it lies, or by what it imports; other Python is none of ours."""
    try:
        return path.resolve().parent == PACKAGE / "levels" or SCRIPT_PACKAGE.encode() in path.read_bytes()
    except OSError:
        # told by whoever reads it
        return True


def lint_file(path: Path, verbs: Verbs | None = None) -> list[Fault]:
    """The faults of one script file, in the order of its lines. A file that is no Python is a fault of its own."""
    try:
        source = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return [Fault(_name(path), "", f"it cannot be read: {error}", "Save it as UTF-8, where it may be read.")]
    return lint_source(source, _name(path), verbs)


def lint_source(source: str, name: str, verbs: Verbs | None = None) -> list[Fault]:
    """The faults of a script's text; ``name`` is the file that they are said to be in."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        what = getattr(error, "msg", None) or str(error) or "it is nested too deep"
        return [Fault(name, f"line {line}" if line else "", f"it is not Python: {what}", "Mend the line.")]
    scope = _scope(tree, verbs or find_verbs())
    return [_fault(name, call, called) for call, called in _forgotten(tree, scope)]


def find_verbs(folder: Path | None = None) -> Verbs:
    """The verbs of ``game.script``, read from its source and not imported."""
    verbs: set[str] = set()
    combiners: set[str] = set()
    for path in sorted((folder or PACKAGE / "script").rglob("*.py")):
        for item in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(item, Function) and not item.name.startswith("_"):
                if _makes_script(item):
                    verbs.add(item.name)
                if _takes_scripts(item):
                    combiners.add(item.name)
    return Verbs(frozenset(verbs), frozenset(combiners))


# -- what names mean ----------------------------------------------------------------------------------


def _scope(tree: ast.Module, verbs: Verbs) -> _Scope:
    scope = _Scope()
    imported: set[str] = set()
    for item in ast.walk(tree):
        if isinstance(item, ast.Import):
            for alias in item.names:
                if alias.name == SCRIPT_PACKAGE or alias.name.startswith(SCRIPT_PACKAGE + "."):
                    scope.modules.add(alias.asname or alias.name)
        elif isinstance(item, ast.ImportFrom):
            _import(item, verbs, scope, imported)
    own = [item for item in ast.walk(tree) if isinstance(item, Function)]
    inside_classes = {id(item) for c in ast.walk(tree) if isinstance(c, ast.ClassDef) for item in c.body}
    plain = {item.name for item in own if id(item) not in inside_classes}
    strange = imported | plain | _bound(tree)
    for verb in verbs.verbs - strange:
        # a verb that is neither imported nor made here can only be the one of game.script (a star import, a snippet)
        scope.verbs.setdefault(verb, verb)
    scope.combiners |= verbs.combiners - strange
    for item in own:
        if id(item) in inside_classes:
            if _makes_script(item):
                scope.methods.add(item.name)
        else:
            if _makes_script(item):
                scope.verbs[item.name] = item.name
            if _takes_scripts(item):
                scope.combiners.add(item.name)
    return scope


def _bound(tree: ast.Module) -> set[str]:
    """Names that are given a value of the file's own somewhere: parameters and variables."""
    given = {item.arg for item in ast.walk(tree) if isinstance(item, ast.arg)}
    return given | {
        item.id for item in ast.walk(tree) if isinstance(item, ast.Name) and isinstance(item.ctx, ast.Store)
    }


def _import(item: ast.ImportFrom, verbs: Verbs, scope: _Scope, imported: set[str]) -> None:
    module = item.module or ""
    from_script = module == SCRIPT_PACKAGE or module.startswith(SCRIPT_PACKAGE + ".")
    from_level = module.startswith(LEVELS_PACKAGE + ".") or (item.level == 1 and bool(module))
    for alias in item.names:
        here = alias.asname or alias.name
        if module == "game" and alias.name == "script":
            scope.modules.add(here)
            continue
        if alias.name == "*":
            continue
        imported.add(here)
        if from_script:
            if alias.name in verbs.verbs:
                scope.verbs[here] = alias.name
            if alias.name in verbs.combiners:
                scope.combiners.add(here)
            if (PACKAGE / "script" / f"{alias.name}.py").exists():
                scope.modules.add(here)
        elif from_level:
            makes, takes = _in_level(module.rpartition(".")[2], alias.name)
            if makes:
                scope.verbs[here] = alias.name
            if takes:
                scope.combiners.add(here)


def _in_level(module: str, name: str) -> tuple[bool, bool]:
    path = PACKAGE / "levels" / f"{module}.py"
    if not path.exists():
        return False, False
    for item in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(item, Function) and item.name == name:
            return _makes_script(item), _takes_scripts(item)
    return False, False


def _makes_script(function: Function) -> bool:
    """It yields, or is annotated to return a script."""
    if any(isinstance(item, ast.Yield | ast.YieldFrom) for item in _own(function)):
        return True
    return function.returns is not None and _names_script(function.returns)


def _takes_scripts(function: Function) -> bool:
    """It has a parameter that is annotated as a script, or as several."""
    given = function.args
    parameters = [*given.posonlyargs, *given.args, *given.kwonlyargs, *([given.vararg] if given.vararg else [])]
    return any(item.annotation is not None and _names_script(item.annotation, inside=True) for item in parameters)


def _names_script(annotation: ast.expr, *, inside: bool = False) -> bool:
    """It is a script's type; ``inside``: or a list, tuple or the like of them. A maker of scripts is none itself."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            annotation = ast.parse(annotation.value, mode="eval").body
        except SyntaxError:
            return False
    if isinstance(annotation, ast.BinOp):
        return _names_script(annotation.left, inside=inside) or _names_script(annotation.right, inside=inside)
    if isinstance(annotation, ast.Tuple):
        return inside and any(_names_script(item, inside=True) for item in annotation.elts)
    head = annotation.value if isinstance(annotation, ast.Subscript) else annotation
    name = head.attr if isinstance(head, ast.Attribute) else head.id if isinstance(head, ast.Name) else ""
    if name in SCRIPT_TYPES:
        return True
    return (
        inside
        and isinstance(annotation, ast.Subscript)
        and name != "Callable"
        and _names_script(annotation.slice, inside=True)
    )


def _own(function: Function | ast.Lambda) -> Iterator[ast.AST]:
    """All that stands in a function, without what stands in functions inside it."""
    body = function.body if isinstance(function.body, list) else [function.body]
    waiting: list[ast.AST] = list(body)
    while waiting:
        item = waiting.pop()
        yield item
        if not isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(item))


# -- how scripts are used -----------------------------------------------------------------------------


def _forgotten(tree: ast.Module, scope: _Scope) -> list[tuple[ast.Call, str]]:
    """Calls of verbs whose script nobody runs, with the verbs' names."""
    parents = {child: parent for parent in ast.walk(tree) for child in ast.iter_child_nodes(parent)}
    found = []
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            called = _verb(call, scope)
            if called and not _is_run(call, parents, scope):
                found.append((call, called))
    return sorted(found, key=lambda item: (item[0].lineno, item[0].col_offset))


def _verb(call: ast.Call, scope: _Scope) -> str:
    """The name of the verb that is called, or ""."""
    made = call.func
    if isinstance(made, ast.Name):
        return scope.verbs.get(made.id, "")
    if isinstance(made, ast.Attribute):
        if ast.unparse(made.value) in scope.modules:
            return made.attr if made.attr in find_verbs().verbs else ""
        if isinstance(made.value, ast.Name) and made.value.id in ("self", "cls") and made.attr in scope.methods:
            return made.attr
    return ""


def _is_run(call: ast.expr, parents: dict[ast.AST, ast.AST], scope: _Scope) -> bool:
    """Somebody runs the script that this expression is."""
    item: ast.AST = call
    while True:
        above = parents.get(item)
        if isinstance(above, ast.YieldFrom):
            return True
        if isinstance(above, ast.Call) and item is not above.func:
            return _runs_its_arguments(above, scope)
        if isinstance(above, ast.keyword):
            item = above
            continue
        if isinstance(above, ast.Starred | ast.List | ast.Tuple | ast.ListComp | ast.GeneratorExp | ast.IfExp):
            # part of what is handed on as a whole; the test of an `a if b else c` is not
            if isinstance(above, ast.IfExp) and item is above.test:
                return False
            item = above
            continue
        if isinstance(above, ast.Return):
            function = _function_of(above, parents)
            return function is not None and not any(isinstance(i, ast.Yield | ast.YieldFrom) for i in _own(function))
        if isinstance(above, ast.Assign | ast.AnnAssign | ast.NamedExpr):
            return _name_is_run(above, parents, scope)
        return False


def _runs_its_arguments(call: ast.Call, scope: _Scope) -> bool:
    made = call.func
    if isinstance(made, ast.Name):
        return made.id in scope.combiners
    if isinstance(made, ast.Attribute):
        return made.attr in STARTERS or made.attr in scope.combiners or made.attr in ("append", "extend")
    return False


def _name_is_run(
    kept: ast.Assign | ast.AnnAssign | ast.NamedExpr, parents: dict[ast.AST, ast.AST], scope: _Scope
) -> bool:
    targets = kept.targets if isinstance(kept, ast.Assign) else [kept.target]
    names = {item.id for target in targets for item in ast.walk(target) if isinstance(item, ast.Name)}
    function = _function_of(kept, parents)
    inside: Iterable[ast.AST] = _own(function) if function is not None else ()
    for item in inside:
        if isinstance(item, ast.Name) and item.id in names and isinstance(item.ctx, ast.Load):
            above = parents.get(item)
            while isinstance(above, ast.Starred | ast.List | ast.Tuple | ast.keyword):
                above = parents.get(above)
            if isinstance(above, ast.YieldFrom | ast.Return):
                return True
            if isinstance(above, ast.Call) and _runs_its_arguments(above, scope):
                return True
    return False


def _function_of(item: ast.AST, parents: dict[ast.AST, ast.AST]) -> Function | None:
    above = parents.get(item)
    while above is not None and not isinstance(above, ast.FunctionDef | ast.AsyncFunctionDef):
        above = parents.get(above)
    return above


def _fault(name: str, call: ast.Call, called: str) -> Fault:
    return Fault(
        name,
        f"line {call.lineno}",
        f"{called}(...) is called without `yield from`, so it does nothing",
        f"Write `yield from {called}(...)`, or hand it to together() or race().",
    )


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(item for item in path.rglob("*.py") if "__pycache__" not in item.parts)
        else:
            yield path


def _name(path: Path) -> str:
    try:
        return path.resolve().relative_to(PACKAGE.parent).as_posix()
    except ValueError:
        return str(path)
