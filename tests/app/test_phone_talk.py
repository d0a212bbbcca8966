"""The phone's messages: whose bubble stands where, and under which name."""

from __future__ import annotations

import pygame
import pytest

from game.app.diary import Line
from game.app.lettering import Lettering
from game.app.screens.phone import PAGES
from game.app.screens.phone_glass import ICONS, face
from game.app.screens.phone_talk import FACE_PX, Bubble, Heading, messages
from game.content.data import data_root
from game.content.start import load_maps
from game.tools.shot import Keys
from game.view.theatre import Theatre

WIDTH = 180


@pytest.fixture(scope="module")
def text() -> Lettering:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    return Lettering(data_root() / "assets" / "fonts")


def bubbles(text: Lettering, *said: tuple[str, str], hero: str = "lena") -> list[Bubble]:
    lines = [Line("room", speaker, words) for speaker, words in said]
    return [block for block in messages(lines, {}, text, WIDTH, hero, lambda kind: None) if isinstance(block, Bubble)]


def drawn(block: Bubble, text: Lettering) -> pygame.Rect:
    """Where a bubble puts ink."""
    picture = pygame.Surface((WIDTH, 120), pygame.SRCALPHA)
    block.draw(picture, text, 0, 0, WIDTH)
    return picture.get_bounding_rect()


def test_what_the_hero_said_stands_on_the_right_and_others_on_the_left(text: Lettering) -> None:
    mine, theirs = bubbles(text, ("lena", "Sorry."), ("kade", "Champ."))
    assert drawn(mine, text).right == WIDTH and drawn(mine, text).left > WIDTH / 2
    assert drawn(theirs, text).left == 0 and drawn(theirs, text).right < WIDTH / 2


def test_whoever_goes_on_speaking_is_named_once(text: Lettering) -> None:
    assert [one.name for one in bubbles(text, ("kade", "One."), ("kade", "Two."), ("lena", "Sorry."))] == [
        "Kade",
        "",
        "Lena",
    ]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("citizen-u4", "Passer-by"),
        ("orion-day", "Orion"),
        ("elara", "Dr. Quill"),
        ("nurse", "Nurse"),
        ("tea-lady", "Tea Lady"),
    ],
)
def test_people_have_names_and_no_numbers(text: Lettering, kind: str, name: str) -> None:
    assert bubbles(text, (kind, "Hello."))[0].name == name


def test_a_long_message_stays_within_its_column(text: Lettering) -> None:
    (one,) = bubbles(text, ("lena", "I stood at the kerb outside for a bit, and then a bit more. " * 3))
    assert drawn(one, text).left > 20
    assert len(one.lines) > 4


def test_each_chapter_has_its_heading_once(text: Lettering) -> None:
    lines = [Line("a", "lena", "One."), Line("a", "lena", "Two."), Line("b", "lena", "Three.")]
    blocks = messages(lines, {"a": "First", "b": "Second"}, text, WIDTH, "lena", lambda kind: None)
    assert [block.words for block in blocks if isinstance(block, Heading)] == ["First", "Second"]


def test_people_have_faces_and_machines_have_none(text: Lettering) -> None:
    view = Theatre((640, 360), load_maps("neon-rain"), None, prompts=Keys())
    picture = face(view, "citizen-u4")
    assert picture is not None
    assert picture.get_bounding_rect().h >= FACE_PX - 2
    assert face(view, "turnstile") is None


def test_every_page_has_its_mark() -> None:
    assert set(ICONS) == set(PAGES)
    assert {(len(rows), *{len(row) for row in rows}) for rows in ICONS.values()} == {(9, 11)}


def test_what_somebody_calls_twice_stands_there_once(text: Lettering) -> None:
    said = bubbles(text, ("kade", "This way!"), ("kade", "This way!"), ("kade", "Now!"))
    assert [bubble.words for bubble in said] == ["This way!", "Now!"]
