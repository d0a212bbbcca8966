"""A language at run time: a made-up one, a third longer than English, is seen everywhere, and nothing leaves its place."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pygame
import pytest

from game.app.lettering import Lettering
from game.app.settings import Settings
from game.content.data import data_root
from game.content.language import FOLDER, Language
from game.content.start import load_maps, start_level
from game.sim.world import World
from game.tools.shot import Keys
from game.tools.walkthroughs import walkthrough
from game.view.captions import read_texts
from game.view.settings import StoredWishes, ViewSettings
from game.view.text import PixelFont
from game.view.theatre import Theatre
from tests.app.shell_driver import Driver

SIZE = (640, 360)
ACCENTS = str.maketrans("aeiouAEIOU", "äéîöüÄÉÎÖÜ")
PSEUDO = "xx"


def pseudo(text: str) -> str:
    """A text as in a language with accents in which everything takes a third more letters."""
    pieces = text.replace("}", "{").split("{")
    own = "".join(f"{{{piece}}}" if index % 2 else piece.translate(ACCENTS) for index, piece in enumerate(pieces))
    return own + " öé"[: max(1, len(text) // 8)] + "n" * min(6, len(text) // 4) + (" lörém" * (len(text) // 24))


def catalogue(folder: Path) -> None:
    """The made-up language as a file, of every text in the template."""
    lines = []
    part = ""
    for line in (data_root() / FOLDER / "new-avalon.pot").read_text(encoding="utf-8").splitlines():
        if line.startswith("msgid "):
            part = line[7:-1]
        elif line.startswith('"') and part is not None:
            part += line[1:-1]
        elif line.startswith("msgstr") and part:
            lines.append(f'msgid "{part}"\nmsgstr "{pseudo(part)}"\n')
            part = ""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{PSEUDO}.po").write_text("\n".join(lines), encoding="utf-8")


@dataclass(frozen=True)
class Drawn:
    """A line of words on the picture: its text and place."""

    text: str
    rect: pygame.Rect


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> list[Drawn]:
    """Every line that is drawn onto a whole picture, from now on."""
    found: list[Drawn] = []
    draw, part = PixelFont.draw, PixelFont.draw_part

    def drawing(
        font: PixelFont, target: pygame.Surface, text: str, x: int, y: int, *rest: object, **more: object
    ) -> int:
        if target.get_size() == SIZE and text.strip():
            width = font.width(text)
            left = x - {"left": 0, "centre": width // 2, "right": width}[str(more.get("align", "left"))]
            found.append(Drawn(text, pygame.Rect(left, y, width, font.height)))
        return draw(font, target, text, x, y, *rest, **more)  # type: ignore[arg-type]

    def drawing_part(
        font: PixelFont, target: pygame.Surface, text: str, shown: int, x: int, y: int, colour: object
    ) -> None:
        if 0 < shown < len(text):
            found.append(Drawn(text, pygame.Rect(x, y, font.width(text), font.height)))
        part(font, target, text, shown, x, y, colour)  # type: ignore[arg-type]

    monkeypatch.setattr(PixelFont, "draw", drawing)
    monkeypatch.setattr(PixelFont, "draw_part", drawing_part)
    return found


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The game's data, and the made-up language among it."""
    folder = tmp_path_factory.mktemp("data")
    for path in data_root().iterdir():
        if path.name == "assets":
            (folder / "assets").mkdir()
            for part in path.iterdir():
                if part.name != "translations":
                    (folder / "assets" / part.name).symlink_to(part)
        elif path.name in ("maps", "levels.json"):
            (folder / path.name).symlink_to(path)
    catalogue(folder / FOLDER)
    return folder


@pytest.fixture
def game(root: Path, home: Path) -> Iterator[Driver]:
    """The shell with the made-up language chosen."""
    driver = Driver(home, data=root)
    driver.shell.settings.language = PSEUDO
    driver.shell.speak(PSEUDO)
    yield driver
    driver.close()


def assert_shown(lines: list[Drawn], *texts: str) -> None:
    whole = " ".join(line.text for line in lines)
    for text in texts:
        words = pseudo(text).split()
        assert words[0] in whole, f"{text!r} is not shown as {pseudo(text)!r}"
        assert text not in [line.text for line in lines], f"{text!r} is shown in English"


def assert_inside(lines: list[Drawn]) -> None:
    screen = pygame.Rect(0, 0, *SIZE)
    assert [line.text for line in lines if line.text.endswith("…")] == [], "words are cut off"
    assert [line for line in lines if line.rect.right > screen.right or line.rect.left < 0] == []


def test_the_title_is_in_the_language(game: Driver, lines: list[Drawn]) -> None:
    game.frames(3)
    assert_shown(lines, "New game", "Chapters", "Settings", "Leave", "IN FOR FOUR, OUT FOR SIX", "Choose")
    assert_inside(lines)


def test_the_settings_are_in_the_language_and_can_go_back_to_english(game: Driver, lines: list[Drawn]) -> None:
    game.choose("Settings")
    lines.clear()
    game.frames(2)
    assert_shown(lines, "Full screen", "Shaking", "Captions", "Back")
    assert_inside(lines)
    menu = game.top.menu
    menu.focus = next(i for i, item in enumerate(menu.items) if item.label == "Language")
    assert menu.focused.value() == PSEUDO
    game.press(pygame.K_RIGHT)
    lines.clear()
    game.frames(2)
    assert game.shell.settings.language == ""
    assert "Language" in [line.text for line in lines]


