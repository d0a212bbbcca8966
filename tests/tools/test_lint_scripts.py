"""A verb without `yield from` does nothing at all: the lint says so, and lets every right use pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.tools.lint_scripts import find_verbs, lint, lint_file, lint_source

HEAD = "from game.script import Stage, say, ask, wait, until, walk_to, together, race, checkpoint, fade\n"

WRONG = {
    "a line nobody says": "def run(stage):\n    say(stage, 'kade', 'Hi.')\n    yield\n",
    "a bare yield of a verb": "def run(stage):\n    yield wait(stage, 1.0)\n",
    "a choice compared": "def run(stage):\n    if ask(stage, 'orion', '?', ()) == 'a':\n        yield\n",
    "a verb kept and never run": "def run(stage):\n    way = walk_to(stage, 'kade', 1, 2)\n    yield\n",
    "a verb returned by a generator": "def run(stage):\n    yield\n    return wait(stage, 1.0)\n",
    "a script of the file itself": "def beat(stage):\n    yield\n\n\ndef run(stage):\n    beat(stage)\n    yield\n",
    "a script inside another": "def run(stage):\n    def beat():\n        yield\n    beat()\n    yield\n",
    "a verb under another name": "from game.script import say as tell\n\n\ndef run(s):\n    tell(s, 'a')\n    yield\n",
    "a verb of the module": "import game.script as verbs\n\n\ndef run(s):\n    verbs.wait(s, 1)\n    yield\n",
    "a verb among plain arguments": "def run(stage):\n    print(wait(stage, 1))\n    yield\n",
    "a method that is a script": (
        "class Act:\n    def one(self):\n        yield\n\n    def run(self):\n        self.one()\n        yield\n"
    ),
    "a test that is always true": "def run(stage):\n    yield from until(stage, lambda: wait(stage, 1))\n",
    "a verb in a loop's head": "def run(stage):\n    for _ in wait(stage, 1):\n        pass\n    yield\n",
    "together itself": "def run(stage):\n    together(wait(stage, 1), wait(stage, 2))\n    yield\n",
}

RIGHT = {
    "every verb under yield from": (
        "def run(stage):\n    yield from say(stage, 'kade', 'Hi.')\n    yield\n    yield from wait(stage, 1)\n"
    ),
    "scripts at once": "def run(stage):\n    yield from together(wait(stage, 1), say(stage, 'kade', 'Hi.'))\n",
    "the first of several": "def run(stage):\n    won = yield from race(wait(stage, 1), wait(stage, 2))\n",
    "a parameter of a verb's name": "from game.script import wait\n\n\ndef told(fault, say):\n    say(fault)\n    yield\n",
    "a list unpacked": "def run(stage):\n    yield from together(*[walk_to(stage, n, 1, 1) for n in ('a', 'b')])\n",
    "kept and run later": "def run(stage):\n    way = walk_to(stage, 'kade', 1, 2)\n    yield from together(way)\n",
    "returned by a plain function": "def both(stage):\n    return together(wait(stage, 1), wait(stage, 2))\n",
    "one of two": "def run(stage, far):\n    yield from (wait(stage, 2) if far else wait(stage, 1))\n",
    "started": "def start(world):\n    world.start(run(world))\n\n\ndef run(world):\n    yield\n",
    "a choice": "def run(stage):\n    if (yield from ask(stage, 'orion', '?', ())) == 'a':\n        yield\n",
    "a plain function of the same name": "def say(text):\n    return text\n\n\ndef run(_):\n    say('x')\n    yield\n",
    "a maker of scripts": "def node(n) -> Callable[[Stage], Script]:\n    return None\n\n\nBEATS = (node(1),)\n",
    "somebody else's method": "def run(stage):\n    stage.log.wait(3)\n    yield\n",
}


def texts(cases: dict[str, str]) -> list[object]:
    return [
        pytest.param(text if "game.script" in text or "def say" in text else HEAD + text, id=name)
        for name, text in cases.items()
    ]


@pytest.mark.parametrize("text", texts(WRONG))
def test_a_verb_that_nobody_runs_is_a_fault(text: str) -> None:
    faults = lint_source(text, "level.py")
    assert len([f for f in faults if "without `yield from`" in f.message]) >= 1
    assert all(f.file == "level.py" and f.where.startswith("line ") and f.remedy for f in faults)


@pytest.mark.parametrize("text", texts(RIGHT))
def test_a_verb_that_is_run_passes(text: str) -> None:
    assert lint_source(text, "level.py") == []


def test_the_line_is_named() -> None:
    (fault,) = lint_source(HEAD + "def run(stage):\n    yield\n    fade(stage, 1.0)\n", "level.py")
    assert fault.where == "line 4"
    assert "fade" in fault.message


def test_the_verbs_are_read_from_the_source() -> None:
    found = find_verbs()
    assert {"say", "ask", "wait", "until", "walk_to", "together", "race", "checkpoint"} <= found.verbs
    assert {"together", "race"} <= found.combiners
    assert "say" not in found.combiners


def test_a_new_verb_is_known_as_soon_as_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "verbs.py").write_text("def hum(stage):\n    yield\n\n\ndef name(stage):\n    return 1\n")
    assert find_verbs(tmp_path).verbs == {"hum"}


def test_what_is_no_python_is_one_fault(tmp_path: Path) -> None:
    script = tmp_path / "broken.py"
    script.write_text("def run(stage:\n")
    (fault,) = lint_file(script)
    assert "not Python" in fault.message


def test_bytes_that_are_no_text_are_one_fault(tmp_path: Path) -> None:
    script = tmp_path / "broken.py"
    script.write_bytes(b"\xff\xfe\x00")
    (fault,) = lint_file(script)
    assert "cannot be read" in fault.message


def test_our_own_chapters_pass() -> None:
    assert [str(fault) for fault in lint()] == []
