"""Orion and the machines he turned: FM growls, tritones and current. What danger does is heard before it
does it."""

from __future__ import annotations

import numpy as np

from .dsp import (
    Rng,
    Wave,
    band,
    curve,
    decay,
    drive,
    echo,
    fm,
    frames,
    glide,
    high,
    layer,
    low,
    make_loop,
    midi_hz,
    modes,
    moving_band,
    noise,
    place,
    room,
    saw,
    sine,
    swell,
    trim,
)
from .swarm_sounds import air, cloud


def sparks(rng: Rng, seconds: float, density: float, fade: float) -> Wave:
    """Crackle: short discharges, ``density`` a second, thinning with the half-life ``fade``."""
    out = np.zeros(frames(seconds))
    for _ in range(int(density * seconds)):
        at = float(rng.random() * seconds)
        length = float(rng.uniform(0.002, 0.012))
        place(
            out,
            high(noise(length, rng), 2500) * decay(length, 0.002, 0.0003),
            at,
            0.5 ** (at / fade) * rng.uniform(0.3, 1.4),
        )
    return out


def telegraph(rng: Rng, variant: int) -> Wave:
    """The column gathers itself for half a second: a tritone that climbs, faster and faster beats."""
    n = 0.52
    base = 110 * 2 ** (variant / 12)
    rise = glide(n, (0, base), (n, base * 4))
    beat = 0.5 + 0.5 * sine(glide(n, (0, 9), (n, 42)), n)
    tone = fm(rise, 1.414, curve(n, (0, 0.5), (n, 4)), n) + 0.6 * saw(rise * 2**0.5, n, 0, 9000)
    wind = air(rng, n, 0.4, (0, 400), (n, 5200)) * 1.4
    out = (tone * 0.35 * (0.4 + 0.6 * beat) + wind) * curve(n, (0, 0.1), (n * 0.96, 1), (n, 0.7))
    return trim(room(drive(out, 1.5), 0.15, 0.06, 41))


def fire(rng: Rng, variant: int) -> Wave:
    """A pulse leaves: a crack, a falling zap, air behind it."""
    n = 0.42
    start = 1500 * 2 ** (variant * 2 / 12)
    zap = fm(glide(n, (0, start), (0.1, start * 0.22), (n, 90)), 0.5, curve(n, (0, 6), (0.2, 1.5)), n) * decay(n, 0.05)
    crack = high(noise(0.03, rng), 1800) * decay(0.03, 0.004, 0.0004) * 1.6
    punch = sine(glide(0.2, (0, 180), (0.1, 52)), 0.2) * decay(0.2, 0.04) * 1.1
    return trim(
        room(
            drive(layer(zap, crack, punch, air(rng, n, 0.6, (0, 3500), (n, 500)) * decay(n, 0.07)), 1.8),
            0.16,
            0.07,
            42,
        )
    )


def block(rng: Rng, variant: int) -> Wave:
    """A barrier takes a pulse: a struck pane that holds, the choir's note in it, the sting swallowed."""
    n = 0.65
    note = midi_hz((74, 77, 79, 81)[variant % 4])
    pane = modes(
        n,
        [note, note * 2.01, note * 2.92, note * 4.21, note * 5.43],
        [0.09, 0.07, 0.045, 0.03, 0.02],
        [0.5, 0.42, 0.3, 0.2, 0.14],
        rng,
    )
    hit = band(noise(0.09, rng), 600, 7000) * decay(0.09, 0.010, 0.0006) * 1.8
    body = sine(glide(0.22, (0, 210), (0.09, 70)), 0.22) * decay(0.22, 0.04) * 1.2
    swallow = fm(glide(0.25, (0, 900), (0.25, 180)), 1.41, 2.5, 0.25) * decay(0.25, 0.035) * 0.35
    bots = cloud(rng, 0.25, 14, lambda u: u**1.5, lambda s: 7 - 3 * s, 2.5)
    return trim(room(drive(layer(pane, hit, body, swallow, bots * 0.5), 1.3), 0.2, 0.08, 43))


def hit(rng: Rng, variant: int) -> Wave:
    """A pulse reaches somebody: a dull blow, ringing in the ears, current that dies away."""
    n = 0.8
    blow = sine(glide(0.3, (0, 150), (0.12, 40 + 3 * variant)), 0.3) * decay(0.3, 0.06) * 1.5
    slap = band(noise(0.1, rng), 300, 3000) * decay(0.1, 0.012) * 2
    ring = (
        sine(2350 + 140 * variant, n) * decay(n, 0.14, 0.02) * 0.12
        + sine(2491 + 140 * variant, n) * decay(n, 0.10, 0.02) * 0.08
    )
    buzz = fm(glide(n, (0, 230), (n, 60)), 1.06, 5, n) * decay(n, 0.08) * 0.5
    return trim(room(drive(layer(blow, slap, ring, buzz, sparks(rng, 0.5, 70, 0.1) * 0.5), 1.5), 0.14, 0.08, 44))


