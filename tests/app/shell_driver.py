"""Drives the shell frame by frame, with no screen and no waiting: a frame lasts as long as the test says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pygame

from game.app.screens.base import Screen
from game.app.screens.play import start
from game.app.session import ChapterCard, Request, Session, Sessions
from game.app.shell import Options, Shell
from game.app.window import Window
from game.sim.events import CheckpointReached, Event
from game.sim.level import LevelMap
from game.sim.people.elara import Elara
from game.sim.world import World

FRAME_S = 1.0 / 60.0
PATIENCE = 600
"""Frames that :meth:`Driver.until` gives a thing to happen."""


class NoAtlas:
    """No pictures, and none are wanted."""

    def has(self, name: str) -> bool:
        return False

    def add(self, name: str, picture: pygame.Surface) -> None:
        pass


class PlainView:
    """A view that draws a dot for each entity; the camera does not move."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.overlay = SimpleNamespace(settings=None, ui=NoAtlas())
        self.settings: object = None
        self.camera = SimpleNamespace(x=320.0, y=180.0)
        ground = SimpleNamespace(albedo=pygame.Surface((640, 360)))
        self.shown = SimpleNamespace(ground=ground, actors=SimpleNamespace(people=SimpleNamespace(atlas=NoAtlas())))

    def apply(self, settings: object) -> None:
        self.settings = self.overlay.settings = settings

    def consume(self, world: World, events: tuple[Event, ...]) -> None:
        self.events.extend(events)

    def to_world(self, x: float, y: float) -> tuple[float, float]:
        return x, y

    def draw(self, world: World, alpha: float) -> pygame.Surface:
        picture = pygame.Surface((640, 360))
        picture.fill((30, 34, 60))
        for entity in world.entities.values():
            pygame.draw.circle(picture, (143, 242, 201), (entity.x, entity.y), entity.radius)
        return picture


class RoomSessions(Sessions):
    """An empty room of 640 x 360 px with Elara in the middle, as chapter "room"."""

    def __init__(self) -> None:
        super().__init__(Path())
        self.opened: list[Request] = []

    def cards(self) -> tuple[ChapterCard, ...]:
        return (
            ChapterCard("room", "An Empty Room", ("elara",), "hall", 7200, 1),
            ChapterCard("hall", "The Long Hall", ("elara", "lena"), "", 32400, 2),
        )

    def score(self, session: Session) -> dict[str, float]:
        return {"time": 1.0, "calm": 0.7, "gentleness": 0.4}

    def open(self, request: Request, settings: Any, prompts: Any, *, record: bool = False, **_: Any) -> Session:
        self.opened.append(request)
        world = World(LevelMap("room", 640, 360), seed=request.seed, rules=settings.rules(), flags=request.flags)
        world.hero = world.spawn(Elara(320, 180))
        world.set_objective("Walk about.")

        def script() -> Any:
            for _ in range(5):
                yield
            world.flags["knock"] = True
            world.emit(CheckpointReached("door"))

        world.start(script())
        return Session(request, world, PlainView(), self._recorder(world, request, record))


class Driver:
    """A running shell in the test's hands."""

    def __init__(self, home: Path, **options: Any) -> None:
        self.sessions = options.pop("sessions", None) or RoomSessions()
        opening = options.pop("opening", None)
        root = options.pop("data", Path(__file__).resolve().parents[2])
        self.shell = Shell(Window(), Options(root, home, **options), sessions=self.sessions, opening=opening)
        self.frames(1)

    @property
    def top(self) -> Screen:
        return self.shell.top

    @property
    def screen(self) -> str:
        return self.shell.top.name if self.shell.stack else ""

    @property
    def world(self) -> World:
        """The world in play, whatever lies over it."""
        play = next(screen for screen in self.shell.stack if screen.name == "play")
        return play.session.world  # type: ignore[attr-defined]

    @property
    def hero(self) -> Any:
        return self.world.hero

    def frames(self, count: int, seconds: float = FRAME_S) -> None:
        """So many frames, each with the events that wait."""
        for _ in range(count):
            for event in pygame.event.get():
                self.shell.handle(event)
            if not self.shell.running:
                return
            self.shell.frame(seconds)

    def until(self, condition: Callable[[], object], what: str = "it to happen") -> None:
        """Frames until the condition holds; fails when it does not within ten seconds of play."""
        for _ in range(PATIENCE):
            if condition():
                return
            self.frames(1)
        raise AssertionError(f"waited for {what}; the screen is {self.screen!r}")

    def down(self, key: int, mod: int = 0) -> None:
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=key, mod=mod, unicode="", scancode=0))

    def up(self, key: int) -> None:
        pygame.event.post(pygame.Event(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0))

    def press(self, *keys: int) -> None:
        """Press and release each key in frames of their own."""
        for key in keys:
            self.down(key)
            self.frames(1)
            self.up(key)
            self.frames(1)

    def point(self, x: float, y: float) -> None:
        pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=(x, y), rel=(20, 20), buttons=(0, 0, 0)))
        self.frames(1)

    def click(self, x: float, y: float, button: int = 1) -> None:
        self.point(x, y)
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.Event(kind, pos=(x, y), button=button))
            self.frames(1)

    def choose(self, label: str) -> None:
        """Go to a row of the menu by keys and confirm it."""
        menu = self.top.menu  # type: ignore[attr-defined]
        for _ in menu.items:
            if menu.focused.label.startswith(label):
                break
            self.press(pygame.K_DOWN)
        assert menu.focused.label.startswith(label), f"no row {label!r} in {[i.label for i in menu.items]}"
        self.press(pygame.K_RETURN)

    @property
    def choices(self) -> list[str]:
        """The rows of the menu that is open."""
        return [item.label for item in self.top.menu.items]  # type: ignore[attr-defined]

    def play_chapter(self, chapter: str) -> None:
        """Straight into a chapter, as from the list of chapters."""
        start(self.shell, Request(chapter))
        self.until(lambda: self.screen == "play", "the chapter")

    def play(self) -> None:
        """From the title into the first chapter of a new evening, in the first place that is empty."""
        self.choose("New game")
        for _ in range(2):
            self.until(lambda: self.screen in ("play", "evenings"), "the chapter")
            if self.screen == "play":
                return
            self.press(pygame.K_RETURN)
        self.until(lambda: self.screen == "play", "the chapter")

    def close(self) -> None:
        self.shell.quit()
        self.shell.close()
        self.shell.window.close()
