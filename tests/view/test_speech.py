"""How a line is spoken: the melody of its sentences."""

from __future__ import annotations

from game.sim import events as e
from game.sim.people.elara import Elara
from game.view.hearing import Hearing
from game.view.speech import LEVELS, MUMBLED, VOICES, Speech
from tests.view.listening import TABLE, hall


def heights(text: str) -> list[int]:
    """Of every letter that is heard."""
    speech = Speech(text)
    return [speech.syllable(number, letter) // 2 for number, letter in enumerate(filter(str.isalnum, text))]


def test_a_question_ends_higher_than_the_same_words_as_a_statement() -> None:
    asked, told = heights("You brought the flowers?"), heights("You brought the flowers.")
    assert asked[-1] == LEVELS - 1
    assert told[-1] == 0


def test_every_sentence_of_a_line_has_its_own_end() -> None:
    spoken = heights("Ready? Go home.")
    assert spoken[len("Ready") - 1] > spoken[-1]


def test_a_comma_leaves_the_voice_in_the_air() -> None:
    spoken = heights("Slowly now, Kade.")
    assert spoken[len("Slowlynow") - 1] > spoken[-1]


def test_the_vowel_follows_the_letter() -> None:
    speech = Speech("aeae")
    assert speech.syllable(0, "a") % 2 != speech.syllable(0, "e") % 2


def test_any_text_is_spoken_with_syllables_that_every_voice_has() -> None:
    voices = [name for name in TABLE if name.startswith("voice-")]
    texts = ("", "...", "?!", "123", "Ж", "a" * 300, "Wait... what?", "¿Qué?")
    spoken = {Speech(text).syllable(number, "x") for text in texts for number in range(310)}
    assert spoken <= set(range(VOICES))
    assert {len(TABLE[name]["files"]) for name in voices} == {VOICES}


def test_a_bark_is_mumbled_and_not_only_begun() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    line = e.LineSpoken("kade", "He is winded! Ring him now, Doc!", "", bark=True)
    blips = [cue for cue in hearing.hear((line,), world) if cue.name == "voice-kade"]
    for _ in range(60):
        world.tick += 1
        blips += [cue for cue in hearing.notice(world, -1) if cue.name == "voice-kade"]
    assert 2 <= len(blips) <= MUMBLED
