"""From "play this" to a world with its picture: the one place where the shell meets content, rules and view."""

from __future__ import annotations

import gc
import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.app.prefetch import Prefetch
from game.app.saves import Flags, Progress
from game.app.settings import Settings
from game.app.thrift import give_back
from game.input.mapper import Sight
from game.input.prompts import Prompts

if TYPE_CHECKING:
    from game.app.live_map import LiveMap
    from game.content.tiled import TiledMap
    from game.sim.events import Event
    from game.sim.intent import Intent
    from game.sim.recording import Recorder
    from game.sim.world import World
    from game.view.theatre import Theatre


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be played: a chapter from one of its checkpoints ("" is its start), or a map to walk about in.

    ``entered`` is the flags with which the chapter was entered, None where these are ``flags``.
    """

    chapter: str = ""
    map: Path | None = None
    checkpoint: str = ""
    flags: Flags = field(default_factory=dict)
    seed: int = 1
    entered: Flags | None = None

    @property
    def from_the_start(self) -> Request:
        """The same from its beginning, with what the evening knew then."""
        flags = self.flags if self.entered is None else self.entered
        return Request(self.chapter, self.map, "", dict(flags), self.seed)

    @classmethod
    def going_on(cls, progress: Progress) -> Request | None:
        """Where an evening goes on, or None where it does not."""
        last = progress.resume
        if last is None:
            return None
        entered = progress.before(last.chapter) if last.checkpoint else None
        return cls(last.chapter, None, last.checkpoint, dict(last.flags), last.seed, entered)


@dataclass(frozen=True, slots=True)
class ChapterCard:
    """What menus show of a chapter. ``par_ticks`` is the time of a good run, ticks."""

    id: str
    title: str
    heroes: tuple[str, ...]
    next: str
    par_ticks: int
    number: int
    script: str = ""
    music: str = ""
    summary: str = ""


class Session:
    """A world in play, with its view and its recording."""

    def __init__(self, request: Request, world: World, view: Theatre, recorder: Recorder | None = None) -> None:
        from game.app.held import holds
        from game.app.marks import marks_of, quarry_of

        self.request = request
        self.world = world
        self._marks, self._quarry, self._holds = marks_of, quarry_of, holds
        self._view: Theatre | None = view
        self._recorder = recorder
        self.live: LiveMap | None = None
        """The map's files, on a walk: they may be changed meanwhile."""
        self.kept = 0
        """So many lines of the world's log are in the diary already."""
        self.say: Callable[[str], str] = str
        """Gives a marked text in the player's language."""

    @property
    def view(self) -> Theatre:
        """Its picture, until it is closed."""
        assert self._view is not None, "a session that was closed is not looked at"
        return self._view

    def step(self, intent: Intent) -> tuple[Event, ...]:
        """One tick: the world moves, the recording and the view take note."""
        events = self.world.step(intent)
        if self._recorder is not None:
            self._recorder.add(intent)
        self.view.consume(self.world, events)
        return events

    def picture(self, alpha: float) -> pygame.Surface:
        """The picture, 640 x 360 px, ``alpha`` ticks past the last tick."""
        return self.view.draw(self.world, alpha)

    def sight(self) -> Sight | None:
        """What aiming needs to know now, or None with nobody to steer."""
        hero = self.world.hero
        if hero is None:
            return None
        steers = hero.kind == "elara" and self.world.dialogue.box is None and not self.world.letterbox
        marks = self._marks(self.world) if hero.kind == "elara" else ()
        quarry = self._quarry(self.world) if hero.kind == "kade" else ()
        return Sight(hero.x, hero.y, hero.facing, self.view.to_world, steers, marks, quarry)

    @property
    def holds(self) -> bool | None:
        """Whoever is in hand does what is done while the second button is held; None with nobody who has such a thing."""
        return self._holds(self.world)

    @property
    def skippable(self) -> bool:
        """The part at hand can be skipped: its script asked for that in this tick or the one before."""
        return self.world.tick - self.world.skippable_at <= 1

    def apply(self, settings: Settings) -> None:
        """The player's settings changed: what the picture takes from them is taken anew."""
        from game.view.settings import StoredWishes

        self.view.apply(StoredWishes(settings, self.say))

    def close(self) -> None:
        """It is no longer looked at: maps and pictures are let go, and only the world can still be asked."""
        self._view = None
        gc.collect()  # views refer to themselves, and the collector does not know how large their pictures are
        give_back()

    def save_recording(self, path: Path) -> None:
        """Save what was played so far. Raises ``OSError`` or ``FaultError`` where it cannot."""
        if self._recorder is not None:
            self._recorder.save(path)


