"""The last breath: somebody has eight steps to take across the square, and whoever is there takes them with him."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

from game.levels.neon_rain_voices import Test, has
from game.levels.new_dawn_setting import Setting
from game.levels.new_dawn_voices import at_least, read_by_nobody
from game.script import Script, _, say, until, wait
from game.script.conduct import FIRST_SCORE, Conduct
from game.sim.entity import Entity, facing_of
from game.sim.events import Hummed
from game.sim.people.chorus import Chorus
from game.sim.people.composure import INHALE_TICKS, Breath
from game.sim.people.crowd import Passer
from game.sim.people.exercise import Sporty
from game.sim.people.npc import Npc
from game.sim.people.pigeon import Pigeon

Breathing = Generator[None, None, float]

KERB_PX = (-252.0, 120.0)
"""Where he stops, from Kade: the mouth of the alley."""
STAND_PX = (0.0, 48.0)
"""Where Lena stands in Kade's circle, from Kade."""
ELARA_PX, ORION_PX = (36.0, 8.0), (-34.0, 8.0)
"""Where the others stand, from Lena."""
WAY_PX = 24.0
"""Nobody of the class stands nearer to his way than this."""
STEP_PX_S = 46.0
STEP_TICKS = 90
"""A step is over after so long at the latest."""
COUNT_TICKS = INHALE_TICKS // 4
IN_FOR_FOUR = (_("In! One..."), _("Two..."), _("Three..."), _("Four..."), _("And OUT!"))
"""What Kade counts while she breathes in, and how long each count is."""
MISSES_FORGIVEN = 2
"""After so many breaths in a row that came to nothing, the next counts all the same."""
SHORT = 0.4
"""A breath that is let go too early or too late goes out over this part of its reach, a good one over all of it."""
CITY_PX = 560.0
"""Who is further off than this is not on the square."""
PICTURE_S = 0.35
PATIENT_TICKS = 480
"""Who waits so long is told again."""
NO_CALM = ("citizen-u", "kade", "elara", "orion")
"""Kinds that have no pose of being calm: hands full of umbrellas, and those who have a way of their own."""
GUESTS: tuple[tuple[str, Test, float, float], ...] = (
    ("ruza", at_least("led_out", 1), -106.0, 40.0),
    ("fenn", lambda c: c.has("honest_answer") or c.has("kind_answer"), 104.0, 44.0),
    ("oda", lambda c: any(map(c.count, ("records_unread", "records_peeked", "vault_leaks"))), 122.0, 86.0),
    ("maro", has("flower"), -112.0, 130.0),
)
"""Who comes to the square of those whom the evening has touched: name, when, and where from Kade, px."""
THANKS: tuple[tuple[str, Test, str], ...] = (
    ("ruza", at_least("led_out", 1), _("Behind a laundry trolley, and now in public. In for four!")),
    ("fenn", has("kind_answer"), _("She said don't worry. ...I'll give it a try. Just the one breath.")),
    ("fenn", has("honest_answer"), _("I'm told exactly what's in it. Air. Good.")),
    ("oda", at_least("records_peeked", 1), _("I know who read mine. ...Breathe in, champ. We'll talk after.")),
    ("oda", read_by_nobody, _("Nobody's read it, champ, so I'll tell you: I'm happy.")),
    ("oda", at_least("vault_leaks", 1), _("He knows why I hum. So I'll hum. All together, champ!")),
    ("maro", has("flower"), _("Full as a kettle, all of you! Lids off!")),
)
"""What they say when the breath reaches them; for one person the last that holds."""


@dataclass(frozen=True, slots=True)
class Part:
    """One breath: how far it ``reach``es, px, what he counts on the ``steps`` that it carries; the objective and hint."""

    reach: float
    steps: tuple[str, ...]
    left: str
    hint: str


