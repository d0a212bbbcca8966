"""Who does what: every person's actions by name."""

from __future__ import annotations

from art import people_actions as acts
from art import people_heroes as more
from art import people_kade as gym
from art.people_citizens import PEOPLE, UMBRELLAS
from art.people_crowd import calm, citizen, cower, lie, phone, sit, squat, under_umbrella
from art.people_moves import Action, idle, run, walk

CAST: dict[str, dict[str, Action]] = {
    "elara": {
        "idle": idle(),
        "walk": walk(),
        "run": run(),
        "send": acts.send(),
        "barrier": acts.barrier(),
        "recall": acts.recall(),
        "hurt": acts.hurt(),
        "talk": acts.talk(),
        "cast_done": acts.cast_done(),
        "mend": more.mend(),
        "sit": sit(),
    },
    "lena": {
        "idle": idle(),
        "walk": walk(),
        "run": run(),
        "breathe": acts.breathe(),
        "inhale": acts.inhale(),
        "exhale": acts.exhale(),
        "speak": acts.speak(),
        "duck": acts.duck(),
        "hurt": acts.hurt(),
        "talk": acts.talk(),
        "tremble": more.tremble(),
        "timid": more.timid(),
        "cower": cower(),
        "calm": calm(),
        "sit": sit(),
        "lie": lie(clamped=True),
        "phone": phone(),
        "cheer": acts.cheer(),
    },
    "kade": {
        "idle": idle(),
        "walk": walk(),
        "run": run(),
        "dash": gym.dash(),
        "vault": gym.vault(),
        "land": gym.land(),
        "throw": gym.throw(),
        "tempo": gym.tempo(),
        "stumble": gym.stumble(),
        "hold": gym.hold(),
        "squat": squat(),
        "cheer": acts.cheer(),
        "sit": sit(),
        "hurt": acts.hurt(),
        "talk": acts.talk(),
    },
    "orion": {
        "idle": idle(),
        "walk": walk(),
        "run": run(),
        "cast": acts.cast(),
        "strain": acts.strain(),
        "reach": acts.reach(),
        "hurt": acts.hurt(),
        "talk": acts.talk(),
        "kneel": acts.kneel(),
        "surrender": acts.surrender(),
        "sneak": more.sneak(),
        "jack": more.jack(),
        "decoy": more.decoy(),
        "roll": more.roll(),
        "land": gym.land(),
        "carry": more.carry(),
        "rest": more.rest(),
    },
    "orion-day": {
        "idle": idle(),
        "walk": walk(),
        "run": run(),
        "talk": acts.talk(),
        "carry": more.carry(),
        "sit": sit(),
    },
    "decoy": {"idle": idle(), "walk": walk(), "run": run()},
}
for _name in PEOPLE:
    CAST[_name] = under_umbrella(UMBRELLAS[_name]) if _name in UMBRELLAS else citizen()
for _name in ("fenn", "ruza", "oda", "student"):
    CAST[_name]["lie"] = lie()
for _name in ("maro", "fenn", "ruza", "oda", "student", "child"):
    CAST[_name]["breathe"] = acts.breathe()