def burst(rng: Rng, variant: int) -> Wave:
    """A pulse ends on a wall."""
    pop = band(noise(0.15, rng), 250, 4500) * decay(0.15, 0.018, 0.0008) * 2
    ping = modes(0.4, [523 + 40 * variant, 1377, 2290], [0.04, 0.03, 0.02], [0.3, 0.2, 0.12], rng)
    return trim(room(layer(pop, ping, sparks(rng, 0.35, 80, 0.08) * 0.6), 0.2, 0.08, 45))


def siege(rng: Rng, variant: int) -> Wave:
    """A node under siege, once a beat: a warning knock with a strained line behind it; climbs by variant."""
    n = 0.5
    hz = midi_hz((62, 63, 65, 68)[variant % 4])
    knock = modes(n, [hz, hz * 2.4, hz * 3.8], [0.05, 0.03, 0.02], [0.8, 0.4, 0.25], rng)
    line = fm(hz * 2, 1.414, 3 * decay(n, 0.05), n) * decay(n, 0.07) * 0.4
    return trim(room(layer(knock, line, sparks(rng, 0.25, 60, 0.06) * 0.35), 0.22, 0.09, 46))


def cut(rng: Rng, variant: int) -> Wave:
    """A node goes dead: the line tears, its tone falls away through the floor, and a clear chord stands in
    the gap."""
    n = 3.4
    out = np.zeros(frames(n))
    fall = glide(1.5, (0, 420 + 60 * variant), (0.2, 380), (1.5, 38))
    growl = drive(fm(fall, 1.414, curve(1.5, (0, 6), (1.5, 1)), 1.5) + 0.5 * saw(fall * 0.5, 1.5, 0, 5000), 2.2)
    place(out, growl * curve(1.5, (0, 1), (0.9, 0.6), (1.5, 0)), 0.06, 0.5)
    place(out, high(noise(0.12, rng), 900) * decay(0.12, 0.014, 0.0005), 0, 1.8)
    place(out, sparks(rng, 1.2, 90, 0.25), 0.02, 0.7)
    boom = drive(sine(glide(1.6, (0, 120), (0.15, 52), (1.6, 34)), 1.6), 1.8) * decay(1.6, 0.28, 0.004)
    place(out, boom, 0.06, 0.9)
    place(out, low(noise(1.2, rng), 260) * decay(1.2, 0.15) * 2.2, 0.06)
    for k, note in enumerate(((62, 69, 74, 81), (65, 72, 77, 84), (69, 74, 81, 86))[variant % 3]):
        bell = fm(midi_hz(note), 2, 1.1 * decay(2.2, 0.1), 2.2) * decay(2.2, 0.45, 0.01)
        place(out, bell, 0.55 + 0.07 * k, 0.5)
    place(out, cloud(rng, 1.0, 80, lambda u: u**1.4, lambda s: 3 + 7 * s, 2, lambda s: 1 - 0.8 * s), 0.55, 0.5)
    return trim(room(out, 0.35, 0.2, 47))


def shove(rng: Rng, variant: int) -> Wave:
    """A node shoves outward: a low push of air and metal."""
    n = 0.7
    push = drive(sine(glide(n, (0, 95), (0.1, 60 + 4 * variant), (n, 36)), n), 2) * decay(n, 0.13, 0.012)
    wind = air(rng, n, 0.7, (0, 300), (0.12, 1100), (n, 200)) * swell(n, 0.16) * 2.4
    growl = fm(82 + 5 * variant, 1.414, 3 * decay(n, 0.1), n) * decay(n, 0.1) * 0.5
    return trim(room(drive(layer(push, wind, growl), 1.3), 0.22, 0.1, 48))


def drone_alert(rng: Rng, variant: int) -> Wave:
    """A drone has seen somebody: two hard notes, a tritone up."""
    out = np.zeros(frames(0.6))
    base = 622 * 2 ** ((0, 1, -1)[variant % 3] / 12)
    for at, hz in ((0.0, base), (0.11, base * 2**0.5), (0.22, base * 2**0.5)):
        beep = drive(fm(hz, 0.5, 2.2, 0.1), 2) * curve(0.1, (0, 0), (0.004, 1), (0.08, 0.8), (0.1, 0))
        place(out, beep, at, 0.6)
    return trim(room(out, 0.2, 0.07, 51))


