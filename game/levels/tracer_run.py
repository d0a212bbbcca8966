"""The running itself: pursuing him until something comes of it, the shouts meanwhile, tempo counted aloud."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels import tracer_setting as setting_of
from game.levels import tracer_talk as talk
from game.levels.tracer_rank import figure
from game.levels.tracer_setting import Setting
from game.levels.tracer_words import Words
from game.script import Option, Script, _, ask, say, wait
from game.script.conduct import Conduct
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hologram import Hologram
from game.sim.people.crowd import Passer
from game.sim.people.dart import tag
from game.sim.thing import Thing

SHOUT_TICKS = 460
"""Orion shouts something once in so many ticks."""
ANSWER_TICKS = 120
"""Kade needs so long for an answer."""
SHOUT_PX = 330.0
LANES = (-44.0, 0.0, 44.0)
"""On these lanes he and his likenesses run, px to the right of his route."""
SHUFFLE_TICKS = 330
"""They change lanes once in so many ticks."""
SEEN_TICKS = 80
"""So long after he dropped it Kade says that he saw it."""
RECORD = "bo-lindqvist"
"""Whose record he drops."""
COACH_TICKS = 420
"""Between two remarks of the same sort the coach is quiet for so long."""
LESSON_TICKS = 140
"""In the lesson he says early or late as often as this."""
CLEAN_TICKS = 900
"""A leap on the beat is cheered no sooner again, and ever less often."""
PRAISE_EVERY = 20
"""Praise comes once in so many beats."""
TIRES_STORY_S, TIRES_STANDARD_S, TIRES_KEEN_S = 18.0, 35.0, 70.0
"""So long he listens behind him in the market, s."""
BYSTANDER_PX, BYSTANDER_TICKS = 44.0, 200
"""Who is so near speaks up, px; and so long nobody else does, ticks."""
SPURT, SPURT_PX = 1.4, 135.0
"""With so much of his pace he runs for the bridge, until he is so far ahead, px."""
CAST_AGAIN_TICKS = 200
"""With no likeness left he casts new ones after so long."""


def pursue(s: Setting, beat: str, done: Callable[[], bool], each: Callable[[Words], None] | None = None) -> Script:
    """Until ``done``, or the fight is skipped: shouts, the lost signal and the way back. ``each`` is called every tick."""
    stage, world = s.stage, s.stage.world
    shouts = talk.SHOUTS.get(beat, ())
    said, next_at, dodged = 0, world.tick + SHOUT_TICKS // 3, s.orion.dodged
    heard = answer_at = 0
    answer = ""
    words, trips = Words(s), s.orion.trips
    while not done() and not stage.skipped():
        if s.chase.gone_out:
            lost = figure(world, "tracer_lost") + 1
            world.flags["tracer_lost"] = lost
            yield from setting_of.regain(s)
            stage.bark("quill", talk.LOST[(lost - 1) % len(talk.LOST)])
        if s.orion.trips > trips:
            trips = s.orion.trips
            _fell(s, words)
        if s.orion.dodged > dodged:
            dodged = s.orion.dodged
            lines = talk.BEHIND if s.orion.listens == "behind" else talk.HEARD
            if heard % 2 == 0:
                stage.bark("orion", lines[heard // 2 % len(lines)])
            heard += 1
        near = math.dist((s.orion.x, s.orion.y), (s.kade.x, s.kade.y)) < SHOUT_PX
        if shouts and world.tick >= next_at and near and s.orion.mood == "flee":
            shout, answer = shouts[said % len(shouts)]
            stage.bark("orion", shout)
            said, next_at, answer_at = said + 1, world.tick + SHOUT_TICKS, world.tick + ANSWER_TICKS
        if answer and world.tick >= answer_at:
            stage.bark("kade", answer)
            answer = ""
        if each is not None:
            each(words)
        words()
        yield
    words.end()


def _fell(s: Setting, words: Words) -> None:
    """A cart took him off his feet: now or never."""
    orion = s.orion
    if not orion.immune:
        s.stage.bark("coach", talk.FELL[(orion.trips - 1) % len(talk.FELL)])
        words.teach("primary", _("He is down: run in and throw"), lambda: not orion.tripped)


def take_tag(s: Setting, before: int) -> None:
    """He is tagged; where the fight was skipped, he is tagged all the same."""
    if s.orion.tags == before:
        s.orion.tags += 1
        tag(s.stage.world, s.orion)


def settle(s: Setting, begin: float, end: float) -> Script:
    """The dart's bots take hold while Kade stays on his heels; he knows, and runs."""
    world = s.stage.world
    s.orion.immune = True
    s.chase.settle()
    world.set_objective(_("Stay on his heels: the bots are taking hold"))
    yield from wait(s.stage, 0.6)
    s.orion.flee(world, begin, end, "")
    yield from pursue(s, f"settle-{s.orion.tags}", lambda: s.chase.bond >= 1.0)
    s.chase.end()


