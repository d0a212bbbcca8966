"""Two heroes at will: who is left keeps sense. They follow, wait when told to, call when left behind, hide, and draw."""

from __future__ import annotations

import math

from game.script import Script, Stage, _
from game.sim.intent import Button
from game.sim.machines.steriliser import Steriliser
from game.sim.people.hero import Hero
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena

HOLD_TICKS = 18
"""The swap button held so long says wait, or come, instead."""
NEAR_PX, FAR_PX = 26.0, 38.0
"""Who follows sets out when further away than the second, and stops nearer than the first."""
ANEW_TICKS, CUT_OFF_TICKS = 16, 60
"""A way is looked for anew so often; where there was none, so often."""
LEFT_PX = 250.0
"""Who waits calls from so far."""
CALL_TICKS = 60 * 9
HIDE_PX = 78.0
"""The steriliser so near, who follows stands still and makes no sound."""
KEEP_UP = 1.12
DRAW_TICKS = 60 * 45
"""Kade draws it round the ward for so long by himself."""
SET_TICKS = 60 * 15
"""And for so long once it has learnt to count: then he wants to be taken in hand, and a new corner."""
WINDED_TICKS = 60 * 4
"""He says so this long before he has to stop."""
DRAW_PX_S = 104.0
RUN_ON_PX = 105.0
"""It comes so near, and he runs on to the next corner."""
COME_PX = 115.0
"""When it has lost him he comes so near and shouts."""
SHOUT_PX = 740.0
"""How far a shout carries, px; half as far through the walls of the block that the ward runs round."""
SHOUT_TICKS = 80
CALLS = {
    "lena": (_("Kade? I can't see you any more."), _("I'm still here. I'm waiting. I'm good at waiting rooms.")),
    "kade": (_("Lena! I'm holding position over here!"), _("Any time, Lena. I'm on my second set of standing.")),
}
WAITS = {"lena": _("I'll wait here."), "kade": _("Holding. Like a plank.")}
COMES = {"lena": _("Coming."), "kade": _("On your six. Your seven, if you walk slow.")}
WINDED = (
    _("Last lap! Get somewhere quiet, I'm about to stop being interesting!"),
    _("Calves filing a complaint! Ten more steps!"),
    _("It's LAPPING me! Almost at my rest!"),
)
"""What Kade calls when he cannot draw it for much longer: the first and later times."""
BREAKS = (
    _("Water break! It's all yours for a bit."),
    _("And rest! Take me to another corner, I'll go again!"),
    _("Set done! Swap me in, new station!"),
)
"""What he says when he stops."""
FROZEN = {"lena": _("One moment. In for four."), "kade": _("Seeing stars. Nice ones. One second.")}
"""Said by who is taken in hand while all composure is gone."""