def drone_curious(rng: Rng, variant: int) -> Wave:
    """A drone wonders: a soft question that bends upward."""
    n = 0.42
    base = 466 * 2 ** ((0, 2, -2)[variant % 3] / 12)
    tone = fm(glide(n, (0, base), (0.2, base), (n, base * 1.5)), 1.0, 1.0, n) * curve(
        n, (0, 0), (0.02, 1), (0.3, 0.7), (n, 0)
    )
    return trim(room(tone * (0.7 + 0.3 * sine(18, n)), 0.22, 0.08, 52))


def drone_search(rng: Rng, variant: int) -> Wave:
    """A drone lost its prey: three blips, each asking elsewhere."""
    out = np.zeros(frames(0.7))
    for k, ratio in enumerate((1.0, 1.26, 0.94)):
        hz = 554 * ratio * 2 ** (variant / 24)
        place(out, fm(hz, 1.0, 1.3, 0.09) * swell(0.09, 0.2), 0.15 * k, 0.6)
    return trim(room(out, 0.24, 0.08, 53))


def drone_dive(rng: Rng, variant: int) -> Wave:
    """A drone dives: rotors that scream down a slope."""
    n = 0.85
    hz = glide(n, (0, 240 + 15 * variant), (0.25, 520), (n, 130))
    rotor = saw(hz, n, 0, 8000) * (0.6 + 0.4 * np.sign(sine(hz / 6, n)))
    out = drive(rotor * 0.7 + air(rng, n, 0.5, (0, 900), (0.3, 3400), (n, 500)) * 1.6, 1.6)
    return trim(room(low(out, 6500) * curve(n, (0, 0), (0.2, 1), (0.6, 0.9), (n, 0)), 0.15, 0.07, 54))


def drone_reboot(rng: Rng, variant: int) -> Wave:
    """A drone reboots: winds down, clicks, and wakes with three friendly notes."""
    out = np.zeros(frames(1.5))
    down = saw(glide(0.35, (0, 300), (0.35, 45)), 0.35, 0, 4000) * curve(0.35, (0, 0.8), (0.35, 0))
    place(out, low(down, 2500), 0, 0.6)
    place(out, band(noise(0.03, rng), 1500, 6000) * decay(0.03, 0.004), 0.42, 1.0)
    for k, note in enumerate(((74, 77, 81), (72, 77, 81), (74, 79, 82))[variant % 3]):
        place(out, fm(midi_hz(note), 2, 0.8 * decay(0.5, 0.05), 0.5) * decay(0.5, 0.08), 0.5 + 0.1 * k, 0.5)
    return trim(room(out, 0.25, 0.09, 55))


def drone_calm(rng: Rng, variant: int) -> Wave:
    """A drone is calm: a purr and a sigh of two notes."""
    out = np.zeros(frames(1.0))
    purr = sine(92, 0.5) * (0.5 + 0.5 * sine(24, 0.5)) * swell(0.5, 0.4)
    place(out, purr, 0, 0.5)
    for k, note in enumerate(((81, 74), (77, 72), (79, 74))[variant % 3]):
        place(out, sine(midi_hz(note), 0.5) * decay(0.5, 0.1, 0.02), 0.08 + 0.14 * k, 0.5)
    return trim(room(out, 0.28, 0.1, 56))


def drone_stun(rng: Rng, variant: int) -> Wave:
    """A drone hesitates: its rotor coughs and its thought stutters."""
    out = np.zeros(frames(0.7))
    for k in range(4):
        place(
            out,
            saw(glide(0.07, (0, 210), (0.07, 120)), 0.07, 0, 3500) * swell(0.07, 0.3),
            0.11 * k + rng.random() * 0.02,
            0.6,
        )
        place(out, fm(880 / (k + 1.5), 1.5, 2, 0.04) * swell(0.04, 0.3), 0.11 * k + 0.05, 0.3)
    return trim(room(out, 0.2, 0.08, 57))


def drone_hum(rng: Rng, variant: int) -> Wave:
    """A drone hovers: a loop of four slightly different rotors. Two seconds, seamless."""
    n = 2.5
    out = np.zeros(frames(n))
    for ratio in (1.0, 1.012, 0.991, 1.021):
        out += saw(118 * ratio * (1 + 0.004 * sine(0.8 * ratio, n)), n, float(rng.random()), 2500) * 0.25
    wash = band(noise(n, rng), 500, 2600) * (0.6 + 0.4 * sine(23.6, n)) * 0.5
    return make_loop(low(out, 1400) + wash * 0.5, 0.5)


