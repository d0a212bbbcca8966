"""Everything that lies over the world's picture: talk, figures, barks, captions, bars, the chapter's card.

It reads the world and the tick's events and writes to neither. Nothing large is made while drawing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pygame

from game.content.library import load_chapters
from game.sim.events import Event
from game.sim.faults import FaultError
from game.sim.world import World
from game.view.atlas import Atlas
from game.view.barks import KEEP, Barks
from game.view.captions import Captions, read_texts
from game.view.dialogue_view import DialogueView
from game.view.dialogue_view import Prompts as Prompts
from game.view.hud import Hud
from game.view.score_note import ScoreNote
from game.view.settings import Wishes
from game.view.text import Fonts
from game.view.veils import Veils

FIRST_TICKS = 2
"""A world first seen no later than this shows its chapter's card."""


class Overlay:
    """The overlays of one world in play.

    ``data_root`` is the folder with ``assets`` and ``levels.json``. Raises ``FaultError`` when a font or an atlas is
    missing or wrong.
    """

    def __init__(self, data_root: Path, prompts: Prompts, settings: Wishes) -> None:
        assets = data_root / "assets"
        self.fonts = Fonts(assets / "fonts")
        self.ui = Atlas(assets / "sprites" / "ui")
        self.settings = settings
        self.dialogue = DialogueView(self.fonts, Atlas(assets / "portraits" / "portraits"), self.ui, prompts)
        self.hud = Hud(self.fonts, self.ui, prompts)
        self.barks = Barks(self.fonts)
        self.veils = Veils(self.fonts)
        self.score = ScoreNote(self.fonts)
        self._captions = Captions(read_texts(assets / "sounds" / "sounds.json"), lambda text: self.fonts.say(text))
        self._root = data_root
        self._seen = False

    def consume(self, world: World, events: Iterable[Event]) -> None:
        """Once a tick, after the world's step, with that tick's events."""
        events = tuple(events)
        if not self._seen:
            self._seen = True
            if world.tick <= FIRST_TICKS:
                self._announce(world)
        self._captions.handle(events, world)
        self.dialogue.consume(world.dialogue.box)
        self.hud.consume(world, events)
        self.veils.consume(world)
        self.score.consume(events)

    def draw(self, target: pygame.Surface, world: World, camera: tuple[float, float], alpha: float) -> None:
        """Draw over a picture of 640 x 360 px. ``camera`` is its top left in the world, px; ``alpha`` 0 to 1 the way
        from the tick before to this one."""
        box = world.dialogue.box
        self.veils.draw_under(target, world)
        self.hud.draw(target, world, camera, alpha)
        over, bottom = KEEP.bottom, target.get_height() - 8 - self.veils.bars
        if box is not None:
            over = self.dialogue.top(box) - 4
            bottom = min(bottom, over, 240)
        captions = self.barks.captions(self._captions.shown() if self.settings.captions else (), bottom)
        clear = [rect for rect, _ in captions]
        if self.hud.hint_box is not None:
            clear.append(self.hud.hint_box)
        self.barks.draw(target, world, camera, alpha, over, clear)
        self.score.draw(target, inks=self.ui.signals)
        if box is not None:
            self.dialogue.draw(target, box, world.tick)
        self.barks.draw_captions(target, captions)
        self.veils.draw_over(target, world)

    def _announce(self, world: World) -> None:
        """Show the card of the chapter that is played. A walk about a map has none."""
        try:
            chapters = load_chapters(self._root)
        except FaultError:
            return
        for number, chapter in enumerate(chapters, 1):
            if chapter.id == world.chapter:
                self.veils.show_card(str(number), chapter.title)
                return
