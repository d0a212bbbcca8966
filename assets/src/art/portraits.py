"""Portraits of 96 x 96 px: who, in which mood, with a frame for a blink and one for a word."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from art import portraits_people as people
from art.atlas import Animation, Frame
from art.canvas import Picture
from art.faces import SIZE, features
from art.faces_features import Expression
from art.palette import Colour
from art.portraits_devices import DEVICES
from art.portraits_more import SITTERS, Sitter
from art.shading import hashed

EXPRESSIONS: dict[str, dict[str, Expression]] = {
    "elara": {
        "calm": Expression(),
        "stern": Expression("narrow", (2.5, 0.4, -1.6), mouth="flat"),
        "tired": Expression("tired", (-0.6, 0.2, 1.2), mouth="frown", bags=True),
        "proud": Expression("open", (-0.8, -1.8, -1.2), mouth="smile"),
        "worried": Expression("wide", (-3.4, -1.0, 1.2), mouth="worry"),
        "warm": Expression("happy", (-1.0, -1.4, 0.2), mouth="soft", blush=True),
    },
    "lena": {
        "calm": Expression("open", (-0.5, -0.5, 0.4)),
        "worried": Expression("wide", (-3.6, -1.2, 1.6), mouth="worry", sweat=True),
        "brave": Expression("open", (2.2, -0.4, -1.8), mouth="flat"),
        "hurt": Expression("tired", (-3.4, -0.4, 1.8), mouth="wobble", tear=True),
        "warm": Expression("open", (-1.4, -1.4, 0.2), mouth="smile", blush=True),
        "laugh": Expression("happy", (-2.0, -3.0, -1.0), mouth="laugh", blush=True),
    },
    "kade": {
        "grin": Expression("open", (-1.2, -2.2, -0.8), mouth="grin"),
        "calm": Expression("open", (0.2, -0.4, 0.0), mouth="soft"),
        "worried": Expression("wide", (-3.0, -1.0, 1.2), mouth="worry", sweat=True),
        "proud": Expression("happy", (-1.0, -2.2, -1.2), mouth="smile"),
        "joking": Expression("wink", (0.6, 0.2, 0.0), (-2.5, -3.0, -1.0), mouth="grin"),
        "tired": Expression("tired", (-0.6, 0.4, 1.4), mouth="frown", bags=True),
    },
    "orion": {
        "smirk": Expression("narrow", (2.2, 0.0, -2.0), (2.4, 0.8, -0.6), mouth="smirk"),
        "cold": Expression("narrow", (1.6, 0.8, 0.0), mouth="flat"),
        "angry": Expression("narrow", (4.0, 0.6, -3.2), mouth="snarl"),
        "doubt": Expression("open", (-1.8, 0.2, 0.8), (-0.4, 0.4, 0.8), mouth="frown"),
        "broken": Expression("tired", (-3.4, 0.0, 2.2), mouth="wobble", tear=True, bags=True),
        "relieved": Expression("open", (-2.0, -0.8, 0.8), mouth="soft"),
        "humble": Expression("tired", (-2.4, -0.2, 1.4), mouth="frown"),
    },
}

GROUNDS: dict[str, str] = {  # the light behind each, dark to light
    "elara": "T0 T1 T2 T3",
    "kade": "N1 O0 O1 O2",
    "lena": "N1 B1 V1 V2",
    "orion": "N0 M0 M1 M2",
    "relieved": "N1 V1 T1 T2",
}
RIMS: dict[str, tuple[Colour, Colour]] = {
    "elara": ("T6", "M4"),
    "kade": ("B4", "O5"),
    "lena": ("B5", "O3"),
    "orion": ("M4", "M3"),
    "relieved": ("T5", "M3"),
}
BARE = people.BARE
MIRRORED = ("kade",)
SAME = {"patient": "student"}
"""Speakers who have somebody else's face: it is the same person."""
HOODED = {"cold": "cold", "smirk": "smirk", "doubt": "doubt"}
"""The moods of the man whom nobody knows yet, and the ones of Orion that show them."""