def ring_push(rng: Rng, variant: int) -> Wave:
    """Orion throws himself into the ring: cloth and shoulder, and hundreds of bots that give way and
    creak."""
    n = 0.9
    body = drive(sine(glide(0.4, (0, 120), (0.15, 48 + 4 * variant)), 0.4), 1.8) * decay(0.4, 0.07, 0.006) * 1.2
    creak = (
        fm(glide(n, (0, 180 + 20 * variant), (0.35, 320), (n, 140)), 3.7, 2.5, n)
        * (0.5 + 0.5 * np.sign(sine(31, n)))
        * swell(n, 0.35)
    )
    wind = air(rng, n, 0.6, (0, 500), (0.25, 1600), (n, 400)) * swell(n, 0.3) * 1.8
    return trim(
        room(
            layer(
                body,
                low(creak, 4000) * 0.3,
                wind,
                cloud(rng, 0.6, 36, lambda u: u, lambda s: 8 - 5 * s, 3) * 0.6,
            ),
            0.2,
            0.09,
            61,
        )
    )


def ring_break(rng: Rng, variant: int) -> Wave:
    """The ring breaks: glass thrown wide, the chord falls apart, wind through the gap."""
    out = np.zeros(frames(2.2))
    for _ in range(34):
        hz, at = float(rng.uniform(900, 5200)), float(rng.random() ** 2 * 0.7)
        length = float(rng.uniform(0.1, 0.35))
        place(
            out,
            fm(glide(length, (0, hz), (length, hz * 0.7)), 2.76, 1.5, length) * decay(length, 0.03, 0.0008),
            at,
            0.3,
        )
    place(out, high(noise(0.25, rng), 700) * decay(0.25, 0.035, 0.001), 0, 2.0)
    for k, note in enumerate((74, 73, 68, 62)):
        place(
            out,
            fm(midi_hz(note - 12) * (1 - 0.004 * k), 1.5, 1.8, 0.8) * decay(0.8, 0.12),
            0.05 + 0.09 * k,
            0.35,
        )
    place(out, drive(sine(glide(0.8, (0, 110), (0.2, 40)), 0.8), 2) * decay(0.8, 0.15), 0.01, 1.0)
    place(out, air(rng, 1.0, 0.7, (0, 2800), (1.0, 300)) * swell(1.0, 0.1), 0.02, 2.0)
    return trim(room(out, 0.3, 0.14, 62))


def ring_hold(rng: Rng, variant: int) -> Wave:
    """The ring withstands: it gives, and springs back on a sure, open chord."""
    out = np.zeros(frames(1.7))
    place(out, air(rng, 0.4, 0.5, (0, 600), (0.35, 2200)) * swell(0.4, 0.8), 0, 1.6)
    for k, note in enumerate(((50, 57, 62, 69, 74), (53, 60, 65, 72, 77), (55, 62, 67, 74, 79))[variant % 3]):
        place(
            out,
            fm(midi_hz(note), 3.0, 1.0 * decay(1.2, 0.05), 1.2) * decay(1.2, 0.18, 0.006),
            0.28 + 0.015 * k,
            0.3,
        )
    place(out, sine(glide(0.4, (0, 130), (0.1, 73.4)), 0.4) * decay(0.4, 0.08), 0.28, 0.9)
    place(out, cloud(rng, 0.4, 40, lambda u: u**1.3, lambda s: 4 + 4 * s, 2), 0.28, 0.6)
    return trim(room(out, 0.26, 0.12, 63))


def bolt(rng: Rng, variant: int) -> Wave:
    """Orion bolts: a magenta smear past the ear and quick soles."""
    out = np.zeros(frames(1.3))
    place(out, air(rng, 0.7, 0.45, (0, 500), (0.25, 3200), (0.7, 700)) * swell(0.7, 0.3), 0, 2.4)
    smear = fm(glide(0.7, (0, 220), (0.25, 590), (0.7, 160)), 1.414, 2.5, 0.7) * swell(0.7, 0.3)
    place(out, smear, 0, 0.45)
    for k in range(4):
        tap = band(noise(0.05, rng), 500, 3800) * decay(0.05, 0.008) + sine(95, 0.05) * decay(0.05, 0.012)
        place(out, tap, 0.18 + 0.13 * k, 0.9 - 0.18 * k)
    return trim(room(out, 0.25, 0.1, 64))


