"""Who else lives in New Avalon: each with a skull, hair, build and clothes of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from art.bodies import Limbs
from art.bodies_citizens import torso
from art.heads_citizens import head
from art.palette import Colour
from art.people_pose import Look

SKINS: dict[str, tuple[str, str, str]] = {  # dark to light, the mouth, the open mouth
    "pale": ("S1 S2 S4 S5 S5", "S2", "R1"),
    "light": ("S1 S2 S3 S4 S5", "S2", "R1"),
    "tan": ("S1 S2 K0 S3 S4", "S1", "R1"),
    "brown": ("S0 S1 S2 K0 S3", "S0", "R1"),
    "dark": ("O0 S0 S1 S2 K0", "O0", "R1"),
}
HAIRS: dict[str, str] = {  # dark to light
    "black": "N0 N1 N2 N4", "brown": "O0 S0 S1 S2", "ginger": "O0 O1 O2 O3", "blond": "O1 Y0 Y1 O4",
    "grey": "N3 N4 N5 N6", "white": "N5 N6 N7 N8", "blue": "B1 B2 B3 B4", "violet": "N2 V1 V2 V3",
    "green": "G0 G1 G2 G3", "rose": "R1 R2 R3 M5", "plum": "M0 M1 S1 R3",
}
CLOTH: dict[str, str] = {  # light to dark
    "red": "R3 R2 R1 S0", "rust": "O3 O2 O1 O0", "mustard": "O4 Y1 Y0 O1", "green": "G3 G2 G1 G0",
    "teal": "T4 T3 T2 T1", "blue": "B3 B2 B1 N1", "sky": "B5 B4 B3 B2", "violet": "V3 V2 V1 N2",
    "plum": "R2 M1 M0 N0", "grey": "N6 N5 N4 N3", "slate": "N5 N4 N3 N2", "black": "N4 N3 N2 N1",
    "white": "N8 N7 N6 N5", "cream": "O5 S5 S4 S3", "rose": "M5 R3 R2 R1", "brown": "K0 S2 S1 S0",
    "steel": "F5 F4 F3 F2", "orange": "O4 O3 O2 O1", "bark": "S2 S1 S0 O0", "gown": "T6 F5 F4 F3",
}


@dataclass(frozen=True)
class Person:
    """One row of the table: names of `SKINS`, `HAIRS` and `CLOTH`, layers of the head in order.

    `legs` may be "bare" (a dress); `bare_from` is the part of the arm where the sleeve ends, `stature` px shorter.
    """

    head: str
    skin: str
    hair: str
    body: str
    cloth: str
    skull: str = "round"
    hat: str = "slate"
    trim: Colour = "N6"
    light: Colour = "N8"
    inner: Colour = "N7"
    shine: Colour = "B4"
    legs: str = "black"
    shoe: tuple[Colour, Colour] = ("N4", "N2")
    sleeves: str = ""
    cuff: Colour | None = None
    bare_from: float = 1.0
    iris: Colour = "O1"
    mask: str = "white"
    stature: int = 0
    girth: int = 0
    short: int = 0


PEOPLE: dict[str, Person] = {
    "citizen-1": Person("fringe glasses tache lines", "tan", "grey", "cardigan", "green", inner="O5", legs="slate",
                        shoe=("S1", "O0"), stature=1),
    "citizen-2": Person("bob", "light", "black", "puffer", "red", trim="N1", light="M5", legs="black", iris="T3"),
    "citizen-3": Person("afro drop", "dark", "brown", "coat", "rust", inner="O5", trim="O4", light="O4", legs="blue",
                        shine="O4", shoe=("O2", "O0")),
    "citizen-4": Person("quiff", "light", "blond", "suit", "blue", "long", inner="N8", trim="R2", legs="blue",
                        shoe=("S1", "S0"), iris="B3", stature=-1),
    "citizen-5": Person("scarf rouge", "brown", "black", "robe", "grey", hat="violet", trim="V2", light="V3",
                        legs="black"),
    "citizen-6": Person("mohawk shades", "pale", "green", "hoodie", "black", "long", trim="G3", light="G3", shine="G3",
                        legs="slate", shoe=("R2", "R1"), stature=-1),
    "citizen-7": Person("bun glasses", "light", "brown", "suit", "plum", inner="N8", trim="O4", legs="black",
                        shoe=("M1", "N0"), iris="G2"),
    "citizen-8": Person("crop beard", "dark", "black", "puffer", "blue", inner="N3", trim="B4", light="B4",
                        legs="slate", girth=1, shoe=("N7", "N5")),
    "citizen-9": Person("crop cap phones", "light", "ginger", "vest", "orange", hat="red", sleeves="grey", trim="O5",
                        light="O5", inner="N5", legs="slate", shoe=("N8", "R2"), shine="O4"),
    "citizen-10": Person("long phones rouge", "pale", "violet", "hoodie", "sky", hat="black", trim="N8", light="N8",
                         inner="B3", legs="black", shoe=("N8", "V2"), iris="V2", shine="B4"),
    "citizen-11": Person("curls drop", "tan", "brown", "dress", "green", trim="O4", light="O5", legs="bare",
                         bare_from=0.2, shoe=("O2", "O1"), shine="O4", iris="G2"),
    "citizen-12": Person("hood", "light", "black", "raincoat", "teal", hat="teal", trim="T2", light="T5", legs="slate",
                         shoe=("O3", "O1"), iris="T2"),
    "citizen-13": Person("side monocle", "brown", "white", "robe", "black", "long", trim="Y1", light="O4", legs="black",
                         stature=-2, shine="O4"),
    "citizen-14": Person("bun lines drop", "light", "white", "coat", "violet", trim="V3", light="V3", inner="O5",
                         legs="grey", shoe=("M1", "M0"), stature=2, shine="T4", iris="B2"),
    "citizen-15": Person("helmet tache", "brown", "black", "vest", "rust", hat="mustard", sleeves="blue", trim="O5",
                         light="N8", inner="B2", legs="blue", shoe=("Y0", "S0"), girth=1, shine="O5"),
    "citizen-16": Person("beanie mask", "tan", "black", "hoodie", "green", hat="grey", mask="slate", trim="N7",
                         light="G3", inner="N2", legs="brown", shoe=("N7", "N4")),
    "citizen-u1": Person("long", "pale", "black", "cardigan", "slate", inner="R2", legs="blue", shoe=("R1", "S0"),
                         iris="B3"),
    "citizen-u2": Person("bob glasses", "light", "blue", "puffer", "red", trim="N1", light="R3", legs="black",
                         shoe=("N8", "B3"), iris="B3"),
    "citizen-u3": Person("tails", "light", "ginger", "dress", "plum", hat="plum", trim="R2", light="R3", legs="bare",
                         bare_from=0.6, shoe=("N3", "N1"), iris="G2"),
    "citizen-u4": Person("fringe longbeard", "light", "white", "coat", "blue", trim="B3", light="B4", inner="N7",
                         legs="black", stature=1, girth=1, iris="B3"),
    "citizen-u5": Person("crop shades", "brown", "black", "suit", "grey", "long", inner="N2", trim="T4", legs="slate",
                         shine="T4", stature=-1),
    "citizen-u6": Person("brim lines", "tan", "grey", "raincoat", "black", hat="black", trim="N2", light="N5",
                         legs="black"),
    "maro": Person("scarf lines rouge teeth", "tan", "grey", "apron", "bark", hat="red", inner="O5", sleeves="cream",
                   trim="G2", light="R3", legs="bark", shoe=("O2", "O0"), stature=4, girth=1),
    "fenn": Person("fringe beard lines", "light", "ginger", "robe", "gown", trim="B3", light="B4", legs="gown",
                   shoe=("B4", "B2"), iris="B3", girth=1),
    "ruza": Person("curls glasses lines drop", "brown", "grey", "robe", "gown", trim="V2", light="V3", legs="gown",
                   shoe=("V3", "V1"), shine="O4", stature=1),
    "oda": Person("crop drop", "dark", "black", "robe", "gown", "long", trim="G2", light="G3",
                  legs="gown", shoe=("G3", "G1"), girth=1, stature=-1),
    "guard": Person("crop cap", "tan", "black", "vest", "slate", "long", hat="slate", sleeves="blue", trim="N1",
                    light="O4", inner="B2", legs="black", shoe=("N3", "N0"), girth=1, stature=-1, shine="O4"),
    "councillor": Person("side drop", "brown", "grey", "suit", "plum", "long", inner="O5", trim="O4", light="O4",
                         legs="plum", shoe=("O3", "O1"), stature=-1, shine="O4"),
    "student": Person("tails glasses", "tan", "black", "tee", "teal", hat="teal", inner="T6", trim="O4", legs="slate",
                      bare_from=0.5, shoe=("N8", "T3"), iris="O1"),
    "child": Person("crop beanie freckles", "light", "ginger", "puffer", "red", hat="mustard", trim="O4", light="O5",
                    legs="blue", shoe=("O4", "O2"), stature=5, short=2, iris="B3"),
    "noodler": Person("beanie tache rouge", "light", "black", "apron", "red", hat="white", inner="R2", sleeves="red",
                      trim="N7", light="N8", legs="slate", girth=1, bare_from=0.4),
    "nurse": Person("bun mask", "dark", "black", "tee", "teal", mask="teal", inner="T6", trim="N8", legs="teal",
                    bare_from=0.5, shoe=("N8", "N6")),
    "juno": Person("bob phones rouge", "light", "rose", "suit", "teal", hat="black", inner="N8", trim="T5", legs="teal",
                   shoe=("N8", "T2"), iris="V2", shine="T5"),
}
_MORE = {  # who else goes out in the rain: the one they are, and what is different
    "citizen-u7": ("citizen-3", {"cloth": "green", "trim": "O4"}), "citizen-u8": ("citizen-7", {"cloth": "grey"}),
    "citizen-u9": ("citizen-10", {"cloth": "rose", "hair": "green"}), "citizen-u10": ("citizen-8", {"cloth": "mustard"}),
    "citizen-u11": ("citizen-5", {"hat": "teal", "cloth": "slate", "trim": "T3"}),
    "citizen-u12": ("child", {"hat": "sky", "cloth": "mustard", "legs": "green"}),
}
PEOPLE.update({name: replace(PEOPLE[model], **change) for name, (model, change) in _MORE.items()})
UMBRELLAS: dict[str, str] = {
    "citizen-u1": "R1 R2 R3 M5", "citizen-u2": "T1 T2 T3 T4", "citizen-u3": "N0 N1 N2 N4", "citizen-u4": "O1 O2 O3 O4",
    "citizen-u5": "B1 B2 B3 B4", "citizen-u6": "N1 V1 V2 V3", "citizen-u7": "Y0 Y1 O4 O5", "citizen-u8": "N4 N5 N6 N8",
    "citizen-u9": "B2 B3 B4 B5", "citizen-u10": "G0 G1 G2 G3", "citizen-u11": "M0 M1 M2 M4", "citizen-u12": "R1 R2 R3 O5",
}
"""The colours of their umbrellas, dark to light."""


def look(person: Person) -> Look:
    """How such a person is drawn."""
    tones, mouth, inside = SKINS[person.skin]
    skin = tones.split()
    hair = HAIRS[person.hair].split()
    light, middle, dark, darkest = CLOTH[person.cloth].split()
    hat = CLOTH[person.hat].split()
    mask = CLOTH[person.mask].split()
    key: dict[str, Colour] = {
        **dict(zip("12345", skin, strict=True)), **dict(zip("abcd", hair, strict=True)),
        "k": "N1" if person.skin != "dark" else "N0", "p": "N1", "w": "N8", "W": "N6", "e": person.iris,
        "m": mouth, "M": inside, "T": "N8", "f": skin[2], "r": "R3" if person.skin in ("pale", "light") else skin[1],
        "Q": hat[1], "q": hat[2], "z": hat[3], "Z": hat[0], "N": "N8", "G": "N2", "X": person.shine, "Y": "N8",
        "u": mask[1], "U": mask[0],
    }
    cloth: dict[str, Colour] = {
        "i": light, "h": middle, "g": dark, "f": darkest, "q": person.inner, "t": person.trim, "u": person.light,
        "n": darkest, "X": person.shine, "w": person.light,
    }
    sleeve = CLOTH[person.sleeves or person.cloth].split()
    legs = skin[3:0:-1] if person.legs == "bare" else CLOTH[person.legs].split()[1:]
    torsos = torso(person.body, person.girth, person.short)
    limbs = Limbs(
        (sleeve[0], sleeve[1], sleeve[2]), (skin[3], skin[2], skin[1]), person.bare_from,
        person.cuff or (sleeve[2] if person.bare_from >= 1 else skin[2]), (skin[3], skin[2]),
        (legs[0], legs[1], legs[2]), person.shoe, sleeve[3], min(27, 15 + len(torsos["down"])),
    )
    return Look(head(person.skull, person.head.split()), torsos, key, limbs, cloth=cloth, shining="XY" if
                "shades" in person.head or "monocle" in person.head else "X",
                stature=person.stature, girth=person.girth)


def looks() -> dict[str, Look]:
    """Everybody of the table."""
    return {name: look(person) for name, person in PEOPLE.items()}