def drop_record(s: Setting) -> Script:
    """A record falls out of his pocket. Bring it home, or read it, or run on."""
    stage, world = s.stage, s.stage.world
    shard = Thing("record", s.orion.x, s.orion.y + 8.0, name="dropped-record", label=_("Pick up the record"))
    world.spawn(shard)
    fell = world.tick
    while not shard.uses:
        if shard.gone or world.outcome:
            return
        if world.tick == fell + SEEN_TICKS:
            stage.bark("kade", _("Hey! You dropped somebody!"))
        yield
    shard.label = ""
    conduct = Conduct(world)
    key = yield from ask(
        stage, "kade", _("It fell out of his pocket. Somebody's whole mouth, in my hand."),
        (Option("bring", _("Pocket it. Not mine to read.")), Option("peek", _("One look. To know whose it is."))),
    )  # fmt: skip
    if key == "peek":
        conduct.peek(RECORD)
        text = _("Bo Lindqvist. Grinds his teeth on Sundays. Rings his mother on Mondays. ...Oh.")
        yield from say(stage, "kade", text, "worried")
    else:
        conduct.bring(RECORD)
        stage.bark("kade", _("You're going home, whoever you are."))
    world.remove(shard)


def answer_why(s: Setting) -> Script:
    """Why he shoved it off him: a word, or the truth behind the word. What Orion was told is remembered."""
    stage = s.stage
    habit, asked = _("Habit."), _("Lena asked if you were all right. I wanted to tell her yes.")
    key = yield from ask(
        stage,
        "kade",
        _("(He wants to know. He really does.)"),
        (Option("habit", habit), Option("asked", asked)),
        "calm",
    )
    if key == "asked":
        Conduct(stage.world).note("lena_asked")
        yield from say(stage, "kade", asked, "warm")
        yield from say(stage, "orion", _("...Tell her I'm wet."), "doubt")
    else:
        Conduct(stage.world).note("said_habit")
        yield from say(stage, "kade", habit, "calm")


