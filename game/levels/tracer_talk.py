"""What is shouted while running: Orion over his shoulder, the coach into Kade's ear. Less sure each time."""

from __future__ import annotations

from game.script import _

COUNTS = (_("And ONE."), _("TWO! Beautiful."), _("THREE! Knees!"), _("FOUR! That is a tempo, champ!"))
"""The coach counts the beats that were hit."""
EARLY = (
    _("Early! Let the ring come to you."),
    _("Your feet are early. Your feet are always early."),
    _("Patience is a muscle. Again from one."),
)
LATE = (_("Late! Off the beat. No shame. Some shame."), _("Late. The ring was THERE, champ."), _("Sooner! From one."))
"""After a press beside the beat."""
CLEAN = (
    _("You JUMPED on the beat! That's half price!"), _("Leap. Beat. Leap. This is basically ballet."),
    _("Hop! Hop! Frogs pay for this class!"),
)  # fmt: skip
"""After a leap or a throw on the beat."""
PRAISE = (
    _("Heart rate: heroic."), _("This counts double. It is raining."), _("Hydrate! Not now."),
    _("Glutes! Wherever you are, glutes!"), _("You have earned one (1) raisin."), _("Posture like a molar!"),
    _("Pain is plaque leaving the body!"), _("I would be crying. I am an app."),
)  # fmt: skip

SHOUTS: dict[str, tuple[tuple[str, str], ...]] = {
    "tag-1": (
        (_("Go home! You hand out bibs for a living!"), _("And stickers! Don't forget the stickers!")),
        (_("I've outrun people who were PAID to catch me!"), _("Then you're warmed up! Good!")),
        (_("It's a server full of teeth. TEETH."), _("Forty thousand people's, buddy. Chest up!")),
        (_("What are you going to do, polish me?"), _("Twice a year, if you book ahead!")),
    ),
    "settle-1": (
        (_("Get them OFF me!"), _("They're just holding hands! Breathe through it!")),
        (_("I can feel them COUNTING."), _("That's me! I count out loud!")),
    ),
    "settle-2": (
        (_("It itches. Does it always itch?"), _("That's how you know it's working!")),
        (_("How do I get them out?"), _("Ask nicely! Ask HER!")),
    ),
    "settle-3": (
        (_("You don't even KNOW these people!"), _("I know their molars. It's intimate.")),
        (_("They're warm. They're still warm. ...Stop being kind to me."), _("Can't. It's load-bearing.")),
    ),
    "tag-2": (
        (_("Pick one! Two of us aren't even wet!"), _("...Thanks. That helps, actually.")),
        (_("You can't tag light!"), _("Watch me do it by accident!")),
        (_("Why are you still RUNNING?"), _("Why are you? It's only a copy, right?")),
        (_("Nobody gets hurt by a copy. I keep saying that."), _("You do. You keep saying it.")),
    ),
    "tag-3": (
        (_("They were going to sell it ANYWAY."), _("Then why does it have to be you?")),
        (_("I only copy! I put everything back!"), _("So put it back!")),
        (_("Did she tell you to? The one with the voice?"), _("Lena? She asked if you were all right.")),
        (_("...Do you people not get tired?"), _("Constantly! It's the whole sport!")),
        (_("Just. Stop. Following me."), _("You first.")),
    ),
}
"""By beat: what Orion shouts back, and what Kade has to say to that."""
HEARD = (_("Heard that one."), _("I'm not even breathing hard!"), _("Too far, gym boy!"), _("I can hear you wind up."))
"""When he rolls under a dart that came from afar."""
BEHIND = (_("Behind me? Really?"), _("I've ears in the back of my hood."))
"""When he rolls under a dart from behind."""
FELL = (_("He's DOWN, champ! NOW!"), _("Cart beats thief! THROW!"), _("That was a legal tackle! I checked!"))
"""The coach, when a cart took him off his feet."""
LIGHT = (_("That one was light. Look for wet shoes."), _("Pixels. I threw a dart at pixels."))
"""Kade, when he has hit a likeness."""
LOST = (
    _("Signal's gone, Kade. Cut through. I have lit the way."),
    _("You let him go quiet. There. The short way."),
    _("Again. He is left of that light. Go."),
)
"""Elara, when the signal was lost."""
BYSTANDERS = (
    _("Was that the HYGIENIST?"),
    _("Hey! You told me to floss! I have been!"),
    _("Left! No, my left!"),
    _("Two thieves a night, I swear. That one's got a headband."),
    _("Is this a class? Is it free?"),
    _("Mind the broth! MIND the... thank you."),
    _("Knees UP, darling!"),
    _("I had Thursday at four! Are we still on for Thursday?"),
)
"""Who is run past in the market."""
