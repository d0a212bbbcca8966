"""What stands on a key that has no picture."""

from __future__ import annotations

import pygame
import pytest

from game.app.keycaps import NAMES, cap
from game.app.lettering import Lettering
from game.content.data import data_root
from game.content.language import Language
from game.input.bindings import Action, Bindings
from game.input.devices import key_names
from game.view.atlas import Atlas
from tests.app.shell_driver import Driver


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("key/lshift", "Left Shift"),
        ("key/leftbracket", "["),
        ("key/kp4", "Num 4"),
        ("key/kp_divide", "Num /"),
        ("key/f5", "F5"),
        ("pad/rt", "RT"),
        ("pad/dpad-left", "D-pad ←"),
    ],
)
def test_a_key_is_called_as_it_is_printed(source: str, shown: str) -> None:
    assert cap(source) == shown


def test_every_named_key_is_one_that_there_is() -> None:
    keys = {source for source in NAMES if source.startswith("key/")}
    assert keys - {f"key/{name}" for name in key_names().values()} == {"key/wasd"}


def test_a_key_of_the_number_block_is_translated_with_its_sign() -> None:
    text = Lettering(data_root() / "assets" / "fonts")
    text.language = Language("xx", {"Num {sign}": "Ziffernblock {sign}"})
    assert text.say(cap("key/kp4")) == "Ziffernblock 4"


def test_a_key_without_a_picture_is_drawn_for_the_prompts_in_play(game: Driver) -> None:
    game.shell.rebind(Bindings().rebound(Action.INTERACT, "key/semicolon"))
    ui = Atlas(data_root() / "assets" / "sprites" / "ui")
    assert not ui.has("key/semicolon")
    game.play()
    game.top.session.view.overlay.ui = ui  # type: ignore[attr-defined]
    game.press(pygame.K_ESCAPE, pygame.K_ESCAPE)
    assert ui.has(game.shell.prompts.frame("interact"))
    assert ui.frame("key/semicolon").size == ui.frame("key/e").size


def test_prompts_to_walk_show_the_keys_that_were_bound(game: Driver) -> None:
    assert game.shell.prompts.frame("walk") == "key/wasd"
    game.shell.rebind(Bindings().rebound(Action.UP, "key/i"))
    ui = Atlas(data_root() / "assets" / "sprites" / "ui")
    game.play()
    game.top.session.view.overlay.ui = ui  # type: ignore[attr-defined]
    game.press(pygame.K_ESCAPE, pygame.K_ESCAPE)
    shown = game.shell.prompts.frame("walk")
    assert shown != "key/wasd"
    assert ui.frame(shown).size == ui.frame("key/wasd").size
