"""The shell: a stack of screens on a window, fed by devices, stepped sixty times a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pygame

from game.app import look
from game.app.audio import Audio
from game.app.evenings import Evening, Evenings
from game.app.lettering import Lettering
from game.app.loop import FixedStep
from game.app.notices import Notices
from game.app.pictures import Pictures
from game.app.saves import Progress
from game.app.screens.base import Screen
from game.app.settings import Settings, settings_store
from game.app.status import Status
from game.app.storage import unwritable
from game.app.warmup import WarmUp
from game.app.window import Window
from game.content import language
from game.content.language import _
from game.input.bindings import Bindings
from game.input.devices import Device, Devices
from game.input.prompts import Prompts
from game.sim.faults import Fault, FaultError

if TYPE_CHECKING:
    from game.app.city import City
    from game.app.session import Sessions

T = TypeVar("T")
PARTING_TICKS = 12
"""What was put away is out of sight after so long."""
TOGGLE_S = 0.5
"""For so long after full screen was toggled a lost focus is the toggle's own and does not pause, s."""


@dataclass(frozen=True)
class Options:
    """What the command line asked for. ``data`` is the folder that holds assets, maps and levels.json."""

    data: Path
    home: Path
    seed: int | None = None
    record: Path | None = None
    behind: bool = False
    """Saves are written by a thread while the game goes on."""