class Pair:
    """Lena and Kade. ``on`` while they can be swapped; ``waits`` while the one left behind was told to wait.

    ``fixed`` is who must not be moved now (Kade at a shutter); ``draws`` while Kade leads the steriliser by himself.
    """

    def __init__(self, stage: Stage, lena: Lena, kade: Kade) -> None:
        self.stage, self.lena, self.kade = stage, lena, kade
        self.on = False
        self.waits = False
        self.fixed: Hero | None = None
        self.draws = False
        self.hunter: Steriliser | None = None
        self.swaps = 0
        self._held = 0
        self._anew = 0
        self._called_at = 0
        self._calls = 0
        self.draw_ticks, self.sets = DRAW_TICKS, 0
        """How long he draws it by himself, and how often he has had to stop."""
        self._draws_until = 0
        self._corner = 0
        self._shouted_at = 0

    @property
    def other(self) -> Hero:
        """Who is not in hand."""
        return self.kade if self.stage.world.hero is self.lena else self.lena

    def begin(self, name: str) -> None:
        """From now on both can be played; the one named is in hand."""
        self.on, self.waits, self.fixed, self.draws = True, False, None, False
        self.stage.play_as(name)

    def end(self, name: str) -> None:
        """From now on only the one named is played."""
        self.begin(name)
        self.on = False

    def run(self) -> Script:
        """Look after both, for as long as the chapter goes on."""
        world = self.stage.world
        while True:
            if self.on and not world.letterbox and world.dialogue.box is None and not world.outcome:
                self._buttons()
                self._mind_other()
            else:
                self._held = 0
            yield

    def shout(self, text: str = "") -> bool:
        """Kade shouts: the steriliser hears that from far. False when there is one and it did not."""
        world = self.stage.world
        self._shouted_at = world.tick
        if text:
            self.stage.bark("kade", text)
        return self.hunter is None or self.hunter.shout_at(world, self.kade.x, self.kade.y, SHOUT_PX)

    # -- buttons ----------------------------------------------------------------------------------

    def _buttons(self) -> None:
        world = self.stage.world
        if world.held(Button.SWAP):
            world.use(Button.SWAP)
            self._held += 1
            if self._held == HOLD_TICKS:
                self._tell()
        elif self._held:
            if self._held < HOLD_TICKS:
                self._swap()
            self._held = 0

    def _tell(self) -> None:
        other = self.other
        if other is self.fixed:
            return
        self.waits, self.draws = not self.waits, False
        self.stage.bark(other.kind, (WAITS if self.waits else COMES)[other.kind])

    def _swap(self) -> None:
        """Take the other in hand. Lena stays where she is while the steriliser is about; Kade goes on drawing it."""
        hero, other = self.stage.world.hero, self.other
        if hero is self.kade and self.hunter is not None and self.hunter.state in ("curious", "alert", "foam"):
            self._begin_drawing()
        elif hero is self.lena:
            self.draws = False
        self.waits = hero is self.lena and self.hunter is not None and not self.hunter.gentle
        other.goal = None
        if isinstance(hero, Hero):
            hero.goal = None
        self.swaps += 1
        self.stage.play_as(other.kind)
        if other.frozen_until:
            self.stage.bark(other.kind, FROZEN[other.kind])

    # -- the one left behind ----------------------------------------------------------------------

    def _mind_other(self) -> None:
        world, other = self.stage.world, self.other
        hero = world.hero
        if hero is None or other.frozen_until:
            return
        away = math.dist((hero.x, hero.y), (other.x, other.y))
        if other is self.kade and self.draws:
            self._draw()
        elif other is self.fixed or self.waits:
            other.goal = None
            if away > LEFT_PX and other is not self.fixed:
                self._call(other)
        elif self._hides(other):
            other.goal = None
            world.set_state(other, "duck" if other is self.lena else "squat")
            other.act_until = world.tick + 2
        elif away < NEAR_PX:
            other.goal = None
        elif away > FAR_PX and world.tick >= self._anew:
            self._anew = world.tick + ANEW_TICKS
            other.go_by_ways(world, hero.x, hero.y, other.walk_speed * (KEEP_UP if other is self.lena else 1.0))
            if other.goal == (hero.x, hero.y) and not world.sees(other.x, other.y, hero.x, hero.y):
                # straight into a wall: there is no way round
                other.goal, self._anew = None, world.tick + CUT_OFF_TICKS
                self._call(other)

    def _call(self, other: Hero) -> None:
        """Who was left calls, now and then."""
        world = self.stage.world
        if world.tick - self._called_at > CALL_TICKS:
            self._called_at = world.tick
            self.stage.bark(other.kind, CALLS[other.kind][self._calls % 2])
            self._calls += 1

    def _hides(self, other: Hero) -> bool:
        hunter = self.hunter
        if hunter is None or hunter.gentle or hunter.state == "stunned":
            return False
        return math.dist((hunter.x, hunter.y), (other.x, other.y)) < HIDE_PX

    # -- drawing ----------------------------------------------------------------------------------

    def _begin_drawing(self) -> None:
        world, hunter = self.stage.world, self.hunter
        assert hunter is not None
        self.draws, self._draws_until = True, world.tick + self.draw_ticks
        corners = hunter.path
        self._corner = max(
            range(len(corners)),
            key=lambda i: (
                math.dist(corners[i], (hunter.x, hunter.y)) - math.dist(corners[i], (self.kade.x, self.kade.y)), -i,
            ),
        ) if corners else 0  # fmt: skip
        self.stage.bark("kade", _("Go! I've got it. Laps are my love language."))

    def _draw(self) -> None:
        world, hunter, kade = self.stage.world, self.hunter, self.kade
        if hunter is None or hunter.gentle or world.tick > self._draws_until or not hunter.path:
            self.draws = False
            if hunter is not None and not hunter.gentle:
                self.stage.bark("kade", BREAKS[self.sets % len(BREAKS)])
                self.sets += 1
            return
        if self._draws_until - world.tick == WINDED_TICKS:
            self.stage.bark("kade", WINDED[self.sets % len(WINDED)])
        away = math.dist((hunter.x, hunter.y), (kade.x, kade.y))
        goal = hunter.path[self._corner % len(hunter.path)]
        if hunter.state in ("patrol", "search") and away > COME_PX:
            if world.tick >= self._anew:
                self._anew = world.tick + ANEW_TICKS
                kade.go_by_ways(world, hunter.x, hunter.y, DRAW_PX_S)
        elif math.dist(goal, (kade.x, kade.y)) < 14.0:
            kade.goal = None
            if away < RUN_ON_PX:
                self._corner += self._way_on()
        elif world.tick >= self._anew:
            self._anew = world.tick + ANEW_TICKS
            kade.go_by_ways(world, *goal, DRAW_PX_S)
        if world.tick - self._shouted_at > SHOUT_TICKS:
            self.shout(_("This way, you overgrown rinse cup!") if world.tick // SHOUT_TICKS % 5 == 0 else "")

    def _way_on(self) -> int:
        """To the next corner or back, whichever leads away from it."""
        assert self.hunter is not None
        path = self.hunter.path
        here = (self.hunter.x, self.hunter.y)
        on, back = path[(self._corner + 1) % len(path)], path[(self._corner - 1) % len(path)]
        return 1 if math.dist(on, here) >= math.dist(back, here) else -1