POSTURES: dict[str, tuple[int, float, float]] = {
    "stern": (-1, 1.0, 0.0),
    "tired": (4, -3.0, -0.10),
    "proud": (-3, 1.5, 0.10),
    "worried": (2, -2.0, -0.08),
    "warm": (0, 4.0, 0.10),
    "brave": (-3, 1.0, 0.04),
    "hurt": (5, -4.0, -0.16),
    "laugh": (-2, 5.0, 0.16),
    "grin": (-2, 2.0, 0.10),
    "joking": (0, 5.0, 0.10),
    "smirk": (1, 4.0, 0.0),
    "angry": (3, 0.0, -0.06),
    "doubt": (1, -3.0, -0.06),
    "broken": (6, -5.0, -0.18),
    "relieved": (-1, 3.0, 0.10),
    "humble": (5, -3.0, -0.06),
}
"""Mood -> how a body says it: px lower, px that the crown leans over, and how much more light stands behind."""
SPEECH = ("talk", "", "talk", "talk", "", "talk", "", "", "talk", "", "talk", "talk", "blink", "")
"""Frames of a mood while it speaks."""
COLLAR = 74
"""The row of a portrait over which a head leans."""

_UNDER: dict[str, Callable[[Picture], None]] = {
    "elara": people.elara_under,
    "kade": people.kade_under,
    "lena": people.lena_under,
    "orion": people.orion_under,
}
_OVER: dict[str, Callable[[Picture, str], None]] = {
    "elara": people.elara_over,
    "kade": people.kade_over,
    "lena": people.lena_over,
    "orion": people.orion_over,
}


def _ground(tone: str, seed: int, glow: float = 0.0) -> Picture:
    """What stands behind a head: a glow from the left in the person's own hue, and lights of the city out of focus."""
    picture = Picture(SIZE, SIZE)
    away = np.hypot((picture.xs - 30) / 90, (picture.ys - 36) / 80)
    picture.shade(picture.mask_rect(0, 0, SIZE, SIZE), 0.95 + glow - away * 0.9, tone, 0.9)
    for spot in range(9):
        x, y, radius = hashed(spot, 3, seed) * SIZE, hashed(spot, 5, seed) * 60, 3 + hashed(spot, 7, seed) * 5
        colour = (tone.split()[-1], "B3", "M3", "T3")[int(hashed(spot, 9, seed) * 4)]
        picture.fill(picture.mask_ellipse(x, y, radius, radius), colour, alpha=60)
        picture.fill(picture.mask_ring(x, y, radius, radius, 1), colour, alpha=90)
    return picture


def _layers(who: str, mood: str) -> tuple[Picture, Picture]:
    under, over = Picture(SIZE, SIZE), Picture(SIZE, SIZE)
    if mood in BARE:
        people.orion_under_bare(under)
    else:
        _UNDER[who](under)
    _OVER[who](over, mood)
    return under, over


def _portrait(
    who: str, mood: str, layers: tuple[Picture, Picture], ground: Picture, blink: bool, talk: bool
) -> Picture:
    person = layers[0].copy()
    features(person, people.SKULLS[who], EXPRESSIONS[who][mood], blink, talk)
    person.blit(layers[1], 0, 0)
    return _finished(_posed(person, mood), who in MIRRORED, RIMS["relieved" if mood in BARE else who], ground)


def _sitting(
    sitter: Sitter, mood: str, layers: tuple[Picture, Picture], ground: Picture, blink: bool, talk: bool
) -> Picture:
    """One frame of somebody who is not one of the four."""
    person = layers[0].copy()
    features(person, sitter.skull, sitter.moods[mood], blink, talk)
    person.blit(layers[1], 0, 0)
    return _finished(_posed(person, mood), sitter.mirrored, sitter.rims, ground)


def _posed(person: Picture, mood: str) -> Picture:
    """The same person lower or taller, the head leaning over; the shoulders go on to the lower edge."""
    down, lean, _ = POSTURES.get(mood, (0, 0.0, 0.0))
    done = Picture(SIZE, SIZE)
    for row in range(SIZE):
        source = min(SIZE - 1, row - down)
        if source < 0:
            continue
        along = round(lean * max(0.0, COLLAR - source) / COLLAR)
        done.blit(person.crop(0, source, SIZE, 1), along, row)
    return done


