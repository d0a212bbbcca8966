"""How a line is spoken: which of a voice's syllables stands for a letter, so that words have a melody.

A voice has syllables at four heights, each dark and bright (``VOICES`` files in that order). A sentence comes down from
its beginning to its end; a question climbs at last, a cry begins on top, a comma leaves the voice in the air. The vowel
follows the letter that is written. The same line is always spoken alike.
"""

from __future__ import annotations

from dataclasses import dataclass

LEVELS = 4
"""Heights of a voice: 0 is where a sentence ends, 3 where a question does."""
VOICES = 2 * LEVELS
"""Syllables of a voice: at each height a dark one and a bright one."""
TAIL_LETTERS = 6
"""So many letters before its end a sentence takes the turn that its sign asks for."""
STRESSED_LETTERS = 5
"""The first letter of a word at least so long is stressed: one height up."""
ENDS = ".!?…;:,"
_BRIGHT = frozenset("eiyäöüéèêíïjzsfchrtlnpdkv")
_DARK = frozenset("aouàâóôúmbgwqx")
MUMBLED = 4
"""Syllables of a bark at most."""
MUMBLE_TICKS = 7
"""From one of them to the next, ticks."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a letter stands: ``part`` 0 to 1 of its sentence, ``left`` letters before the ``sign`` that ends it."""

    part: float
    left: int
    sign: str
    stressed: bool


def _places(text: str) -> list[_Place]:
    """Of every letter that is heard, in order."""
    out: list[_Place] = []
    start = 0
    while start < len(text):
        end = start
        while end < len(text) and text[end] not in ENDS:
            end += 1
        sign = text[end] if end < len(text) else "."
        # of several signs the strongest speaks: "What?!" is a question, and so is "What...?"
        while end < len(text) and text[end] in ENDS:
            sign = "?" if "?" in (sign, text[end]) else text[end] if text[end] == "!" else sign
            end += 1
        phrase = text[start:end]
        count = sum(letter.isalnum() for letter in phrase)
        done = 0
        words = phrase.split()
        for word in words:
            heard = [letter for letter in word if letter.isalnum()]
            for number, _ in enumerate(heard):
                long = len(heard) >= STRESSED_LETTERS
                out.append(_Place(done / max(1, count - 1), count - done - 1, sign, long and number < 2))
                done += 1
        start = end
    return out


def _height(place: _Place) -> int:
    """Of a letter at this place."""
    height = 2.0 - 1.3 * place.part
    if place.sign == "!":
        height += 0.9 - 0.6 * place.part
    if place.left < TAIL_LETTERS:
        if place.sign == "?":
            height = 2.0 if place.left >= TAIL_LETTERS // 2 else 3.0
        elif place.sign in ",;:…":
            height = 1.6
        elif place.sign == ".":
            height = 0.6 if place.left >= TAIL_LETTERS // 2 else 0.0
    if place.stressed and place.left >= TAIL_LETTERS:
        height += 1.0
    return max(0, min(LEVELS - 1, round(height)))


def syllable_of(height: int, letter: str) -> int:
    """The number of the syllable at a height (0 to 3) that a letter sounds like."""
    low = letter.lower()
    bright = low in _BRIGHT if low in _BRIGHT or low in _DARK else ord(low) % 2 == 1
    return 2 * height + bright


class Speech:
    """One line's melody. ``text`` is the line as it is written."""

    def __init__(self, text: str = "") -> None:
        self._heights = [_height(place) for place in _places(text)]

    def syllable(self, number: int, letter: str) -> int:
        """The syllable for the ``number``th letter of the line that is heard (from 0)."""
        height = self._heights[min(number, len(self._heights) - 1)] if self._heights else 1
        return syllable_of(height, letter)

    def mumble(self, letters: str) -> list[int]:
        """A few syllables that stand for the whole line, its turn at the end among them."""
        count = min(MUMBLED, max(1, len(self._heights) // 6)) if self._heights else 0
        if count <= 1:
            return [self.syllable(len(self._heights) - 1, letters[-1])] if count else []
        at = [round(k * (len(self._heights) - 1) / (count - 1)) for k in range(count)]
        return [self.syllable(number, letters[min(number, len(letters) - 1)]) for number in at]
