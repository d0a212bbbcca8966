"""The shell's hold on the mixer: opened only when the first picture is on the screen, silent where it cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.app.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.sim.events import Event
    from game.sim.world import World
    from game.view.camera import Camera
    from game.view.mixer import Mixer


class Audio:
    """Everything heard. Until :meth:`start`, and without a sound card, calls do nothing."""

    def __init__(self, assets: Path, settings: Settings) -> None:
        self._assets = assets
        self._settings = settings
        self._mixer: Mixer | None = None
        self._world: World | None = None
        self._on_title = False

    def start(self) -> None:
        """Open the speakers. Costs some tens of milliseconds, so it waits for the first picture."""
        self._opened()

    def _opened(self) -> Mixer:
        """The mixer, made when first asked for."""
        if self._mixer is None:
            from game.view.mixer import Mixer, Volumes

            self._mixer = Mixer(self._assets, Volumes())
            self._mixer.open()
            self.apply(self._settings)
            if self._on_title:
                self._mixer.title()
        return self._mixer

    def apply(self, settings: Settings) -> None:
        """Take over the volumes."""
        if self._mixer is None:
            return
        volumes = self._mixer.volumes
        volumes.master, volumes.music = settings.master / 100.0, settings.music / 100.0
        volumes.effects, volumes.voice = settings.effects / 100.0, settings.voice / 100.0

    def title(self) -> None:
        """The title's music."""
        self._on_title = True
        self._world = None
        if self._mixer is not None:
            self._mixer.title()

    def credits(self) -> None:
        """The music of the names at the end."""
        self._on_title = False
        self._world = None
        if self._mixer is not None:
            self._mixer.credits()

    def ui(self, name: str) -> None:
        """One of the interface's sounds."""
        if self._mixer is not None:
            self._mixer.ui(name)

    def prepare(self, music: str) -> None:
        """Open a chapter's music while it loads, so that its first bar is there on time."""
        if music:
            self._opened().prepare(music)

    def enter(self, world: World) -> None:
        """A level begins."""
        mixer = self._opened()
        self._on_title = False
        self._world = world
        mixer.enter(world)

    def handle(self, events: Iterable[Event], world: World, camera: Camera) -> None:
        """What happened in a tick."""
        if self._mixer is not None:
            self._mixer.handle(events, world, camera)

    def pause(self) -> None:
        """Effects stand still, the music steps back."""
        if self._mixer is not None:
            self._mixer.pause()

    def resume(self) -> None:
        """Play goes on."""
        if self._mixer is not None:
            self._mixer.resume()

    def frame(self, elapsed_s: float) -> None:
        """Once a frame."""
        if self._mixer is not None:
            self._mixer.update(self._world, elapsed_s)

    def close(self) -> None:
        """Let the sound card go."""
        if self._mixer is not None:
            self._mixer.close()
            self._mixer = None
