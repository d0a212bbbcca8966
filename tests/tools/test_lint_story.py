"""Every line can be reached and every flag that is read is set: what breaks that is said, with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.tools.lint_story import lint

GOOD = """
def start(world, checkpoint=""):
    world.start(beat(world))


def beat(stage):
    Conduct(stage).note("flower")
    if Conduct(stage).has("flower"):
        yield from say(stage, "maro", "There.")
"""
WRONG = {
    "a flag that nobody sets": (GOOD.replace('has("flower")', 'has("flour")'), 'the flag "flour" is read'),
    "a flag read from flags": (GOOD + '\n\ndef rank(world):\n    return world.flags.get("hat")\n', '"hat" is read'),
    "a beat that nobody calls": (
        GOOD + '\n\ndef lost(stage):\n    yield from say(stage, "kade", "Anyone?")\n', 'nobody calls "lost"',
    ),
    "a line behind a return": (
        GOOD + '        return\n        yield from say(stage, "maro", "Never.")\n', "never reached",
    ),
    "a line behind an endless loop": (
        GOOD + '    while True:\n        yield\n    yield from say(stage, "maro", "Never.")\n', "never reached",
    ),
}  # fmt: skip


def a_package(folder: Path, text: str) -> Path:
    package = folder / "game"
    (package / "levels").mkdir(parents=True)
    (package / "script").mkdir()
    (package / "levels" / "street.py").write_text(text)
    return package


def test_a_good_chapter_has_no_fault(tmp_path: Path) -> None:
    assert lint(a_package(tmp_path, GOOD)) == []


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, message: str) -> None:
    faults = lint(a_package(tmp_path, text))
    assert len(faults) == 1
    assert message in faults[0].message
    assert faults[0].file == "game/levels/street.py"


def test_a_part_made_at_run_time_stands_for_anything(tmp_path: Path) -> None:
    text = GOOD.replace('note("flower")', 'note(f"flo{part}")')
    assert lint(a_package(tmp_path, text)) == []


def test_a_kept_promise_is_a_flag(tmp_path: Path) -> None:
    text = GOOD.replace('note("flower")', 'keep("maro")').replace('has("flower")', 'has("kept_maro")')
    assert lint(a_package(tmp_path, text)) == []


def test_the_games_own_story_has_no_fault() -> None:
    assert [str(fault) for fault in lint()] == []
