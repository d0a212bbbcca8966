"""What is said in the waiting room by those who wait, and how Kade answers what Lena tells him."""

from __future__ import annotations

from game.script import _
from game.script.people import Line

PEOPLE: dict[str, tuple[Line, ...]] = {
    "oda": (
        (_("First time? It's my ninth. I count the tiles in the ceiling. There are two hundred and one."), "warm"),
        (_("One of them is crooked. It keeps me company."), "calm"),
    ),
    "fenn": (
        (_("The young man did forty lunges to fetch me a glass of water. The glass was full when he left."), "calm"),
        (_("The doctor is in her lab. The light's on. It's always on."), "calm"),
    ),
}
"""Who waits, and what they say one after the other."""

FIRST = {
    "almost": (
        _("Four times I cancelled. This is... five would have been rounder. I almost didn't come."),
        _("Four warm-ups, one attempt. That's a textbook set. You're HERE, that's the rep that counts."),
    ),
    "late": (
        _("I'm late. Sorry. I stood at the kerb outside. For a bit. Sorry."),
        _("Rest between sets! Kerb to door is the hardest eight steps in the city. I've measured. I lunge it."),
    ),
    "chair": (
        _("I don't like the chair. I've never liked the chair. Sorry. It's not your chair."),
        _("Chair's skipped leg day its whole life. We don't have to go near it. We do the floor programme first."),
    ),
}
"""Lena's first answer, each of them true, and what Kade makes of it."""

SECOND = {
    "joke": (
        _("Tell me one of the awful ones."),
        _("Why did the molar quit the gym? It couldn't find its CORE. ...It had a root canal. I'll work on it."),
        "grin",
        _("...That was terrible. Thank you. Sorry."),
    ),
    "count": (
        _("Counting helps. If somebody counts with me."),
        _("In for four, out for six. I count everything. I counted your blinks. You're at a solid sixty."),
        "joking",
        _("Sixty. Is that good? No, don't tell me. Thank you. Sorry."),
    ),
    "quiet": (
        _("Could it be quiet? Just for a minute. Sorry."),
        _("Rest day. The app's in the drawer. I'll stand here and do nothing. I've trained for this."),
        "calm",
        _("...That's the nicest nothing anybody's done for me. Thank you. Sorry."),
    ),
}
"""What would help, and how he does it, with the face to it; and what she makes of that."""

MEMORY = (
    (0.05, _("A chair. Too big for me. My feet stick out.")),
    (0.4, _("A mask. It has a bulb where the eyes are.")),
    (0.72, _("He laughed. And in the spring they closed it, and nobody said where to go.")),
)
"""What she sees in the memory as it is let near: how near, and her words."""

MISSED = {
    "dive-1": (
        _("Early! Let it float up to the ring. Then out."),
        _("Good air, no customer. Wait for it."),
    ),
    "dive-2": (
        _("One alone won't let go. Walk to the slow one, let the quick one catch up. Then out."),
        _("There's always a slow one. Meet it halfway."),
    ),
    "memory": (
        _("You blew it off, and it's walking back. Let it come all the way."),
        _("It only wants to be seen. Stay with it. Breathe after."),
    ),
    "dive-3": (
        _("In while they come. Out when they're closest."),
        _("Don't fight the tempo. They're your metronome."),
    ),
    "panting": (
        _("That's their tempo, not yours. Look at your ring, not at them."),
        _("Nobody's racing you. All the way full, then out."),
    ),
}
"""What Kade says in a dive to a breath that met nothing."""

REST_DAY = (
    _("Rest day! Plug's half out. In. Out. ...You want back in? You want back in. Champ."),
    _("That's a rest day. I've got you. Shoulders down, jaw loose. Whenever you like."),
)
"""What he says when it got too much."""

PLANT = (
    _("It holds. Eleven microns a minute, and it holds."),
    _("Six years, and the first one to hear it is a fern."),
    _("You might at least photosynthesise."),
)
