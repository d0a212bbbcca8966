"""Play: hands to intents, intents to the world, the world to the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.iris import CLOSE_TICKS, OPEN_TICKS, SIZE, Passage, passage
from game.app.rumble import Rumble
from game.app.saves import OBJECTIVE_MOST
from game.app.screens.base import Screen
from game.app.session import Request, Session
from game.content.language import _
from game.input.bindings import Action
from game.input.devices import Edge
from game.input.mapper import Mapper
from game.input.prompts import WALK
from game.sim.events import ChapterEnded, CheckpointReached, Event, MomentCame, WayTaken
from game.sim.faults import FaultError
from game.sim.intent import Button

if TYPE_CHECKING:
    from game.app.shell import Shell
    from game.app.status import Told

PORTRAIT_TICKS = 200
"""So long after a beat began, a picture of it is taken for the credits."""
LATCHED: frozenset[Action] = frozenset({Action.SECONDARY})
"""What need not be held, for whoever wishes so."""
IDLE_TICKS = 20
"""What is latched and does nothing for so long is let go of."""
CHEST_PX = 14.0
"""The way in and out is round this height of a hero, px over where they stand."""
LOOK_TICKS, ANEW_TICKS = 20, 110
"""On a walk the map's files are looked at so often; and so long is said that they were read anew."""
END_TICKS = 100
"""The world goes on this long after the chapter ended, before the end card comes."""


