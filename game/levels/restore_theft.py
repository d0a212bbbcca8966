"""What the thief does with the files that he gets: he reads, he speaks, he comes back harder, and at last has enough.

Every few files he reads, and leaves the lock in peace. Then he throws faster; every second time a drawer springs open
first, and what flies out of it can still be caught. When his bag is full there is nothing left to keep.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from game.levels.restore_setting import Setting
from game.script import _
from game.sim.events import LoopBroken
from game.sim.mending.clamp import Clamp
from game.sim.people.npc import Npc

READS_EVERY, READS_TICKS = 3, 60 * 6
"""After every so many files that he gets he reads, and throws nothing, for so long."""
SPEAKS_TICKS = 60 * 2
"""So long into it he says what he thinks of it."""
BAG_STORY, BAG_STANDARD, BAG_KEEN = 36.0, 24.0, 18.0
"""So many files, and his bag is full."""
NEARLY_FULL = 6
"""With room for so many files only it is said that his bag is nearly full."""
DRAWER_EVERY, DRAWER_FILES = 2, 4
"""Every so many readings a drawer springs open, and so many files fly out of it."""
FASTER, FASTEST_TICKS = 0.82, 110
"""After each reading the pause between two throws is this part of what it was, and never less ticks."""
DARKER, DARK_TICKS = 0.16, 40
"""A drawer that springs takes so much of the vault's light, and so soon, ticks."""
AFAR = (1928.0, 380.0)
"""Where he is while nobody sees him, px."""
HE_READS: tuple[str, ...] = (
    _("She hums through fillings. You wrote that DOWN. Who writes that down?"),
    _("'Do not recline without asking.' ...Nobody ever wrote that on mine."),
    _("You keep forty thousand people in drawers, Doctor. I only open them."),
    _("I'm not even reading now. I'm just carrying. That's worse, isn't it?"),
)
"""What he says over what he reads, one reading after the other."""
SHE_SAYS: dict[int, str] = {3: _("They gave them to me. That is the whole difference.")}
"""What she answers, by which reading it was."""


class Teller(Protocol):
    """Somebody who says things one after the other."""

    def say(self, line: str, once: str = "") -> None:
        """Say it when what is being said is said."""


@dataclass(slots=True)
class Theft:
    """What he has, and what he makes of it. ``readings`` is how often he sat down to it."""

    s: Setting
    clamps: list[Clamp]
    thief: Npc
    readings: int = 0
    read: int = 0
    reads_until: int = 0
    _speaks_at: int = 0
    _told: set[str] = field(default_factory=set)

    @property
    def reading(self) -> bool:
        """He throws nothing for now."""
        return self.s.stage.world.tick < self.reads_until

    @property
    def bag_full(self) -> bool:
        """There is nothing left to keep."""
        lock = self.s.lock
        return 0 < lock.bag <= lock.leaked

    def begin(self) -> None:
        """His bag is empty, or holds what he has read."""
        lock = self.s.lock
        lock.bag = int(self.s.stage.world.rules.pick(BAG_STORY, BAG_STANDARD, BAG_KEEN))
        self.read, self.reads_until, self._speaks_at = lock.leaked, 0, 0

    def tick(self, teller: Teller) -> None:
        """One tick: files that are loose, caught, and lost."""
        world, lock = self.s.stage.world, self.s.lock
        if lock.caught:
            teller.say(_("Got you. Back in the drawer."), "caught")
        if lock.leaked == 1:
            teller.say(_("Lindqvist's file. She hums through fillings. Now he knows why."), "first")
        if lock.leaked == 2 and "second" not in self._told:
            self._told.add("second")
            self.s.stage.bark("juno", _("Doctor? Somebody's molars just went across my screen. I looked away."))
        if lock.leaked >= lock.bag - NEARLY_FULL:
            teller.say(_("His bag is nearly full. Six more, and there is nothing left to keep."), "nearly")
        if self._speaks_at and world.tick >= self._speaks_at:
            self._speaks_at = 0
            self._speaks(teller)
        if self.reads_until and world.tick >= self.reads_until:
            self.reads_until = 0
            self._comes_back(teller)
        elif lock.leaked >= self.read + READS_EVERY and not self.reading:
            self._sits_down(teller)

    def _sits_down(self, teller: Teller) -> None:
        world, lost = self.s.stage.world, self.s.lock.leaked
        self.read, self.readings = lost, self.readings + 1
        self.reads_until, self._speaks_at = world.tick + READS_TICKS, world.tick + SPEAKS_TICKS
        for relay in self.s.relays:
            relay.rest(world, READS_TICKS)
        for clamp in self.clamps:
            clamp.release(world)
        if self.readings == 1:
            teller.say(_("{lost} files. It has gone quiet. He is reading them.").format(lost=lost))
        else:
            teller.say(_("{lost} files. He is reading again. Use it.").format(lost=lost))

    def _speaks(self, teller: Teller) -> None:
        if self.readings <= len(HE_READS):
            self.s.stage.world.bark(self.thief, HE_READS[self.readings - 1], 200)
        if self.readings in SHE_SAYS:
            teller.say(SHE_SAYS[self.readings])

    def _comes_back(self, teller: Teller) -> None:
        """Faster than before; and every second time a drawer springs."""
        stage, world, lock = self.s.stage, self.s.stage.world, self.s.lock
        for relay in self.s.relays:
            relay.pause = max(min(relay.pause, FASTEST_TICKS), round(relay.pause * FASTER))
        if self.readings % DRAWER_EVERY:
            teller.say(_("He reads faster than he throws. Both are getting better."), "faster")
            return
        for number in range(DRAWER_FILES):
            lock.spill(world, self.s.relays[number % len(self.s.relays)])
        world.set_circuit("vault", max(0.3, world.circuits["vault"].target - DARKER), DARK_TICKS)
        stage.shake(lock.x, lock.y, 0.6)
        world.emit(LoopBroken(lock.x, lock.y, lock.id))
        teller.say(_("A drawer has sprung! They are still in the air. Catch them."), f"drawer {self.readings}")