def test_the_pause_is_in_the_language(game: Driver, lines: list[Drawn]) -> None:
    game.play()
    game.press(pygame.K_ESCAPE)
    lines.clear()
    game.frames(2)
    assert_shown(lines, "Paused", "Go on", "Back to the last checkpoint", "Leave to the title")
    assert_inside(lines)
    game.choose("Leave to the title")
    lines.clear()
    game.frames(2)
    assert_shown(lines, "Leave?", "Stay")
    assert_inside(lines)


@pytest.mark.parametrize(("screen", "word"), [("Chapters", "A good time"), ("Controls", "Walk up")])
def test_other_pages_are_in_the_language(game: Driver, lines: list[Drawn], screen: str, word: str) -> None:
    game.choose(screen)
    lines.clear()
    game.frames(2)
    assert_shown(lines, word, "Back")
    assert_inside(lines)


def test_play_is_in_the_language(root: Path, lines: list[Drawn]) -> None:
    language = made(root)
    objectives, spoken, hints, captions = set(), set(), set(), set()
    for world, theatre in watched("neon-rain", 1500, language):
        lines.clear()
        theatre.draw(world, 1.0)
        assert_inside(lines)
        shown = " ".join(line.text for line in lines)
        box, hint = world.dialogue.box, world.hint
        for kept, text in (
            (objectives, world.objective),
            (hints, hint.text if hint else ""),
            (spoken, box.text if box else ""),
        ):
            if text and pseudo(text).split()[0] in shown:
                kept.add(text)
            assert not text or text not in [line.text for line in lines], f"{text!r} is shown in English"
        captions |= {text for text in read_texts(root / "assets/sounds/sounds.json").values() if pseudo(text) in shown}
    assert objectives
    assert len(spoken) > 2
    assert hints
    assert captions


def test_the_talk_with_orion_fits_in_a_longer_language(root: Path, lines: list[Drawn]) -> None:
    language = made(root)
    seen = 0
    for world, theatre in watched("showdown", 700, language, checkpoint="talk"):
        box = world.dialogue.box
        if box is None or not box.complete:
            continue
        lines.clear()
        theatre.draw(world, 1.0)
        assert_inside(lines)
        layout = theatre.overlay.dialogue.layout(box)
        seen += len(layout.options) > 1
        assert all(
            theatre.overlay.fonts.pixel.width(layout.text[s.start : s.end]) <= layout.inside.width for s in layout.lines
        )
    assert seen > 0


def test_a_translation_is_typed_in_the_time_of_the_text(root: Path) -> None:
    for world, theatre in watched("neon-rain", 1500, made(root)):
        box = world.dialogue.box
        if box is not None:
            layout = theatre.overlay.dialogue.layout(box)
            assert layout.text == made(root)(box.text)
            return
    pytest.fail("nobody spoke")


def test_a_broken_catalogue_is_one_notice_and_english(
    root: Path, home: Path, tmp_path: Path, lines: list[Drawn]
) -> None:
    data = tmp_path / "data"
    shutil.copytree(root, data, symlinks=True)
    (data / FOLDER / "xx.po").write_text('msgid "Walk"\nmsgstr "G', encoding="utf-8")
    driver = Driver(home, data=data)
    driver.shell.speak("xx")
    driver.shell.speak("xx")
    said = [notice.text for notice in driver.shell.notices.standing]
    assert len(said) == 1
    assert "xx.po: line 2" in said[0]
    driver.frames(2)
    assert "New game" in [line.text for line in lines]
    driver.close()


def test_settings_of_an_older_game_are_read(tmp_path: Path) -> None:
    from game.app.settings import settings_store

    (tmp_path / "settings.json").write_text('{"version": 1, "shake": 30, "flashes": 100, "outlines": true}')
    settings, fault = settings_store(tmp_path).read()
    assert fault is None
    assert (settings.shake, settings.outlines, settings.palette, settings.language) == (30, True, "standard", "")
    assert not StoredWishes(settings).reduced_flashes
    assert not StoredWishes(Settings()).reduced_flashes


def made(root: Path) -> Language:
    from game.content.language import load

    return load(root, PSEUDO)


def watched(
    chapter: str, ticks: int, language: Language, *, checkpoint: str = "", every: int = 20
) -> Iterator[tuple[World, Theatre]]:
    """A walkthrough, looked at every few ticks."""
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    maps = load_maps(chapter)
    world = start_level(chapter, checkpoint=checkpoint, tiled=maps[0], others=maps[1:])
    theatre = Theatre(SIZE, maps, prompts=Keys())
    theatre.apply(ViewSettings(captions=True, say=language))
    for intent in walkthrough(chapter)(world):
        theatre.consume(world, world.step(intent))
        if world.tick % every == 0:
            yield world, theatre
        if world.tick >= ticks or world.outcome:
            return


@pytest.mark.parametrize(
    "words", ["Calm the patients and lead them to the hall: three to go", "Short", "one two " * 12]
)
def test_lines_of_a_question_are_about_as_long_as_each_other(words: str) -> None:
    text = Lettering(data_root() / "assets" / "fonts")
    plain, lines = text.wrap(words, 270), text.balanced(words, 270, 3)
    assert len(lines) == min(3, len(plain))
    assert " ".join(lines).split() == words.split()[: len(" ".join(lines).split())]
    assert min(text.width(line) for line in lines) >= min(text.width(line) for line in plain[: len(lines)])