def count_aloud(s: Setting) -> Script:
    """For as long as the chapter lasts the coach counts, and the beats and stumbles go into the flags."""
    world, kade = s.stage.world, s.kade
    beats, stumbles, tripped, before = kade.beats, kade.stumbles, 0, 0
    missed = kade.missed_at
    first = figure(world, "tracer_beats"), figure(world, "tracer_stumbles")
    begun = kade.beats, kade.stumbles
    quiet_until = tripped_until = clean_until = 0
    clean, cheered = kade.clean, 0
    while not kade.gone and not world.outcome:
        if kade.beats > beats:
            beats = kade.beats
            world.flags["tracer_beats"] = first[0] + beats - begun[0]
            if kade.tempo > before and (world.beat == "tempo" or (kade.tempo == 4 and world.tick >= quiet_until)):
                s.stage.bark("coach", talk.COUNTS[max(0, kade.tempo - 1)])
                quiet_until = world.tick + COACH_TICKS
            elif beats % PRAISE_EVERY == 0:
                s.stage.bark("coach", talk.PRAISE[beats // PRAISE_EVERY % len(talk.PRAISE)])
        if kade.clean > clean and world.tick >= clean_until:
            s.stage.bark("coach", talk.CLEAN[cheered % len(talk.CLEAN)])
            cheered, clean_until = cheered + 1, world.tick + CLEAN_TICKS * (cheered + 1)
        clean = kade.clean
        if kade.stumbles > stumbles:
            stumbles = kade.stumbles
            world.flags["tracer_stumbles"] = first[1] + stumbles - begun[1]
        if kade.missed_at > missed:
            missed = kade.missed_at
            if world.tick >= tripped_until:
                lines = talk.EARLY if kade.off < 0 else talk.LATE
                s.stage.bark("coach", lines[tripped % len(lines)])
                lesson = world.beat == "tempo"
                tripped, tripped_until = tripped + 1, world.tick + (LESSON_TICKS if lesson else COACH_TICKS)
        before = kade.tempo
        yield


def cast_decoys(s: Setting) -> None:
    """Two likenesses step out of him; who runs on which lane is left to chance."""
    world = s.stage.world
    lanes = list(LANES)
    world.rng.shuffle(lanes)
    s.orion.lane_goal = lanes[0]
    s.decoys = []
    for i, lane in enumerate(lanes[1:], 1):
        decoy = world.spawn(Hologram(s.orion, s.orion.lane, f"decoy-{i}"))
        decoy.lane_goal = lane
        s.decoys.append(decoy)


def bystanders(s: Setting) -> Script:
    """Whom he runs past in the market has something to say about it."""
    world, kade = s.stage.world, s.kade
    quiet_until, said = world.tick + BYSTANDER_TICKS, 0
    while not kade.gone and not world.outcome and said < len(talk.BYSTANDERS):
        if world.tick >= quiet_until and kade.running and not world.letterbox:
            near = [one for one in world.of(Passer) if math.dist((one.x, one.y), (kade.x, kade.y)) < BYSTANDER_PX]
            if near:
                world.bark(near[0], talk.BYSTANDERS[said])
                said, quiet_until = said + 1, world.tick + BYSTANDER_TICKS
        yield


class Winded:
    """Watches his breath: once it is gone, the player is told to throw, and how."""

    def __init__(self, s: Setting, tags: int) -> None:
        self._s, self._tags = s, tags
        self._told = False

    def __call__(self, words: Words) -> None:
        """One tick."""
        orion, stage = self._s.orion, self._s.stage
        if self._told or orion.wind > 0.0 or orion.tags > self._tags:
            return
        self._told = True
        words.mean(_("He is out of breath: throw when the brackets light up"))
        words.teach("primary", _("Throw the tracer"), lambda: orion.tags > self._tags)
        stage.bark("coach", _("He's gassed, champ! THROW!"))


class Tiring:
    """Nobody listens behind him for ever: after a while he hears only what comes from afar, and the player is told."""

    def __init__(self, s: Setting) -> None:
        self._s = s
        seconds = s.stage.world.rules.pick(TIRES_STORY_S, TIRES_STANDARD_S, TIRES_KEEN_S)
        self._at = s.stage.world.tick + round(seconds * 60.0)

    def __call__(self, words: Words) -> None:
        """One tick."""
        orion, stage = self._s.orion, self._s.stage
        if orion.listens != "behind" or stage.world.tick < self._at:
            return
        orion.listens = "far"
        words.mean(_("He has stopped listening behind him: tag him from near by"))
        stage.bark("coach", _("He's flagging, champ! From ANYWHERE!"))


class Spurt:
    """Once more he gives all that he has, until there is room between them for a gate to swing shut."""

    def __init__(self, s: Setting) -> None:
        self._s = s
        self._over = False

    def __call__(self, _words: Words) -> None:
        """One tick."""
        s = self._s
        if self._over:
            return
        self._over = math.dist((s.orion.x, s.orion.y), (s.kade.x, s.kade.y)) > SPURT_PX
        s.orion.ease = 1.0 if self._over else SPURT


class Shuffle:
    """Keeps the likenesses going: lanes change, those that were hit are told, and new ones are cast."""

    def __init__(self, s: Setting) -> None:
        self._s = s
        self._next = s.stage.world.tick + SHUFFLE_TICKS
        self._again = 0
        self._told = 0

    def __call__(self, _words: Words) -> None:
        """One tick."""
        s, world = self._s, self._s.stage.world
        for decoy in s.decoys:
            if decoy.hit:
                decoy.hit = False
                world.flags["tracer_light"] = figure(world, "tracer_light") + 1
                s.stage.bark("kade", talk.LIGHT[self._told % len(talk.LIGHT)])
                self._told += 1
        s.decoys = [decoy for decoy in s.decoys if not decoy.gone]
        if not s.decoys:
            self._again = self._again or world.tick + CAST_AGAIN_TICKS
            if world.tick >= self._again and s.orion.mood == "flee":
                self._again = 0
                cast_decoys(s)
        elif world.tick >= self._next:
            self._next = world.tick + SHUFFLE_TICKS
            self._swap()

    def _swap(self) -> None:
        """Everybody takes another lane."""
        s = self._s
        runners: list[Fugitive | Hologram] = [s.orion, *s.decoys]
        lanes = [runner.lane_goal for runner in runners]
        turned = lanes[1:] + lanes[:1] if s.stage.world.rng.random() < 0.5 else lanes[-1:] + lanes[:-1]
        for runner, lane in zip(runners, turned, strict=True):
            runner.lane_goal = lane