def surrender(rng: Rng, variant: int) -> Wave:
    """Orion gives up: his drone unwinds to silence, knees touch the plate, one chord in major lets the
    light in."""
    out = np.zeros(frames(5.0))
    unwind = fm(glide(2.0, (0, 146.8), (2.0, 73.4)), 1.414, curve(2.0, (0, 3.5), (2.0, 0)), 2.0)
    place(out, unwind * curve(2.0, (0, 0.8), (1.4, 0.5), (2.0, 0)), 0, 0.45)
    place(
        out,
        layer(low(noise(0.15, rng), 400) * decay(0.15, 0.02) * 3, sine(70, 0.2) * decay(0.2, 0.04)),
        0.9,
        0.8,
    )
    for k, note in enumerate((50, 57, 62, 66, 69, 74)):
        tone = sine(midi_hz(note), 3.0) + 0.25 * sine(midi_hz(note) * 2.002, 3.0)
        place(out, tone * swell(3.0, 0.25), 1.5 + 0.06 * k, 0.16)
    for k, note in enumerate((81, 85, 86)):
        place(out, fm(midi_hz(note), 2, 0.8 * decay(1.5, 0.06), 1.5) * decay(1.5, 0.3), 2.0 + 0.22 * k, 0.18)
    return trim(room(out, 0.4, 0.22, 65))


def column_down(rng: Rng, variant: int) -> Wave:
    """The column loses a node's power: a great hum steps down and dims."""
    n = 2.4
    hz = glide(n, (0, 110), (0.5, 104), (1.4, 62), (n, 36))
    hum = low(saw(hz, n, 0, 3500) + 0.6 * saw(hz * 1.503, n, 0.3, 3500), 1400) * curve(n, (0, 0.8), (1.4, 0.7), (n, 0))
    return trim(room(drive(layer(hum, sparks(rng, 1.0, 30, 0.4) * 0.5), 1.6), 0.25, 0.14, 66))


def column_up(rng: Rng, variant: int) -> Wave:
    """The column stirs: current takes hold, the hum climbs to a threatening fifth."""
    n = 2.6
    hz = glide(n, (0, 36), (1.5, 73.4), (n, 73.4))
    hum = saw(hz, n, 0, 4000) + 0.7 * saw(hz * 1.498, n, 0.2, 4000) + 0.3 * saw(hz * 2.004, n, 0.5, 6000)
    swept = moving_band(hum, glide(n, (0, 120), (1.8, 1600), (n, 700)), 1.2)
    out = swept * curve(n, (0, 0), (1.6, 1), (2.1, 0.8), (n, 0)) + air(
        rng, n, 0.6, (0, 200), (1.8, 2500), (n, 600)
    ) * swell(n, 0.65)
    return trim(room(drive(out, 1.5), 0.3, 0.14, 67))


def door(rng: Rng, variant: int) -> Wave:
    """A sliding door: air, rail, stop."""
    out = np.zeros(frames(1.2))
    place(out, air(rng, 0.6, 0.6, (0, 2600), (0.5, 700)) * swell(0.6, 0.12), 0, 2.0)
    rail = low(saw(glide(0.5, (0, 62), (0.4, 88 + 8 * variant), (0.5, 60)), 0.5, 0, 2000), 900) * swell(0.5, 0.5)
    place(out, rail, 0.08, 0.5)
    stop = layer(
        low(noise(0.15, rng), 700) * decay(0.15, 0.018) * 3,
        modes(0.3, [210, 344, 611], [0.05, 0.04, 0.03], [0.5, 0.4, 0.2], rng),
    )
    place(out, stop, 0.58, 0.7)
    return trim(room(out, 0.2, 0.09, 68))


def alarm(rng: Rng, variant: int) -> Wave:
    """The house alarm: two notes a tritone apart on a tired horn, with its echo in the hall."""
    out = np.zeros(frames(2.0))
    for k, hz in enumerate((440.0, 311.1)):
        horn = drive(saw(hz, 0.42, 0, 6000) + 0.7 * saw(hz * 1.006, 0.42, 0.3, 6000), 1.6)
        place(out, low(horn, 2600) * curve(0.42, (0, 0), (0.03, 1), (0.36, 0.9), (0.42, 0)), 0.44 * k, 0.4)
    return trim(room(echo(out[: frames(0.95)], 0.27, 0.35, 3), 0.35, 0.16, 69))
