"""The whole way by gamepad alone: title, chapter, unplugged, plugged in again."""

from __future__ import annotations

from tests.app.shell_driver import Driver
from tests.app.virtual_pad import VirtualPad


def tap(game: Driver, pad: VirtualPad, button: str) -> None:
    pad.button(button, True)
    game.frames(2)
    pad.button(button, False)
    game.frames(2)


def into_play(game: Driver, pad: VirtualPad) -> None:
    tap(game, pad, "a")
    game.until(lambda: game.screen == "play", "the chapter")


def test_a_pad_starts_the_chapter_and_moves_the_hero(game: Driver, pad: VirtualPad) -> None:
    into_play(game, pad)
    x = game.hero.x
    pad.axis("left-x", -1.0)
    game.until(lambda: game.hero.x < x - 40, "the hero to walk")


def test_a_pad_works_every_screen(game: Driver, pad: VirtualPad) -> None:
    for _ in range(3):
        tap(game, pad, "dpad-down")
    tap(game, pad, "a")
    assert game.screen == "settings"
    tap(game, pad, "b")
    pad.axis("left-y", -1.0)
    game.frames(3)
    pad.axis("left-y", 0.0)
    game.frames(3)
    tap(game, pad, "a")
    assert game.screen == "chapters"
    tap(game, pad, "b")
    for _ in range(game.top.menu.focus):  # type: ignore[attr-defined]
        tap(game, pad, "dpad-up")
    into_play(game, pad)
    tap(game, pad, "start")
    assert game.screen == "pause"
    tap(game, pad, "b")
    tap(game, pad, "y")
    assert game.screen == "phone"
    tap(game, pad, "y")
    assert game.screen == "play"


def test_an_unplugged_pad_pauses_and_a_pad_plugged_in_goes_on(game: Driver, pad: VirtualPad) -> None:
    into_play(game, pad)
    pad.axis("left-x", 1.0)
    game.frames(10)
    pad.unplug()
    game.until(lambda: game.screen == "interrupted", "the pause")
    happened, remedy = game.top.message()
    assert happened == "The gamepad was unplugged"
    assert "Test Pad" in remedy
    tick, x = game.world.tick, game.hero.x
    game.frames(30)
    assert (game.world.tick, game.hero.x) == (tick, x)

    again = VirtualPad()
    game.until(lambda: game.top.returned, "the pad to be seen")
    tap(game, again, "a")
    assert game.screen == "play"
    again.axis("left-x", 1.0)
    game.until(lambda: game.hero.x > x + 20, "the hero to walk again")
    again.unplug()
    game.frames(2)


def test_a_pad_that_nobody_uses_may_vanish(game: Driver, pad: VirtualPad) -> None:
    game.play()
    pad.unplug()
    game.frames(5)
    assert game.screen == "play"