class Sessions:
    """Makes sessions from the files under ``data``."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self._cards: tuple[ChapterCard, ...] | None = None
        self._ready: Prefetch[tuple[tuple[TiledMap, ...], Theatre]] = Prefetch(self._make)
        self._prompts: Prompts | None = None
        self.say: Callable[[str], str] = str
        """Gives a marked text in the player's language; chapters opened from now on are shown in it."""

    def cards(self) -> tuple[ChapterCard, ...]:
        """The chapters in order. Raises ``FaultError`` when levels.json is wrong."""
        if self._cards is None:
            from game.content.library import load_chapters

            self._cards = tuple(
                ChapterCard(
                    c.id,
                    c.title,
                    tuple(c.heroes),
                    c.next or "",
                    round(c.par_seconds * 60),
                    number,
                    c.script,
                    c.music,
                    c.summary,
                )
                for number, c in enumerate(load_chapters(self.data), 1)
            )
        return self._cards

    def card(self, chapter: str) -> ChapterCard | None:
        """One chapter, or None."""
        return next((card for card in self.cards() if card.id == chapter), None)

    def score(self, session: Session) -> dict[str, float]:
        """What the rank was reckoned from: time, calm and gentleness, each 0 to 1 of what it is worth.

        A chapter's script says it in a module of its own beside it (``game.levels.showdown_rank``); one without such
        a module has no parts.
        """
        card = self.card(session.request.chapter) if session.request.chapter else None
        if card is None or importlib.util.find_spec(f"{card.script}_rank") is None:
            return {}
        rank = importlib.import_module(f"{card.script}_rank")
        score = rank.score(session.world)
        return {part: getattr(score, part) / worth for part, worth in rank.WORTH.items()}

    def prefetch(self, chapter: str, prompts: Prompts) -> None:
        """Make a chapter's maps and pictures ready in the background."""
        self._prompts = prompts
        self._ready.begin(chapter)

    def stand_aside(self, seconds: float) -> None:
        """Let the chapter that is being made ready have the machine, for so long at most, s."""
        self._ready.give(seconds)

    @property
    def preparing(self) -> bool:
        """A chapter is being made ready."""
        return self._ready.busy

    def open(
        self,
        request: Request,
        settings: Settings,
        prompts: Prompts,
        *,
        record: bool = False,
    ) -> Session:
        """Load and start. Raises ``FaultError`` when map, levels.json or script is wrong."""
        from game.app.live_map import LiveMap
        from game.content.start import start_level

        self._prompts = prompts
        if request.map is not None:
            return self._walk(request, LiveMap(request.map, self.data), settings, record=record)
        else:
            maps, view = self._ready.take(request.chapter) or self._make(request.chapter)
            world = start_level(
                request.chapter,
                seed=request.seed,
                rules=settings.rules(),
                flags=request.flags,
                checkpoint=request.checkpoint,
                root=self.data,
                tiled=maps[0],
                others=maps[1:],
            )
        return self._session(request, world, view, settings, record=record)

    def _session(
        self,
        request: Request,
        world: World,
        view: Theatre,
        settings: Settings,
        *,
        record: bool,
        live: LiveMap | None = None,
    ) -> Session:
        session = Session(request, world, view, self._recorder(world, request, record))
        session.live = None if record else live  # a recording is of one map
        session.say = self.say
        session.apply(settings)
        return session

    def again(self, session: Session, settings: Settings) -> Session | None:
        """A walk on its map as it is now, going on where one stands, or at its Spawn if that was moved. None where nothing
        changed since it was read.

        Raises ``FaultError`` when the map is wrong now.
        """
        if session.live is None or not session.live.changed():
            return None
        return self._walk(session.request, session.live, settings, before=session.world)

    def _walk(
        self,
        request: Request,
        live: LiveMap,
        settings: Settings,
        *,
        record: bool = False,
        before: World | None = None,
    ) -> Session:
        from game.content.start import start_map
        from game.sim.placed import Spawn

        tiled = live.read()
        at = None
        if before is not None and before.hero is not None and before.level.of(Spawn) == tiled.level.of(Spawn):
            at = before.hero.x, before.hero.y
        rules = settings.rules()
        world = start_map(live.path, seed=request.seed, rules=rules, root=self.data, tiled=tiled, at=at)
        return self._session(request, world, self._view((tiled,)), settings, record=record, live=live)

    def _make(self, chapter: str) -> tuple[tuple[TiledMap, ...], Theatre]:
        from game.content.start import load_maps

        maps = load_maps(chapter, self.data)
        made = maps, self._view(maps)
        give_back()
        return made

    def _view(self, maps: tuple[TiledMap, ...]) -> Theatre:
        from game.view.theatre import Theatre

        return Theatre((640, 360), maps, prompts=self._prompts)

    @staticmethod
    def _recorder(world: World, request: Request, record: bool) -> Recorder | None:
        if not record:
            return None
        from game.sim.recording import Recorder

        return Recorder(world, request.chapter, map_file=str(request.map) if request.map else "")