class PlayScreen(Screen):
    """A session in play."""

    name = "play"
    pointer = False

    def __init__(self, shell: Shell, session: Session, way: Passage | None = None) -> None:
        super().__init__(shell)
        self.session = session
        self._way = way or passage()
        self._leaving = passage(session.request.chapter)
        self.mapper = Mapper(shell.bindings)
        self._rumble = Rumble(shell.devices)
        self._skip = False
        self.ended: ChapterEnded | None = None
        self._since_end = 0
        self._began = False
        self._leads_to = ""
        self._idle = 0
        """For so long what is latched has done nothing, ticks."""
        self._since_kept = 0
        """Ticks that were played since the last checkpoint."""
        self._portrait: tuple[int, str] | None = None
        """When a picture for the album is taken, and of which beat."""
        self.recording = shell.recording_file()

    @property
    def speed(self) -> float:
        return self.shell.settings.speed / 100.0

    def opened(self) -> None:
        self.mapper.bindings = self.shell.bindings
        self._draw_caps()
        self.mapper.reset()
        if self._began:
            self.session.apply(self.shell.settings)
            self.shell.audio.resume()
        else:
            self._began = True
            self.shell.audio.enter(self.session.world)

    def closed(self) -> None:
        self.save_recording()
        self.session.close()

    def edges(self, edges: Sequence[Edge]) -> None:
        self.mapper.feed(edges, self.shell.devices)
        self._wheel(self.shell.devices.wheel())
        for action in self.mapper.shell():
            if not self.shell.shows(self) or self.ended is not None:
                return
            if action is Action.PAUSE:
                self.pause()
            elif action is Action.PHONE:
                self._phone()

    def tick(self) -> None:
        super().tick()
        if self.session.live is not None and self.age % LOOK_TICKS == 0:
            self._look_at_the_map()
        self._since_kept += 1
        self._latch()
        intent = self.mapper.tick(self.shell.devices, self.session.sight())
        if self._skip:
            intent = replace(intent, buttons=intent.buttons | Button.SKIP)
            self._skip = False
        events = self.session.step(intent)
        self.shell.audio.handle(events, self.session.world, self.session.view.camera)
        self._rumble.feel(events, self.shell.settings.rumble)
        for event in events:
            self._note(event)
        if self._leads_to:
            self._lead_on()
            return
        if self.ended is not None:
            self._since_end += 1
            if self._since_end == END_TICKS:
                self._end_card()

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        surface.blit(self.session.picture(alpha), (0, 0))
        if self._portrait is not None and self.session.world.tick >= self._portrait[0]:
            self._keep_sight(surface, self._portrait[1])
            self._portrait = None
        if self.age < OPEN_TICKS:
            self._way.draw(surface, 1.0 - (self.age + alpha) / OPEN_TICKS, self._focus(alpha))
        elif self._since_end > END_TICKS - CLOSE_TICKS:
            left = END_TICKS - self._since_end - alpha
            self._leaving.draw(surface, 1.0 - max(0.0, left) / CLOSE_TICKS, self._focus(alpha))

    def lost_pad(self, name: str) -> None:
        from game.app.screens.interrupted import InterruptedScreen

        self._interrupt(InterruptedScreen(self.shell, self, pad=name))

    def lost_focus(self) -> None:
        if self.session.live is not None:
            self.mapper.reset()  # whoever draws the map in another window sees it here meanwhile
            return
        from game.app.screens.interrupted import InterruptedScreen

        self._interrupt(InterruptedScreen(self.shell, self))

    def status(self) -> Told:
        return world_status(self.session)

    def skip_part(self) -> None:
        """An assist: the next tick tells the script that the part at hand need not be played."""
        self._skip = True

    def pause(self) -> None:
        """Open the pause menu."""
        from game.app.screens.pause import PauseScreen

        self._interrupt(PauseScreen(self.shell, self))

    def save_recording(self) -> None:
        """Save the recording, if one was asked for; what fails is said once."""
        path = self.recording
        if path is None:
            return
        try:
            self.session.save_recording(path)
        except (OSError, FaultError) as error:
            self.shell.notices.say(f"{path}: the recording could not be saved: {error}")

    # -- inside -----------------------------------------------------------------------------------

    def _focus(self, alpha: float) -> tuple[float, float]:
        """Where on the picture the hero stands, px; the middle with nobody to steer."""
        hero = self.session.world.hero
        if hero is None:
            return SIZE[0] / 2, SIZE[1] / 2
        left, top = self.session.view.to_world(0.0, 0.0)
        return hero.x - left, hero.y - top - CHEST_PX

    def _draw_caps(self) -> None:
        """Keys that the pictures lack are drawn, so that prompts show them too."""
        pictures = self.session.view.overlay.ui
        for source in (source for action in Action for source in self.shell.bindings.sources(action)):
            if not pictures.has(source):
                pictures.add(source, look.cap_picture(self.shell.kit, source))
        pictures.add(WALK, look.walk_picture(self.shell.kit, self.shell.prompts.walk_keys))

    def _interrupt(self, screen: Screen) -> None:
        if self.shell.shows(self):
            self.mapper.reset()
            self.shell.audio.pause()
            self.shell.push(screen)

    def _wheel(self, notches: int) -> None:
        """Over lines to choose from, a notch moves the cursor."""
        box = self.session.world.dialogue.box
        if notches and box is not None and box.options:
            self.mapper.tap(Action.UP if notches > 0 else Action.DOWN)

    def _phone(self) -> None:
        from game.app.screens.phone import PhoneScreen

        self._interrupt(PhoneScreen(self.shell, self))

    def _note(self, event: Event) -> None:
        request = self.session.request
        if isinstance(event, CheckpointReached) and request.chapter:
            entered = request.from_the_start.flags
            self.shell.progress.reached(request.chapter, event.beat, self.session.world.flags, request.seed, entered)
            self._count_time()
            if self.shell.save_progress():
                self.shell.sound("save")
            self._write_diary()
            self._portrait = (self.session.world.tick + PORTRAIT_TICKS, event.beat)
        elif isinstance(event, MomentCame) and request.chapter:
            self._portrait = (self.session.world.tick, event.moment)
        elif isinstance(event, ChapterEnded) and self.ended is None:
            self.ended = event
        elif isinstance(event, WayTaken):
            self._leads_to = event.to

    def _lead_on(self) -> None:
        """From a walk about a map on into a chapter."""
        to, self._leads_to = self._leads_to, ""
        if self.shell.sessions.card(to) is None:
            said = self.shell.text.say(_("This way leads to {chapter}, and there is no such chapter."))
            self.shell.notices.say(said.format(chapter=to))
            return
        start(self.shell, Request(to))

    def _look_at_the_map(self) -> None:
        """Take over what was changed on the map of a walk; with something wrong on it the old one stays."""
        shell = self.shell
        try:
            session = shell.sessions.again(self.session, shell.settings)
        except FaultError as error:
            shell.notices.tell(error.faults[0], again=True)
            return
        if session is None:
            return
        self.session.close()
        self.session = session
        self._draw_caps()
        shell.audio.enter(session.world)
        shell.notices.say(shell.text.say(_("The map was read anew.")), again=True, ticks=ANEW_TICKS)

    def _keep_sight(self, surface: pygame.Surface, beat: str) -> None:
        """A picture for the album, and beside it what is to be done here."""
        evening, chapter = self.shell.evening, self.session.request.chapter
        if evening.album is None:
            return
        last, objective = evening.progress.resume, self.session.world.objective
        if objective and last is not None and (last.chapter, last.checkpoint) == (chapter, beat):
            last.objective = objective[:OBJECTIVE_MOST]
            self.shell.save_progress()
        evening.album.take(surface, chapter, beat)

    def _latch(self) -> None:
        """An assist: what is held begins with one press and ends with the next, or when a scene ends it."""
        holds = self.session.holds
        wanted = LATCHED if self.shell.settings.latch and holds is not None else frozenset()
        self.mapper.latch(wanted)
        idle = bool(wanted) and not holds and self.mapper.on(Action.SECONDARY)
        self._idle = self._idle + 1 if idle else 0
        if self._idle > IDLE_TICKS:
            self.mapper.let_go(Action.SECONDARY)
            self._idle = 0

    def _count_time(self) -> None:
        """What was played since the last time counts as played."""
        self.shell.progress.played += self._since_kept
        self._since_kept = 0

    def _write_diary(self) -> None:
        """What was said since the last time goes into the diary."""
        session = self.session
        log = session.world.dialogue.log
        if len(log) > session.kept:
            self.shell.evening.diary.keep(session.request.chapter, log[session.kept :])
            session.kept = len(log)
            self.shell.save_diary()

    def _end_card(self) -> None:
        from game.app.screens.end_card import EndCard

        request, world = self.session.request, self.session.world
        best = False
        if request.chapter:
            card = self.shell.sessions.card(request.chapter)
            following = card.next if card is not None else ""
            best = self.shell.progress.ended(
                request.chapter, world.rank, world.tally.ticks, world.flags, following, request.seed
            )
            self._count_time()
            self.shell.save_progress()
            self._write_diary()
        self.shell.push(EndCard(self.shell, self.session, best))
        # first this chapter's pictures go, then the next one's come: both at once would be twice the memory
        self.session.close()
        card = self.shell.sessions.card(request.chapter) if request.chapter else None
        if card is not None and card.next:
            self.shell.sessions.prefetch(card.next, self.shell.prompts)


def world_status(session: Session) -> Told:
    """Where the hero is."""
    world = session.world
    hero = world.hero
    if hero is None:
        return {"tick": world.tick}
    return {"tick": world.tick, "x": round(hero.x, 2), "y": round(hero.y, 2), "hero": hero.kind}


def start(shell: Shell, request: Request) -> None:
    """Close what is seen, load what is asked for behind it, and play it in place of everything that is open."""
    from game.app.screens.loading import LoadingScreen

    before = shell.window.surface.copy() if shell.stack else None
    left = next((one.session.request.chapter for one in shell.stack if isinstance(one, PlayScreen)), "")
    way = passage(left if request.chapter != left else "")
    while len(shell.stack) > 1:
        shell.stack.pop().closed()
    loading = LoadingScreen(shell, request, before=before, way=way)
    if shell.stack:
        shell.replace(loading)
    else:
        shell.push(loading)