class Shell:
    """Everything that screens share.

    ``window``, ``devices``, ``prompts``, ``text``, ``audio``, ``notices``; ``settings`` with ``save_settings()``;
    ``evenings``, and ``evening``, the one at hand, with ``save_progress()`` and ``save_diary()``; ``sessions`` makes
    chapters; ``running`` is False once it should end.
    """

    def __init__(
        self,
        window: Window,
        options: Options,
        *,
        sessions: Sessions | None = None,
        status: Status | None = None,
        opening: Callable[[Shell], Screen] | None = None,
    ) -> None:
        self.window = window
        self.options = options
        self.notices = Notices()
        self._keeps = self._told(unwritable(options.home))
        self._settings_file = settings_store(options.home)
        self.first_time = self._keeps and not self._settings_file.path.exists()
        """Nobody has set anything yet."""
        self.settings: Settings = self._read(self._settings_file.read())
        self.evenings = Evenings(options.home, self.notices.tell, keeps=self._keeps, behind=options.behind)
        self.evening: Evening = self.evenings.latest()
        self.devices = Devices()
        self.devices.start()
        self.bindings = self.settings.table()
        self.prompts = Prompts(self.bindings, self.devices)
        self.text = Lettering(options.data / "assets" / "fonts")
        self.speak(self.settings.language)
        self.kit = look.Kit(self.text, Pictures(options.data / "assets" / "sprites"))
        self.audio = Audio(options.data / "assets", self.settings)
        self._sessions = sessions
        self._city: City | None = None
        self.warm_up = WarmUp()
        self.running = True
        self.stack: list[Screen] = []
        self._step = FixedStep()
        self._parting: tuple[pygame.Surface, int] | None = None
        self._parted = 0.0
        """What slides out of sight, how far it has to go (px), and for how many ticks it has gone."""
        self._toggled = 0.0
        self._pointer = True
        self._recordings = 0
        self._status = status or Status.from_environment()
        if self.settings.window is not None:
            window.set_size(self.settings.window)
        self._window_size = window.size
        window.whole = self.settings.whole
        if self.settings.fullscreen:
            window.set_fullscreen(True)
        self.devices.origin = window.origin
        if opening is None:
            from game.app.screens.title import TitleScreen

            opening = TitleScreen
        self.push(opening(self))

    @property
    def progress(self) -> Progress:
        """How far the evening at hand has come."""
        return self.evening.progress

    @property
    def sessions(self) -> Sessions:
        """Makes chapters; made itself when first asked for, so that the title does not wait for it."""
        self.warm_up.wait()
        if self._sessions is None:
            from game.app.session import Sessions

            self._sessions = Sessions(self.options.data)
        self._sessions.say = self.text.say
        return self._sessions

    @property
    def city(self) -> City:
        """The city in the rain, behind every full page; painted when first asked for."""
        if self._city is None:
            from game.app.city import City

            self._city = City(self.options.data / "assets" / "ui")
        return self._city

    # -- the stack --------------------------------------------------------------------------------

    @property
    def top(self) -> Screen:
        """The screen that has the input."""
        return self.stack[-1]

    def shows(self, screen: Screen) -> bool:
        """This screen still has the input; none has when the game ends."""
        return bool(self.stack) and self.stack[-1] is screen

    def push(self, screen: Screen) -> None:
        """Open a screen over the others."""
        self.stack.append(screen)
        screen.opened()

    def pop(self) -> None:
        """Close the topmost screen; the last one ends the game."""
        self.stack.pop().closed()
        if self.stack:
            self.top.opened()
        else:
            self.running = False

    def replace(self, screen: Screen) -> None:
        """Close the topmost screen and open another in its place."""
        self.stack.pop().closed()
        self.push(screen)

    def home(self) -> None:
        """Close everything but the title (or open one)."""
        from game.app.screens.title import TitleScreen

        while self.stack:
            self.stack.pop().closed()
        self.evenings.writer.wait()
        self.evenings.let_go()
        self.evenings.refresh()
        self.evening = self.evenings.latest()
        self.push(TitleScreen(self))

    def quit(self) -> None:
        """End the game; what is open is told, so that it can save."""
        while self.stack:
            self.stack.pop().closed()
        self.running = False

    # -- a frame ----------------------------------------------------------------------------------

    def handle(self, event: pygame.Event) -> None:
        """One event from the window."""
        if not self.stack:
            return
        if event.type == pygame.QUIT:
            self.quit()
            return
        if event.type == pygame.KEYDOWN:
            alt_enter = event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT
            if event.key == pygame.K_F11 or alt_enter:
                self.set_fullscreen(not self.window.fullscreen)
                return
        self.devices.handle(event)
        if event.type == pygame.WINDOWFOCUSLOST and self._toggled <= 0.0:
            self.top.lost_focus()

    def frame(self, elapsed_s: float) -> None:
        """One picture, ``elapsed_s`` after the last."""
        if not self.stack:
            self.running = False
            return
        self._toggled -= elapsed_s
        lost = self.devices.lost_pad()
        if lost is not None:
            self.top.lost_pad(lost)
        self.top.edges(self.devices.drain())
        ticks = self._step.advance(elapsed_s, self._speed())
        for _tick in range(ticks):
            if not self.stack:
                break
            self.top.tick()
            self.notices.tick()
            self._parted += 1.0
        if not self.stack:
            self.running = False
            return
        self.evenings.writer.hear()
        self._show_pointer()
        self.draw(self._step.alpha)
        self.window.show()
        self.audio.frame(elapsed_s)
        screen = self.top
        self._status.shown(ticks, {"screen": screen.name, **screen.status(), "device": self.prompts.device})

    def draw(self, alpha: float) -> None:
        """Draw what is seen: the topmost screen, and what shows below its overlays."""
        first = len(self.stack) - 1
        while first > 0 and self.stack[first].overlay:
            first -= 1
        for screen in self.stack[first:]:
            screen.draw(self.window.surface, alpha if screen is self.top else 1.0)
        self._draw_parting(self.window.surface)
        self._draw_notices(self.window.surface)

    def run(self) -> None:
        """Frames until the game ends."""
        clock = pygame.time.Clock()
        before = time.perf_counter()
        while self.running:
            for event in pygame.event.get():
                self.handle(event)
            now = time.perf_counter()
            self.frame(now - before)
            before = now
            clock.tick(self.window.frames_per_s)

    def close(self) -> None:
        """Let devices and speakers go; the window's size is kept if the player drew it to another."""
        if pygame.display.get_init() and self.window.size != self._window_size:
            self.settings.window = self.window.size
            self.save_settings()
        self.evenings.writer.wait()
        self.evenings.let_go()
        self.audio.close()
        self.devices.stop()

    # -- what screens ask for ---------------------------------------------------------------------

    def sound(self, name: str) -> None:
        """One of the interface's sounds."""
        self.audio.ui(name)

    def part_from(self, picture: pygame.Surface, way: int) -> None:
        """Something was put away: its picture slides ``way`` px down and out of sight, over what goes on already."""
        self._parting, self._parted = (picture, way), 0.0

    def speak(self, name: str) -> None:
        """Show words in a language from now on, "" for English; a catalogue that cannot be used is said once."""
        try:
            self.text.language = language.load(self.options.data, name)
        except FaultError as error:
            self.text.language = language.Language()
            self.notices.tell(error.faults[0])

    def set_fullscreen(self, wanted: bool) -> None:
        """Full screen or window, and remember it."""
        self._toggled = TOGGLE_S
        self.window.set_fullscreen(wanted)
        self.devices.origin = self.window.origin
        self.settings.fullscreen = self.window.fullscreen
        self.save_settings()

    def set_whole(self, wanted: bool) -> None:
        """A full screen of whole pixels with a border, or one that is filled; remembered."""
        self.settings.whole = self.window.whole = wanted
        if self.window.fullscreen:
            self.set_fullscreen(False)
            self.set_fullscreen(True)

    def save_settings(self) -> None:
        """Keep the settings; what fails is said once."""
        self.audio.apply(self.settings)
        if self._keeps:
            self._told(self._settings_file.write(self.settings))

    def take(self, number: int) -> bool:
        """Have an evening at hand, to be played by nobody else. Returns whether it is: another game may play it."""
        evening = self.evenings.take(number)
        if evening is None:
            said = self.text.say(_("Evening {number} is being played in another window."))
            self.notices.say(said.format(number=number))
            return False
        self.evening = evening
        return True

    def save_progress(self) -> bool:
        """Keep the progress; what fails is said once. Returns whether it is kept."""
        return self.evenings.save(self.evening)

    def save_diary(self) -> None:
        """Keep what was said this evening; what fails is said once."""
        self.evenings.save_diary(self.evening)

    def recording_file(self) -> Path | None:
        """Where the next session's recording goes: the file that was named, then NAME-2, NAME-3…; None if none was."""
        path = self.options.record
        if path is None:
            return None
        self._recordings += 1
        return path if self._recordings == 1 else path.with_stem(f"{path.stem}-{self._recordings}")

    def rebind(self, bindings: Bindings) -> None:
        """Take over another table of keys, and keep it."""
        self.bindings = self.prompts.bindings = bindings
        self.settings.bindings = bindings.plain() if bindings != Bindings() else {}
        self.save_settings()

    # -- inside -----------------------------------------------------------------------------------

    def _show_pointer(self) -> None:
        shown = self.top.pointer and self.devices.last is Device.MOUSE
        if shown != self._pointer:
            self._pointer = shown
            pygame.mouse.set_visible(shown)

    def _speed(self) -> float:
        return self.top.speed if self.stack else 1.0

    def _read(self, answer: tuple[T, Fault | None]) -> T:
        value, fault = answer
        if fault is not None:
            self.notices.tell(fault)
        return value

    def _told(self, fault: Fault | None) -> bool:
        if fault is not None:
            self.notices.tell(fault)
        return fault is None

    def _draw_parting(self, surface: pygame.Surface) -> None:
        if self._parting is not None:
            picture, way = self._parting
            part = self._parted / PARTING_TICKS
            if part < 1.0:
                surface.blit(picture, (0, round(part * part * way)))
            else:
                self._parting = None

    def _draw_notices(self, surface: pygame.Surface) -> None:
        y = 8
        for notice in self.notices.standing:
            lines = self.text.wrap(notice.words(self.text.say), 420, "small")[:5]
            line = self.text.line("small")
            box = pygame.Rect(100, y, 440, len(lines) * line + 9)
            look.panel(surface, box, look.AMBER)
            for index, words in enumerate(lines):
                self.text.draw(surface, words, 110, y + 5 + index * line, look.PALE, font="small")
            y = box.bottom + 4