PARTS = (
    Part(
        120.0, (_("One."), _("Two. They're all looking."), _("Three. Nobody's shouting.")),
        _("Eight steps for Orion. Breathe, where he can see it"), _("In for four: let go when the ring is full"),
    ),
    Part(
        270.0, (_("Four. Half. Half's a number."), _("Five."), _("Six. I could run. I'm so good at running.")),
        _("Five steps. Breathe, they are breathing with you"), _("Again: it goes further now"),
    ),
    Part(
        CITY_PX, (_("Seven."), _("...Eight.")),
        _("Two steps. Breathe, for everybody who is in a chair"), _("Once more, full as a kettle"),
    ),
)  # fmt: skip
"""The eight steps, three breaths long; each goes out further than the one before."""
COUNTS = tuple(count for part in PARTS for count in part.steps)


def gather(s: Setting) -> None:
    """Whom the evening did some good is on the square, in time for what comes last."""
    conduct = Conduct(s.stage.world)
    for name, test, dx, dy in GUESTS:
        one = s.stage.cast(name)
        if isinstance(one, Npc) and test(conduct):
            one.place(s.kade.x + dx, s.kade.y + dy)
            one.facing = "left" if dx > 0.0 else "right"


def stands_at(s: Setting) -> tuple[float, float]:
    """Lena's place in Kade's circle, px."""
    return s.kade.x + STAND_PX[0], s.kade.y + STAND_PX[1]


def kerb(s: Setting) -> tuple[float, float]:
    """Where the alley ends and the square begins, px."""
    return s.kade.x + KERB_PX[0], s.kade.y + KERB_PX[1]


def last_breath(s: Setting) -> Script:
    """Three breaths. They carry him across, and whoever is about breathes along."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    chorus = world.spawn(Chorus(lena, _about(s)))
    world.start(_heed(s, chorus))
    way = eight_steps(kerb(s), (lena.x + ORION_PX[0], lena.y + ORION_PX[1]))
    usual, lena.walk_speed, taken = lena.walk_speed, 0.0, 0
    s.orion.pose = "carry"
    _make_way(s, way[0], way[-1])
    stage.bark("kade", _("I'll count!"))
    stage.bark("elara", _("And I shall carry it. They have nothing else on this morning."))
    for part in PARTS:
        world.set_objective(part.left)
        chorus.reach = part.reach
        breaths = lena.breaths
        stage.teach("secondary", part.hint, lambda breaths=breaths: lena.breaths > breaths)  # type: ignore[misc]
        quality = yield from _one_breath(s)
        if quality < 0.0:
            chorus.reach = CITY_PX
            chorus.let_go(world, 1.0)
            world.set_music("new-dawn", "calm")
            break
        chorus.let_go(world, max(SHORT, quality))
        world.set_music("new-dawn", "calm")
        s.elara.pose = "send"
        if part is PARTS[-1]:
            _the_city(s)
            world.start(_picture(s))
        for count in part.steps:
            stage.bark("orion", count)
            s.orion.walk_to(*way[taken], STEP_PX_S)
            yield from _a_step(s)
            taken += 1
        s.elara.pose = ""
    world.hint = None
    yield from until(stage, lambda: not chorus.going)
    s.orion.goal = None
    s.orion.place(*way[-1])
    s.orion.pose, s.orion.facing, s.elara.pose = "", "right", ""
    world.emit(Hummed(s.orion.x, s.orion.y, s.orion.id))
    lena.walk_speed = usual
    for one in s.sporty:
        one.pose, one.cheering = "", True
    Conduct(world).note("breathed", len(chorus.joined) + 1)


def counted(s: Setting) -> Script:
    """The phone, which has counted something all its life, counts something else."""
    stage, conduct = s.stage, Conduct(s.stage.world)
    people = conduct.count("breathed", 1)
    if s.morning == "dark":
        text = _("The service is off. I counted anyway: {people}. People, breathing. What is that a score of?")
        yield from say(stage, "phone", text.format(people=people))
    elif s.morning == "ignored":
        text = _("Nobody has asked. But: {people}. People, breathing. It won't fit on the scale.")
        yield from say(stage, "phone", text.format(people=people))
    else:
        text = _("SMILE {score}. ...And {people}. I don't know what the second one is.")
        yield from say(stage, "phone", text.format(score=conduct.count("score", FIRST_SCORE), people=people))
    yield from say(stage, "lena", _("It's us."), "warm")


def eight_steps(a: tuple[float, float], b: tuple[float, float]) -> list[tuple[float, float]]:
    """Eight places on the way from ``a``, which is not one of them, to ``b``, which is."""
    return [(a[0] + (b[0] - a[0]) * step / 8.0, a[1] + (b[1] - a[1]) * step / 8.0) for step in range(1, 9)]


# -- parts ----------------------------------------------------------------------------------------


def _about(s: Setting) -> list[Entity]:
    """Everybody on the square but Lena and Orion, by id."""
    x, y = stands_at(s)
    people = (one for one in s.stage.world.entities.values() if isinstance(one, Npc | Passer | Sporty))
    return [one for one in people if one is not s.orion and math.dist((one.x, one.y), (x, y)) < CITY_PX]


def _one_breath(s: Setting) -> Breathing:
    """Wait for a breath that counts; how good it was, 0 to 1, or -1 when this is skipped."""
    stage, lena = s.stage, s.lena
    misses, waited = 0, 0
    while True:
        while lena.breath is None:
            if stage.skipped():
                return -1.0
            waited += 1
            if waited % PATIENT_TICKS == 0:
                stage.bark("kade", _("Whenever you like! He's not going anywhere. That's the problem!"))
            yield
        breath: Breath = lena.breath
        while lena.breath is breath:
            at, rest = divmod(breath.ticks, COUNT_TICKS)
            if rest == 0 and at < len(IN_FOR_FOUR):
                stage.bark("kade", IN_FOR_FOUR[at])
            yield
        if breath.quality() > 0.0 or misses >= MISSES_FORGIVEN:
            return breath.quality()
        misses += 1
        stage.bark("kade", _("That was a sigh! Sighs are a warm-up. Again!") if misses == 1 else _("Longer! FOUR in!"))


def _make_way(s: Setting, a: tuple[float, float], b: tuple[float, float]) -> None:
    """Whoever of the class stands where he is to come through steps aside."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy) or 1.0
    for one in s.sporty:
        x, y = one.home
        along = ((x - a[0]) * dx + (y - a[1]) * dy) / length
        aside = ((x - a[0]) * dy - (y - a[1]) * dx) / length
        if -WAY_PX < along < length + WAY_PX and abs(aside) < WAY_PX:
            by = math.copysign(WAY_PX - abs(aside), aside) / length
            one.home = (x + dy * by, y - dx * by)


