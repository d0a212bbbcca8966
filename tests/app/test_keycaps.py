"""What stands on a key that has no picture."""

from __future__ import annotations

import pytest

from game.app.keycaps import NAMES, cap
from game.app.lettering import Lettering
from game.content.data import data_root
from game.content.language import Language
from game.input.devices import key_names


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
