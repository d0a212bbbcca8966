"""What is shouted while running: Orion over his shoulder, the coach into Kade's ear. Less sure each time."""

from __future__ import annotations

from game.script import _

COUNTS = (_("And ONE."), _("TWO! Beautiful."), _("THREE! Knees!"), _("FOUR! That is a tempo, champ!"))
"""The coach counts the beats that were hit."""
TRIPPED = (
    _("Off the beat. No shame. Some shame."),
    _("Your feet are early. Your feet are always early."),
    _("Shake it out. Again from one."),
)
"""After a stumble."""
PRAISE = (_("Heart rate: heroic."), _("This counts double. It is raining."), _("Hydrate! Not now."))

SHOUTS: dict[str, tuple[str, ...]] = {
    "tag-1": (
        _("Go home! You hand out bibs for a living!"),
        _("I've outrun people who were paid to catch me!"),
        _("It's a server full of teeth. TEETH."),
        _("What are you going to do, polish me?"),
    ),
    "tag-2": (
        _("Pick one! Two of us aren't even wet!"),
        _("You can't tag light!"),
        _("Why are you still RUNNING?"),
        _("Nobody gets hurt by a copy. I keep saying that."),
    ),
    "settle": (
        _("Get them OFF me!"),
        _("It itches. Does it always itch?"),
        _("Do you KNOW what she has on you in that server?"),
    ),
    "tag-3": (
        _("They were going to sell it ANYWAY."),
        _("I only copy! I put everything back!"),
        _("Did she tell you to? The one with the voice?"),
        _("...Do you people not get tired?"),
        _("Just. Stop. Following me."),
    ),
}
"""By beat: what Orion shouts back."""
HEARD = (_("Heard that one."), _("I'm not even breathing hard!"), _("Too far, gym boy!"), _("I can hear you wind up."))
"""When he rolls under a dart that came from afar."""
BEHIND = (_("Behind me? Really?"), _("I've ears in the back of my hood."))
"""When he rolls under a dart from behind."""
LIGHT = (_("That one was light. Look for wet shoes."), _("Pixels. I threw a dart at pixels."))
"""Kade, when he has hit a likeness."""
LOST = (
    _("Signal's gone, Kade. Cut through. I have lit the way."),
    _("You let him go quiet. There. The short way."),
    _("Again. He is left of that light. Go."),
)
"""Elara, when the signal was lost."""