def _glow(mood: str) -> float:
    return POSTURES.get(mood, (0, 0.0, 0.0))[2]


def _finished(person: Picture, mirrored: bool, rims: tuple[Colour, Colour], ground: Picture) -> Picture:
    if mirrored:
        person = person.flipped()
    left, right = rims
    person.rim(left, "left", 140)
    person.rim(right, "right", 153)
    person.rim(left, "top", 90)
    person.outline()
    done = ground.copy()
    done.blit(person, 0, 0)
    return done


def bust(who: str, mood: str) -> Picture:
    """Somebody in a mood, cut out: what stands before the light."""
    if who in EXPRESSIONS:
        under, over = _layers(who, mood)
        features(under, people.SKULLS[who], EXPRESSIONS[who][mood], False, False)
        under.blit(over, 0, 0)
        return _posed(under, mood).outline()
    return sitting(SITTERS[who], mood)


def sitting(sitter: Sitter, mood: str) -> Picture:
    """One of the others, cut out."""
    person, over = Picture(SIZE, SIZE), Picture(SIZE, SIZE)
    sitter.under(person, sitter.skull)
    sitter.over(over, sitter.skull)
    features(person, sitter.skull, sitter.moods[mood], False, False)
    person.blit(over, 0, 0)
    return _posed(person.flipped() if sitter.mirrored else person, mood).outline()


def portraits() -> tuple[dict[str, Frame], dict[str, Animation]]:
    """Frames `who/mood`, `who/mood/blink` and `who/mood/talk`, and an animation for a mood at rest and in speech."""
    frames: dict[str, Frame] = {}
    animations: dict[str, Animation] = {}
    for seed, (who, moods) in enumerate(EXPRESSIONS.items()):
        for mood in moods:
            layers = _layers(who, mood)
            ground = _ground(GROUNDS["relieved" if mood in BARE else who], seed + 20, _glow(mood))
            title = f"{who}/{mood}"
            for name, blink, talk in (
                (title, False, False),
                (f"{title}/blink", True, False),
                (f"{title}/talk", False, True),
            ):
                frames[name] = (_portrait(who, mood, layers, ground, blink, talk), 0, 0)
            _animate(animations, title)
    for mood, shown in HOODED.items():
        for ending in ("", "/blink", "/talk"):
            frames[f"hooded/{mood}{ending}"] = frames[f"orion/{shown}{ending}"]
        _animate(animations, f"hooded/{mood}")
    for seed, (who, (tones, draw)) in enumerate(DEVICES.items()):
        ground = _ground(tones, seed + 70)
        for ending, frame in (("", 0), ("/blink", 0), ("/talk", 1)):
            done = ground.copy()
            done.blit(draw(frame), 0, 0)
            frames[f"{who}/calm{ending}"] = (done.snapped(), 0, 0)
        _animate(animations, f"{who}/calm")
    for seed, (who, sitter) in enumerate(SITTERS.items()):
        under, over = Picture(SIZE, SIZE), Picture(SIZE, SIZE)
        sitter.under(under, sitter.skull)
        sitter.over(over, sitter.skull)
        for mood in sitter.moods:
            ground = _ground(sitter.ground, seed + 40, _glow(mood))
            title = f"{who}/{mood}"
            for name, blink, talk in (
                (title, False, False),
                (f"{title}/blink", True, False),
                (f"{title}/talk", False, True),
            ):
                frames[name] = (_sitting(sitter, mood, (under, over), ground, blink, talk).snapped(), 0, 0)
            _animate(animations, title)
    for who, other in SAME.items():
        for mood in SITTERS[other].moods:
            for ending in ("", "/blink", "/talk"):
                frames[f"{who}/{mood}{ending}"] = frames[f"{other}/{mood}{ending}"]
            _animate(animations, f"{who}/{mood}")
    return frames, animations


def _animate(animations: dict[str, Animation], title: str) -> None:
    """At rest with a blink now and then; in speech with the mouth going as words do: not evenly, with a blink."""
    animations[title] = Animation([title] * 19 + [f"{title}/blink"], 10)
    animations[f"{title}/talk"] = Animation([f"{title}/{sign}" if sign else title for sign in SPEECH], 5)
