"""Settings: sound, picture, play, assistance. Every change acts at once and is kept when the screen closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.screens.base import MenuScreen
from game.app.settings import FLASHES, REDUCED_FLASHES, SPEEDS, TELEGRAPHS, TEXT_SPEEDS, Settings
from game.sim.rules import Difficulty
from game.view.signals import TABLES

if TYPE_CHECKING:
    from game.app.shell import Shell

LIST = pygame.Rect(60, 58, 520, 240)
STEP_PERCENT = 10
PALETTES = {
    "standard": "Standard", "deuteranopia": "Deuteranopia", "protanopia": "Protanopia", "tritanopia": "Tritanopia",
}  # fmt: skip


class SettingsScreen(MenuScreen):
    """All settings in one list."""

    name = "settings"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.menu = Menu(self._items(shell.settings), LIST, 16, shell.sound)

    def closed(self) -> None:
        self.shell.save_settings()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.backdrop(surface)
        self.heading(surface, "Settings", 16)
        self.menu.draw(surface, self.shell.text)
        note = self.menu.focused.note
        if note:
            text = self.shell.text
            for row, line in enumerate(text.wrap(note, 500, "small")[:2]):
                text.draw(surface, line, 68, 307 + row * text.line("small"), look.AMBER, font="small")
        self.foot(surface, change=True)

    # -- inside -----------------------------------------------------------------------------------

    def _items(self, s: Settings) -> list[Item]:
        later = "Counts from the next start of a chapter or checkpoint."
        return [
            Item("Sound", head=True),
            self._percent("Everything", "master"),
            self._percent("Music", "music"),
            self._percent("Effects", "effects"),
            self._percent("Voices", "voice"),
            self._switch("Captions", "captions", "Sounds that mean something are also written."),
            Item("Picture", head=True),
            Item("Full screen", value=lambda: _on(self.shell.window.fullscreen), change=self._fullscreen,
                 note="Also F11, or Alt and Enter."),
            self._percent("Shaking", "shake", "How far the camera shakes when the ground does."),
            Item("Reduced flashes", value=lambda: _on(s.flashes < FLASHES), change=self._flashes,
                 note="Bursts, bolts and alarms are softer and slower still."),
            self._choice("Signal colours", "palette", tuple(TABLES), lambda v: PALETTES.get(str(v), str(v)),
                         "Care, danger, notice and foes in colours that stay apart for you."),
            self._switch("Outline people", "outlines", "Heroes and friends have a bright edge."),
            self._switch("Outline dangers", "dangers", "Drones, cameras, pulses, beams and foam have a bright edge."),
            self._switch("Rain", "rain", "Streaks and rings of rain over the city."),
            Item("Play", head=True),
            self._choice("Difficulty", "difficulty", list(Difficulty), lambda v: str(v).title(),
                         "How hard the machines try. " + later),
            self._choice("Text speed", "text_speed", list(TEXT_SPEEDS), str.title, later),
            Item("Assistance", head=True),
            self._choice("Game speed", "speed", SPEEDS, lambda v: f"{v} %", "Everything slower, nothing less yours."),
            self._choice("Warnings", "telegraph", TELEGRAPHS, lambda v: f"{v} %",
                         "How long a danger shows before it acts. " + later),
            self._switch("Steady composure", "steady", "Composure does not fall. " + later),
            self._switch("Endless bots", "endless", "Nanobots are not used up. " + later),
            Item("", head=True),
            Item("Back to what was", self._reset, note="Every setting as on the first day. Keys stay as they are."),
        ]  # fmt: skip

    def _percent(self, label: str, name: str, note: str = "") -> Item:
        settings = self.shell.settings

        def change(by: int) -> None:
            setattr(settings, name, max(0, min(100, getattr(settings, name) + by * STEP_PERCENT)))
            self.shell.audio.apply(settings)

        return Item(
            label,
            value=lambda: str(getattr(settings, name)),
            change=change,
            level=lambda: getattr(settings, name) / 100.0,
            note=note,
        )

    def _switch(self, label: str, name: str, note: str) -> Item:
        settings = self.shell.settings

        def change(by: int) -> None:
            setattr(settings, name, not getattr(settings, name))

        return Item(label, value=lambda: _on(getattr(settings, name)), change=change, note=note)

    def _choice(
        self, label: str, name: str, values: Sequence[object], show: Callable[..., str], note: str = ""
    ) -> Item:
        settings = self.shell.settings

        def change(by: int) -> None:
            now = getattr(settings, name)
            index = values.index(now) if now in values else 0
            setattr(settings, name, values[(index + by) % len(values)])

        return Item(label, value=lambda: show(getattr(settings, name)), change=change, note=note)

    def _flashes(self, by: int) -> None:
        settings = self.shell.settings
        settings.flashes = REDUCED_FLASHES if settings.flashes >= FLASHES else FLASHES

    def _fullscreen(self, by: int) -> None:
        self.shell.set_fullscreen(not self.shell.window.fullscreen)

    def _reset(self) -> None:
        fresh, settings = Settings(), self.shell.settings
        for name in fresh.__struct_fields__:
            if name not in ("version", "fullscreen", "bindings"):
                setattr(settings, name, getattr(fresh, name))
        self.shell.audio.apply(settings)


def _on(value: bool) -> str:
    return "On" if value else "Off"
