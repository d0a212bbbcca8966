"""The siege of the vault: three teeth of its lock, and each is kept by another use of the swarm.

*Walls* keep pulses off. *Sent* bots choke what grips the lock, for no wall stops a grip. *Called home* in time, bots
outlive the surges, and stand as a wall again between them. What goes wrong costs files: they can be caught on their way,
and while the thief reads those that he has, he leaves the lock in peace. So nobody is stuck, nobody gets off lightly.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from game.levels.restore_setting import Setting
from game.levels.restore_theft import Theft
from game.script import Script, _, wait
from game.sim.events import LoopClosed
from game.sim.mending.clamp import Clamp
from game.sim.mending.lock import CHOKE_BOTS, SETBACK_S, TEETH, TIGHTENED_S, Relay
from game.sim.mending.surge import WARN_TICKS, Surge
from game.sim.swarm import BARRIER, SEND

WALL_BOTS, WALL_FAR_PX, WALL_HALF_PX = 4, 180.0, 16.0
"""So many bots of a wall, no further from the lock and from the way of the pulses, px, guard a side of it."""
BOW_FAR_PX = 70.0
"""What comes in a bow comes as if straight only so near to the lock, px."""
LOOK_TICKS = 12
"""What guards the lock is looked at so often."""
GUIDED_BOTS = 16
"""With fewer bots than this no wall is asked for."""
LINE_TICKS = 150
"""Between two things that she says, ticks."""
LINES_WAITING = 2
"""More than this that she had to say is left unsaid."""
GUIDED_AT, TAPPED_AT, TIGHTENED_AT = 2, 4, 7
"""After so many hits on a tooth: dashes show where a wall is wanted, a short way to one is told, the lock slips less."""
OTHER_SIDE = 0.16
"""So far round, and pulses come from the other side too."""
GRIPS = ((0,), (2,), (1,), (0, 2), (1,), (0, 2))
"""Which relays grip the lock, wave by wave; after the last the last two go on by turns."""
HAMMER_BLOWS, LAST_FANS = 2, (3, 1, 2)
"""How often the left strikes on one spot on the first tooth; and how much each side throws on the last."""
BETWEEN_GRIPS, FIRST_GRIP = 170, 90
"""Ticks from one wave to the next, and before the first."""
SLOW_TICKS = 60 * 5
"""A grip that holds so long is not understood yet."""
DRONE_AT, OTHER_DRONE_AT = 0.5, 0.8
"""So far round, and a drone dives at the wall."""
SURGE_EVERY, FIRST_SURGE, AFTER_SURGE = 600, 300, 80
"""Ticks from one surge to the next, before the first, and until pulses come after one."""
LAST_EFFORT, LAST_PAUSE = 0.9, 150
"""So far round, and every side throws as often as this, ticks."""
VAULT_LIT, LIT_TICKS = (0.62, 0.8, 0.96), 60
"""How bright the vault is on each tooth: what is behind the lock comes back to the light; and how soon, ticks."""
FEW_BOTS = 40
"""With fewer than this one is sent to a tank."""


@dataclass(slots=True)
class Siege:
    """The siege as it stands."""

    s: Setting
    clamps: list[Clamp]
    surge: Surge
    theft: Theft
    skipped: bool = False
    said: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    lesson: str = ""
    tooth: int = 1
    hits_before: int = 0
    free_at: int = 0

    @property
    def hits(self) -> int:
        """Pulses that reached the lock on this tooth."""
        return self.s.lock.hits - self.hits_before

    @property
    def open_side(self) -> Relay | None:
        """A relay that throws, and has no wall between it and the lock."""
        lock, swarm = self.s.lock, self.s.stage.world.swarm
        bots = swarm.positions[swarm.roles == BARRIER] - np.array([lock.x, lock.y])
        for relay in self.s.relays:
            if not relay.armed or relay.choked or not relay.fan:
                continue
            far = WALL_FAR_PX if len(relay.arrivals) == 1 else BOW_FAR_PX
            for way in relay.arrivals:
                along, across = math.cos(way), math.sin(way)
                ahead = bots[:, 0] * along + bots[:, 1] * across
                aside = np.abs(bots[:, 1] * along - bots[:, 0] * across)
                if int(np.count_nonzero((ahead > 0.0) & (ahead < far) & (aside < WALL_HALF_PX))) < WALL_BOTS:
                    return relay
        return None

    @property
    def walled(self) -> bool:
        """A wall of bots stands wherever pulses come from."""
        return self.open_side is None and self.at_work(BARRIER) > 0

    def at_work(self, role: int) -> int:
        """How many bots do this."""
        return int(np.count_nonzero(self.s.stage.world.swarm.roles == role))

    def say(self, line: str, once: str = "") -> None:
        """She says it when she has said what she is saying; with ``once`` a single time."""
        if (once and once in self.said) or len(self.lines) > LINES_WAITING:
            return
        self.said.append(once)
        self.lines.append(line)

    def teach(self, action: str, text: str, learnt: Callable[[], bool], seconds: float = 12.0) -> None:
        """A hint, unless it is the one that shows."""
        if self.lesson != text or self.s.stage.world.hint is None:
            self.lesson = text
            self.s.stage.teach(action, text, learnt, seconds)

    def over(self) -> bool:
        """One tick of what is so on every tooth. True when this one is done."""
        world, lock = self.s.stage.world, self.s.lock
        if self.lines and world.tick >= self.free_at:
            self.s.stage.bark("elara", self.lines.pop(0))
            self.free_at = world.tick + LINE_TICKS
        self.theft.tick(self)
        self._supplies()
        turns = min(self.hits // TIGHTENED_AT, len(TIGHTENED_S))
        if turns:
            lock.setback = TIGHTENED_S[turns - 1]
            self.say(_("I tightened the ratchet. It slips less now. I slip the same."), "tightened")
        self.skipped = self.skipped or self.s.stage.skipped()
        return self.skipped or self.theft.bag_full or lock.teeth >= self.tooth

    def _supplies(self) -> None:
        """Few bots are left: a tank."""
        world = self.s.stage.world
        low = world.swarm.count < FEW_BOTS
        full = [tank for tank in self.s.tanks if tank.left > 0.0 and tank.name.startswith("vault")]
        if low and full:
            near = min(full, key=lambda tank: abs(tank.x - self.s.elara.x))
            self.s.stage.lead("tank", (near.x, near.y), _("Tank"))
            self.teach("interact", _("Open a nano tank: it gives new bots"), lambda: world.swarm.count >= FEW_BOTS)
        elif low:
            self.say(_("Both tanks are brewing. Half a minute. Stand in the way of something."), "brewing")
        else:
            self.s.stage.lead("tank", None)


def besiege(siege: Siege) -> Script:
    """Tooth by tooth, until the lock is round."""
    s, world = siege.s, siege.s.stage.world
    for number, tooth in enumerate((_walls, _grips, _surges), 1):
        siege.tooth, siege.hits_before, siege.lesson = number, s.lock.hits, ""
        s.lock.setback = SETBACK_S
        world.set_circuit("vault", VAULT_LIT[number - 1], LIT_TICKS)
        yield from tooth(siege)
        for relay in s.relays:
            relay.disarm(world)
        for clamp in siege.clamps:
            clamp.release(world)
        siege.surge.fade(world)
        s.lock.wants_wall = False
        s.stage.lead("side", None)
        world.hint = None
        siege.lines.clear()
        if siege.skipped or siege.theft.bag_full:
            break
        if number < TEETH:
            world.frozen = max(world.frozen, 3)
            s.stage.shake(s.lock.x, s.lock.y, 0.4)
            world.emit(LoopClosed(s.lock.x, s.lock.y, s.lock.id))
            s.stage.bark("elara", (_("One. It cannot slip back past that."), _("Two. My back hurts. Two."))[number - 1])
            yield from wait(s.stage, 2.0)


# -- the three teeth ------------------------------------------------------------------------------


def _walls(siege: Siege) -> Script:
    """Pulses, from one side and then from both: a wall of bots stops them."""
    s, world = siege.s, siege.s.stage.world
    world.set_objective(_("First tooth: wall the lock in against the pulses"))
    s.stage.teach("secondary", _("Hold and sweep: draw a wall of bots"), lambda: siege.walled)
    s.relays[0].arm(world, fan=HAMMER_BLOWS, pause=150, delay=110)
    siege.say(_("From the left, twice on the same spot. Make it thick."), "hammer")
    while not siege.over():
        if s.lock.done >= OTHER_SIDE and not s.relays[2].armed:
            s.relays[2].arm(world, fan=1, pause=170, delay=90)
            siege.say(_("The right throws in a bow. A wall that ends is a wall with a way round."), "scythe")
        _coach_walls(siege)
        yield


def _grips(siege: Siege) -> Script:
    """Relays take hold of the lock: sent bots choke them."""
    s, world = siege.s, siege.s.stage.world
    world.set_objective(_("Second tooth: choke every relay that grips the lock"))
    for relay in s.relays:
        relay.arm(world, fan=0, pause=220)
    wave, due = 0, world.tick + FIRST_GRIP
    siege.say(_("He has stopped throwing. He is reaching for it."))
    while not siege.over():
        busy = [clamp for clamp in siege.clamps if clamp.state != "off"]
        if busy or siege.theft.reading:
            due = max(due, world.tick + BETWEEN_GRIPS)
        elif world.tick >= due:
            wanted = GRIPS[wave] if wave < len(GRIPS) else GRIPS[-1 - wave % 2]
            wave += 1
            for number in wanted:
                siege.clamps[number].grip(world)
        _coach_grips(siege, busy)
        if s.lock.done >= DRONE_AT and "drone" not in siege.said:
            siege.say(_("That drone was mine. Send it some help."), "drone")
            s.relays[2].fan = 1
            _wake_drone(siege, 0)
        yield
    s.stage.lead("grip", None)


def _surges(siege: Siege) -> Script:
    """Pulses from every side, and surges that burn the bots at work: home before each, and a wall again after it."""
    s, world = siege.s, siege.s.stage.world
    world.set_objective(_("Third tooth: wall it in, bots home before a surge"))
    for number, relay in enumerate(s.relays):
        relay.arm(world, fan=LAST_FANS[number], pause=230, delay=60 + 50 * number)
    siege.say(_("All three. The door's is a drill: slow, and it wants a wall three deep."), "drill")
    due, burst = world.tick + FIRST_SURGE, False
    while not siege.over():
        if world.tick >= due and siege.surge.state == "off":
            due = world.tick + SURGE_EVERY
            siege.surge.rise(world)
            for relay in s.relays:
                relay.rest(world, int(WARN_TICKS * world.rules.telegraph) + AFTER_SURGE + relay.id % 3 * 20)
            siege.say(_("A surge. It cooks whatever is not at home. Come home."), "surge")
            siege.teach("dash", _("Call the bots home before the ring closes"), partial(_all_home, siege), 2.5)
        if siege.surge.state == "burst" and not burst:
            if siege.surge.burnt:
                siege.say(_("Burnt: {bots}. They were in the middle of something.").format(bots=siege.surge.burnt))
            else:
                siege.say(_("Nothing burnt. And out again, please."), "spared")
        burst = siege.surge.state == "burst"
        if siege.surge.state == "off":
            _coach_walls(siege)
        if s.lock.done >= OTHER_DRONE_AT and siege.surge.state == "off" and "other drone" not in siege.said:
            siege.say(_("Ward two asks if I am winning. Dentists do not win. We finish."), "other drone")
            _wake_drone(siege, 1)
        if s.lock.done >= LAST_EFFORT and "last" not in siege.said:
            for relay in s.relays:
                relay.pause = min(relay.pause, LAST_PAUSE)
            s.stage.keep_picture("siege")
            siege.say(_("Nearly round. He is throwing the furniture. Good. He is out of ideas."), "last")
        yield


# -- what helps -----------------------------------------------------------------------------------


def _coach_walls(siege: Siege) -> None:
    """No wall, and the lock is struck: plainer and plainer words, and dashes where it is wanted."""
    world, lock, hits = siege.s.stage.world, siege.s.lock, siege.hits
    if world.tick % LOOK_TICKS:
        return
    lock.wants_wall = hits >= GUIDED_AT and world.swarm.count >= GUIDED_BOTS
    if hits >= 1:
        siege.say(_("Four seconds lost, and a file is loose. Catch it."), "loose")
    side = siege.open_side if hits >= GUIDED_AT else None
    siege.s.stage.lead("side", (side.x, side.y) if side else None, _("Open side"))
    if side is None:
        return
    if siege.at_work(BARRIER) >= GUIDED_BOTS:
        siege.teach("secondary", _("The wall leaves a side open: draw it anew, all round"), lambda: siege.walled)
    elif hits >= TAPPED_AT:
        siege.teach("secondary", _("Tap: a short wall stands where you aim"), lambda: siege.walled)
        siege.say(_("A wall, Elara. Any wall. You draw them on napkins."), f"any {siege.tooth}")
    else:
        siege.teach("secondary", _("Hold and sweep along the dashes: a wall"), lambda: siege.walled)


def _coach_grips(siege: Siege, busy: list[Clamp]) -> None:
    """A relay holds on: who it is, and what helps."""
    s, world = siege.s, siege.s.stage.world
    holding = [clamp for clamp in busy if clamp.holds]
    target = holding[0] if holding else None
    s.stage.lead("grip", (target.x, target.y) if target else None, _("Grip"))
    if any(clamp.let_go == "choked" for clamp in siege.clamps):
        siege.say(_("A relay with its mouth full holds nothing."), "choked")
    if any(clamp.let_go == "hot" for clamp in siege.clamps):
        siege.say(_("It let go by itself. Too hot. I do not get to count that."), "hot")
    if target is None:
        return
    siege.say(_("It has the lock. Walls do not stop a grip. Feed it some bots."), "grip")
    free = world.swarm.count - siege.at_work(BARRIER)
    choked = partial(_let_go, target)
    if free < CHOKE_BOTS and world.swarm.count >= CHOKE_BOTS:
        siege.teach("dash", _("Every bot stands in the wall: call them home"), lambda: not siege.at_work(BARRIER))
    elif siege.at_work(SEND) >= CHOKE_BOTS and world.tick - target.since > SLOW_TICKS and not target.relay.choking:
        siege.teach("primary", _("They missed it: aim right at the glow of the relay"), choked)
    elif not siege.at_work(SEND):
        siege.teach("primary", _("Aim at the relay that grips, send bots into it"), choked)
    if world.tick - target.since > SLOW_TICKS:
        siege.say(_("Ten bots between its teeth. That is all it takes."), "ten")


def _wake_drone(siege: Siege, number: int) -> None:
    """A drone dives at the wall, and can be mended."""
    if number < len(siege.s.drones):
        drone = siege.s.drones[number]
        drone.wake(siege.s.stage.world, prey=siege.s.lock)
        siege.teach("primary", _("Send bots to mend the drone that dives"), lambda: drone.gentle, 8.0)


def _let_go(clamp: Clamp) -> bool:
    return clamp.state == "off"


def _all_home(siege: Siege) -> bool:
    return siege.at_work(BARRIER) + siege.at_work(SEND) == 0
