"""Settings: sound, picture, play, assistance. Every change acts at once and is kept when the screen closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.menu import Item, Menu
from game.app.rumble import SAMPLE, Rumble
from game.app.screens.base import MenuScreen
from game.app.settings import FLASHES, REDUCED_FLASHES, SPEEDS, TELEGRAPHS, TEXT_SPEEDS, Settings
from game.content.language import ENGLISH, _, languages, own_name
from game.sim.rules import Difficulty
from game.view.signals import TABLES, table

if TYPE_CHECKING:
    from game.app.shell import Shell

LIST = pygame.Rect(60, 58, 520, 240)
STEP_PERCENT = 10
PALETTES = {
    "standard": _("Standard"), "deuteranopia": _("Deuteranopia"), "protanopia": _("Protanopia"),
    "tritanopia": _("Tritanopia"),
}  # fmt: skip

COLOURS = _("Signal colours")
SAMPLES = (
    ("care", _("care")), ("notice", _("notice")), ("danger", _("danger")), ("foe_pale", _("foe")), ("sour", _("acid")),
)  # fmt: skip
"""Signals that are shown with their colours."""
CHOICES = {
    "story": _("Story"), "standard": _("Standard"), "keen": _("Keen"), "slow": _("Slow"), "normal": _("Normal"),
    "fast": _("Fast"), "instant": _("Instant"),
}  # fmt: skip


class SettingsScreen(MenuScreen):
    """All settings in one list."""

    name = "settings"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.menu = self.rows()

    def rows(self) -> Menu:
        """The list."""
        return Menu(self.items(self.shell.settings), LIST, 16, self.shell.sound)

    def closed(self) -> None:
        self.shell.save_settings()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.backdrop(surface)
        self.heading(surface, _("Settings"), 16)
        self.menu.draw(surface, self.shell.text)
        self.draw_note(surface)
        self.foot(surface, change=True, sections=True)

    def draw_note(self, surface: pygame.Surface) -> None:
        """What is said of the row that has the focus, and the signals beside their colours."""
        note = self.menu.focused.note
        if note:
            text = self.shell.text
            for row, line in enumerate(text.wrap(note, 500, "small")[:2]):
                text.draw(surface, line, 68, 307 + row * text.line("small"), look.AMBER, font="small")
        if self.menu.focused.label == COLOURS:
            self._draw_signals(surface)

    def _draw_signals(self, surface: pygame.Surface) -> None:
        """The signals in the colours that are chosen, each with its word."""
        text, inks, x = self.shell.text, table(self.shell.settings.palette), 68
        for role, word in SAMPLES:
            colour = getattr(inks, role)
            pygame.draw.rect(surface, look.NIGHT, (x - 1, 322, 11, 9))
            pygame.draw.rect(surface, colour, (x, 323, 9, 7))
            x += 14 + text.draw(surface, word, x + 14, 322, colour, font="small") + 12

    def items(self, s: Settings) -> list[Item]:
        """All that can be set."""
        say = self.shell.text.say
        later = say(_("Counts from the next start of a chapter or checkpoint."))
        return [
            Item(_("Sound"), head=True),
            self._percent(_("Everything"), "master"),
            self._percent(_("Music"), "music"),
            self._percent(_("Effects"), "effects"),
            self._percent(_("Voices"), "voice"),
            self._switch(_("Captions"), "captions", _("Sounds that mean something are also written.")),
            Item(_("Picture"), head=True),
            Item(_("Full screen"), value=lambda: _on(self.shell.window.fullscreen), change=self._fullscreen,
                 note=_("Also F11, or Alt and Enter.")),
            Item(_("Fill the full screen"), value=lambda: _on(not s.whole), change=self._fill,
                 note=_("Where your screen leaves a dark border. Pixels are then not all of one size.")),
            self._percent(_("Shaking"), "shake", _("How far the camera shakes when the ground does.")),
            self._percent(_("Rumble"), "rumble", _("How strongly a gamepad shakes in the hands."), self._feel),
            Item(_("Reduced flashes"), value=lambda: _on(s.flashes < FLASHES), change=self._flashes,
                 note=_("Bursts, bolts and alarms are softer and slower still.")),
            self._choice(COLOURS, "palette", tuple(TABLES), lambda v: PALETTES.get(str(v), str(v)),
                         _("Care, danger, notice and foes in colours that stay apart for you.")),
            self._switch(_("Outline people"), "outlines", _("Heroes and friends have a bright edge.")),
            self._switch(_("Outline dangers"), "dangers", _("Drones, cameras, pulses, beams and foam have a bright edge.")),
            self._switch(_("Rain"), "rain", _("Streaks and rings of rain over the city.")),
            Item(_("Play"), head=True),
            Item(_("Language"), value=lambda: own_name(s.language), change=self._language,
                 note=_("What lies in assets/translations is listed here.")),
            self._choice(_("Difficulty"), "difficulty", list(Difficulty), lambda v: CHOICES[str(v)],
                         say(_("How hard the machines try.")) + " " + later),
            self._choice(_("Text speed"), "text_speed", list(TEXT_SPEEDS), lambda v: CHOICES[str(v)], later),
            Item(_("Keys and buttons"), self._controls, note=_("What is bound to what, and binding it anew.")),
            Item(_("Assistance"), head=True),
            self._choice(_("Game speed"), "speed", SPEEDS, lambda v: f"{v} %", _("Everything slower, nothing less yours.")),
            self._choice(_("Warnings"), "telegraph", TELEGRAPHS, lambda v: f"{v} %",
                         say(_("How long a danger shows before it acts.")) + " " + later),
            self._switch(_("Steady composure"), "steady", say(_("Composure does not fall.")) + " " + later),
            self._switch(_("Press, do not hold"), "latch",
                         _("Drawing a wall and breathing begin with one press and end with the next.")),
            self._switch(_("Endless bots"), "endless", say(_("Nanobots are not used up.")) + " " + later),
            Item("", head=True),
            Item(_("As on the first day"), self._ask_reset, note=_("Every setting. Keys and language stay.")),
        ]  # fmt: skip

    # -- inside -----------------------------------------------------------------------------------

    def _controls(self) -> None:
        from game.app.screens.controls import ControlsScreen

        self.shell.push(ControlsScreen(self.shell))

    def _feel(self) -> None:
        Rumble(self.shell.devices).knock(SAMPLE, self.shell.settings.rumble)

    def _percent(self, label: str, name: str, note: str = "", tried: Callable[[], None] | None = None) -> Item:
        settings = self.shell.settings

        def change(by: int) -> None:
            store(max(0, min(100, getattr(settings, name) + by * STEP_PERCENT)))

        def put(part: float) -> None:
            store(round(part * 100 / STEP_PERCENT) * STEP_PERCENT)

        def store(percent: int) -> None:
            setattr(settings, name, percent)
            self.shell.audio.apply(settings)
            if tried is not None:
                tried()

        return Item(
            label,
            value=lambda: str(getattr(settings, name)),
            change=change,
            level=lambda: getattr(settings, name) / 100.0,
            put=put,
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

    def _language(self, by: int) -> None:
        settings, data = self.shell.settings, self.shell.options.data
        names = (ENGLISH, *languages(data))
        now = names.index(settings.language) if settings.language in names else 0
        settings.language = names[(now + by) % len(names)]
        self.shell.speak(settings.language)
        focus = self.menu.focus
        self.menu = self.rows()
        self.menu.focus = focus

    def _fullscreen(self, by: int) -> None:
        self.shell.set_fullscreen(not self.shell.window.fullscreen)

    def _fill(self, by: int) -> None:
        self.shell.set_whole(not self.shell.settings.whole)

    def _ask_reset(self) -> None:
        from game.app.screens.confirm import ConfirmScreen

        ask, detail = _("As on the first day?"), _("Every setting. Keys and language stay.")
        self.shell.push(ConfirmScreen(self.shell, ask, detail, _("As on the first day"), self._reset))

    def _reset(self) -> None:
        fresh, settings = Settings(), self.shell.settings
        for name in fresh.__struct_fields__:
            if name not in ("version", "fullscreen", "whole", "window", "bindings", "language"):
                setattr(settings, name, getattr(fresh, name))
        self.shell.audio.apply(settings)


def _on(value: bool) -> str:
    return _("On") if value else _("Off")