def _a_step(s: Setting) -> Script:
    """He walks to where the step ends, and stands."""
    for _tick in range(STEP_TICKS):
        if s.orion.goal is None:
            break
        yield
    yield from wait(s.stage, 0.35)


def _heed(s: Setting, chorus: Chorus) -> Script:
    """Whom the breath reaches turns round, stands still and breathes; some have something to say."""
    stage, world, heeded = s.stage, s.stage.world, 0
    said = {name: text for name, test, text in THANKS if test(Conduct(world))}
    while not world.outcome:
        for one in chorus.joined[heeded:]:
            heeded += 1
            one.facing = facing_of(s.lena.x - one.x, s.lena.y - one.y, one.facing)
            calm = "" if one.kind.startswith(NO_CALM) else "calm"
            if isinstance(one, Passer):
                one.halted, one.pose = True, calm
            elif isinstance(one, Sporty) or (isinstance(one, Npc) and one.kind != "lena"):
                one.pose = calm or one.pose
            if one.name in said:
                stage.bark(one.name, said.pop(one.name))
        yield


def _picture(s: Setting) -> Script:
    """For the album, while the ring is half-way out."""
    yield from wait(s.stage, PICTURE_S)
    s.stage.keep_picture("close")


def _the_city(s: Setting) -> None:
    """The last breath is everybody's: what shone all night goes out, and the pigeons go up."""
    world = s.stage.world
    world.set_circuit("night", 0.0, 240)
    for pigeon in world.of(Pigeon):
        if math.dist((pigeon.x, pigeon.y), (s.lena.x, s.lena.y)) < CITY_PX:
            pigeon.startle(world, s.lena.x, s.lena.y)
