"""The server hall: three taps in any order, what he says over them, and what being caught looks like."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator

from game.levels.uplink_records import price
from game.levels.uplink_setting import Setting, keep_taps
from game.levels.uplink_talk import (
    ACCOUNT,
    AFTER,
    ARCHIVE,
    ARCHIVE_AGAIN,
    CAUGHT_BARKS,
    COPIED,
    LAST_CALL,
    LEFT,
    NO_SIGNAL,
    NOTICED,
    PATRON,
    SHIED,
    TRUSTED,
)
from game.script import Script, _, say, until, used, wait
from game.script.conduct import Conduct
from game.sim.machines.tap import TapPost

DONE_WITH_PX = 44.0
"""Further than this from a tap that was opened, he is done with it."""
TORN_AWAY_PX = 250.0
"""When a machine made him go, he may come back from as far as that."""
TORN_PATIENCE = 6
RESTLESS = 0.3
"""By so much the line slides faster at each further tap."""
BREATH = (0.0, 0.1, 0.14)
"""How far the line breathes at the first, second and third tap, of 1."""
LINGER_TICKS = 240
"""At the last tap he is done when his plug was out for so long."""
NEAR_TAP_PX = 70.0
REPORT_AFTER_S = 1.5
"""The patron calls so long after he is done with a tap: what he says over the last record comes first."""


def tap(number: int) -> Callable[[Setting], Script]:
    """The beat in which he opens the first, second or third tap of the night."""

    def beat(s: Setting) -> Script:
        stage, world = s.stage, s.stage.world
        left = [t for t in s.taps if t.name not in s.order]
        for one in left:
            one.wanted = True
            one.restless = 1.0 + RESTLESS * (number - 1)
            one.breath = BREATH[number - 1]
            one.prices = tuple(price(patient, number) for patient in one.patients)
        world.set_objective(_("Jack in at a data tap: {left} left").format(left=len(left)))
        if number == 1:
            stage.bark("orion", _("The visor marks the blind corners. I like corners."))
        if number == 3:
            world.start(_last_call(s, left))
        stage.teach("primary", _("Hold at a tap to jack in; let go to stop"), lambda: s.orion.tap is not None)
        opened = yield from _until_opened(s, left)
        s.order.append(opened.name)
        world.set_objective(_("Copy what you came for, or let go"))
        yield from _until_done(s, opened, last=number == 3)
        opened.wanted = False
        if number == 3 and not opened.empty:
            opened.outcomes = [one or "kept" for one in opened.outcomes]
        keep_taps(s)
        if number < 3:
            world.set_objective(_("Out of sight: he is calling"))
            yield from _report(s, opened, number)

    return beat


def watch_caught(s: Setting) -> Script:
    """A word when he was caught, of what did it; when he copied or left something; when a hologram was too dear."""
    orion = s.orion
    caught, left, refused = 0, 0, 0
    by = ""
    times: dict[str, int] = {}
    outcomes: dict[str, list[str]] = {t.name: list(t.outcomes) for t in s.taps}
    while True:
        if orion.caught is not None:
            by = orion.caught.kind
        elif orion.times_caught > caught:
            caught = orion.times_caught
            times[by] = times.get(by, 0) + 1
            words = CAUGHT_BARKS.get(by, CAUGHT_BARKS["camera"])
            s.stage.bark("orion", words[min(times[by], len(words)) - 1])
        if orion.refused > refused:
            s.stage.bark("orion", NO_SIGNAL[min(refused, len(NO_SIGNAL) - 1)])
            refused = orion.refused
        for one in s.taps:
            before, now = outcomes[one.name], list(one.outcomes)
            for index, patient in enumerate(one.patients):
                if now[index] == before[index]:
                    continue
                if now[index] == "copied":
                    Conduct(s.stage.world).copied()
                    s.stage.bark("orion", COPIED[patient.key])
                elif now[index] == "left":
                    left += 1
                    Conduct(s.stage.world).note("records_left", left)
                    s.stage.bark("orion", LEFT[patient.key])
                    s.stage.world.start(_notice(s, left))
            outcomes[one.name] = now
        yield


def watch_shy(s: Setting) -> Script:
    """A word when the line of somebody frightened shies from him, and when one comes to him of itself."""
    wave, seen, shied, trusted = None, 0, 0, False
    while True:
        tap = s.orion.tap
        now = tap.wave if tap is not None else None
        if now is not wave:
            wave, seen = now, now.shied if now is not None else 0
        elif wave is not None and wave.shy:
            if wave.shied > seen:
                seen = wave.shied
                s.stage.bark("orion", SHIED[min(shied, len(SHIED) - 1)])
                shied += 1
            elif wave.stage == "flow" and not seen and shied and not trusted:
                trusted = True
                s.stage.bark("orion", TRUSTED)
        yield


def watch_archive(s: Setting) -> Script:
    """The paper in the closet: his own name."""
    if s.archive is None:
        return
    conduct = Conduct(s.stage.world)
    s.archive.label = _("Look through the paper")
    yield from used(s.stage, "archive")
    for who, text, face in ARCHIVE:
        yield from say(s.stage, who, text, face)
    conduct.note("own_record")
    while True:
        yield from used(s.stage, "archive")
        s.stage.bark("orion", ARCHIVE_AGAIN)


def shut_taps(s: Setting) -> None:
    """The house is awake: what nobody asked for stays where it is, and no tap offers a plug any more."""
    for one in s.taps:
        one.wanted = False
        one.outcomes = [outcome or "kept" for outcome in one.outcomes]
        s.stage.world.set_state(one, "done")


# -- parts ----------------------------------------------------------------------------------------


def _last_call(s: Setting, left: list[TapPost]) -> Script:
    """The patron once more, when he comes near the last tap; not when he is at it already."""
    orion = s.orion
    while orion.tap is None and not s.seized:
        near = any(math.hypot(orion.x - t.x, orion.y - t.y) < NEAR_TAP_PX for t in left)
        if near and orion.caught is None and not orion.watched(s.stage.world) and s.stage.world.dialogue.box is None:
            for who, text, face in LAST_CALL:
                yield from say(s.stage, who, text, face)
            return
        yield


def _notice(s: Setting, times: int) -> Script:
    yield from wait(s.stage, 2.4)
    s.stage.bark("orion", NOTICED[min(times, len(NOTICED)) - 1])


def _until_opened(s: Setting, left: list[TapPost]) -> Generator[None, None, TapPost]:
    stage = s.stage
    yield from until(stage, stage.when(lambda: any(t.opened for t in left)))
    found = next((t for t in left if t.opened), None)
    if found is None:
        found = left[0]
        found.opened = True
    return found


def _until_done(s: Setting, opened: TapPost, *, last: bool) -> Script:
    """Until it is empty, or he has let go of it and turned to other things."""
    stage, world = s.stage, s.stage.world
    out_since = world.tick
    caught_before = s.orion.times_caught
    torn_away = True
    skipped = stage.when(lambda: False)
    while not opened.empty and not skipped():
        if opened.busy:
            out_since, caught_before, torn_away = world.tick, s.orion.times_caught, False
        elif not torn_away:
            torn_away = s.orion.times_caught > caught_before or s.orion.watched(world)
        if s.orion.tap is not None and s.orion.tap is not opened:
            return
        away = math.hypot(s.orion.x - opened.x, s.orion.y - opened.y)
        if away > (TORN_AWAY_PX if torn_away else DONE_WITH_PX) and s.orion.caught is None:
            return
        if last and world.tick - out_since > LINGER_TICKS * (TORN_PATIENCE if torn_away else 1):
            return
        yield


def _report(s: Setting, opened: TapPost, number: int) -> Script:
    copied = opened.outcomes.count("copied")
    how = "all" if copied == len(opened.outcomes) else "some" if copied else "none"
    yield from until(
        s.stage, lambda: s.orion.caught is None and s.orion.tap is None and not s.orion.watched(s.stage.world)
    )
    yield from wait(s.stage, REPORT_AFTER_S)
    message, *answer = AFTER[number][how]
    yield from say(s.stage, *message)
    if owed(s):
        yield from say(s.stage, PATRON, ACCOUNT.format(credits=owed(s)))
    for who, text, face in answer:
        yield from say(s.stage, who, text, face)


def owed(s: Setting) -> int:
    """What the patron owes him for what he has copied so far, credits."""
    return sum(
        price(patient, s.order.index(tap.name) + 1)
        for tap in s.taps
        if tap.name in s.order
        for patient, outcome in zip(tap.patients, tap.outcomes, strict=True)
        if outcome == "copied"
    )
