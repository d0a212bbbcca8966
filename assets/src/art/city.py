"""The city's pictures: its tileset, its fronts with their light on the wet street, and everything in its streets."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

import numpy as np

from art import tiles_city
from art.atlas import write_picture
from art.canvas import Picture
from art.city_fronts import FRONTS
from art.city_square import SQUARE
from art.city_wet import by_day, morning_sky, pool, wet
from art.palette import rgb
from art.props_city import STREET, eels, steamers
from art.props_city_alley import ALLEY
from art.props_city_decks import DECKS
from art.props_city_ground import chalk, quay
from art.props_city_kinds import Entry
from art.props_city_roofs import ROOFS
from art.props_city_skyline import SKYLINE
from art.props_city_stalls import advert_off

KERB = 52  # px from the lane's fronts to its kerb
ALLEY_REACH = 64  # px
SKY = {
    "station": 34, "mirrors": 14, "noodles": 24, "credit": 26, "whiten": 16, "sweets": 38, "floss": 10, "synth": 30, "shut": 44,
    "clinic": 20, "school": 30, "council": 20,
}  # fmt: skip
"""px of sky over a front's roof."""
POOLS = {"amber": "O4", "mint": "T4", "magenta": "M3", "blue": "B4", "white": "S4"}

HUTS = ("hut-noodles", "hut-repair", "hut-tea", "hut-tin", "shed")
"""What stands in the alley in the evening, and shut in the morning."""


@cache
def _front(name: str) -> Picture:
    return {**FRONTS, **SQUARE}[name]()


def _wet(name: str, seed: int) -> Picture:
    if name.startswith("back"):
        return wet(_front(name), seed, ALLEY_REACH)
    return wet(_front(name), seed, kerb=KERB if name in FRONTS else 0)


def _wet_sky(seed: int) -> Picture:
    done = wet(ROOFS["skyline"][0](), seed)
    done.emissive[..., 3] = np.clip(done.emissive[..., 3] * 2.6, 0, 255).astype(np.uint8)
    return done


def _wet_roof(name: str, seed: int) -> Picture:
    sign = ROOFS[name][0]()
    sign.albedo[...] = 0
    return wet(sign, seed, 96)


def _day(name: str) -> Picture:
    done = by_day(_front(name))
    top = SKY.get(name.removeprefix("front-"), 0)
    return morning_sky(done, top) if top and name != "front-council" else done


def _by_morning(name: str) -> Picture:
    return by_day(ALLEY[name][0]())


def everything() -> dict[str, Entry]:
    """Every picture of the city by its name, in the order of the tileset `maps/city-props.tsx`."""
    done: dict[str, Entry] = {}
    for seed, name in enumerate((*FRONTS, *SQUARE)):
        done[name] = (partial(_front, name), None, False)
        done[f"wet-{name}"] = (partial(_wet, name, 100 + seed * 7), None, False)
        done[f"day-{name}"] = (partial(_day, name), None, False)
    for seed, (name, tone) in enumerate(POOLS.items()):
        done[f"pool-{name}"] = (partial(pool, rgb(tone), 300 + seed, 0.5 if name == "white" else 1.0), None, False)
    for seed, name in enumerate(("hotel", "smile", "noodle", "molar")):
        done[f"wet-neon-{name}"] = (partial(_wet_roof, f"neon-{name}", 500 + seed), None, False)
    done["wet-skyline"] = (partial(_wet_sky, 400), None, False)
    done["wet-service-wall"] = (partial(wet, ALLEY["service-wall"][0](), 420), None, False)
    roof, box, low = ROOFS["skylight"]
    crates = STREET["boxes"][1]
    return {
        **done, **STREET, **ALLEY, **ROOFS, "skylight-day": (lambda: by_day(roof()), box, low),
        "boxes-eels": (eels, crates, False), "boxes-steamers": (steamers, crates, False),
        **{f"advert-{kind}-day": (partial(advert_off, kind), STREET[f"advert-{kind}"][1], False)
           for kind in ("sun", "mouth", "floss")},
        "chalk": (chalk, None, False), "quay": (quay, None, False), "quay-day": (lambda: by_day(quay()), None, False),
        **{f"{name}-day": (partial(_by_morning, name), None, False) for name in HUTS}, **DECKS,
    }  # fmt: skip


def build(assets: Path) -> None:
    """Write assets/tiles/city.png and the pictures below assets/tiles/city."""
    tiles_city.build(assets)
    for name, (draw, _, _) in everything().items():
        write_picture(assets / "tiles" / "city" / f"{name}.png", draw(), twin=True)
    for name, paint in SKYLINE.items():
        write_picture(assets / "tiles" / "city" / f"{name}.png", paint(), twin=True)
