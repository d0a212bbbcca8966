"""The swarm: hundreds of nanobots, each a body in the physics, steered together as arrays.

What it is for
--------------
Doctor Quill gives four orders. *Follow*: the bots live about her. *Send*: they stream to a place and gather
there. *Barrier*: they form a wall along a line that she draws. *Recall*: they all come home at once. A wall
stops pulses and people, and a closed one cuts off what it surrounds. None of this is a flag: the wall stops
who leans on it as far as its bots push back, and the loop is closed as far as they really stand near to
each other.

One tick
--------
``steer()`` looks at all bots at once and says what velocity each should have; ``bodies`` turns the
difference to the present one into forces and hands them to the physics in one batch call; the world steps
the physics; ``read()`` copies places and velocities back; ``settle()`` lets go the bots that were burnt and
lets in those that were spawned. A bot is a row in arrays. Rows change in ``settle()`` only, and in between
no Python loop runs over all bots, only over the few that are called to a slot or reach it::

    spawn, burn, push, orders ──► roster (a column for each thing known of a bot)
                                     │
    bodies.positions ──► steering ──►│──► bodies.drive ──► physics ──► bodies.read
                            ▲                                             │
                 barrier.Wall (line, slots, who braces whom)              └──► enclosure (is a place surrounded?)

``flock`` looks after the bots that hold no wall, ``garrison`` after those that do; ``slips`` after who is stuck; ``swarm``
has the orders and the tick.

Forces, not velocities, because a step first moves bodies and only then looks for contacts: a velocity that
is simply set carries a bot into whatever it leans on before anybody could object. A force is met by the
contact at once, which is what makes a wall of bots of mass 1 stop a person of mass 6.

How bots move (``steering``)
----------------------------
Reynolds' rule: the steering is the wanted velocity minus the present one, and each behaviour only has to
say what it wants [1, 2]. A free bot wants to be at its own distance from the middle of its cloud and slows
down as it gets there (*arrival*), goes round it, drifts with a wind of its own that turns slowly
(*wander*), and makes room for its neighbours (*separation*). Neighbours are found on a grid of strips,
sorted, each bot looking at the next few in the order; strips lie along and across by turns [3]. Each bot
takes on a part of its wish in a tick, some more, some less: quick ones lead, slow ones trail, and nothing
shivers, because all of it is smooth. Free bots meet walls only. A stream of them pushes nobody about.

How a wall holds (``barrier`` and ``steering``)
-----------------------------------------------
Slots lie along the line in two staggered rows. As the line grows, the nearest free bots are called to the
new slots, one by one, and a bot keeps its slot. When bots are too few for the line, all slots move apart
and every bot gets a new one in the old order, which on a line is the assignment with the least way for all.
Gaps are filled by followers, or, when there are none, by moving apart again. Bots that are sent to the wall
double it there.

A bot is drawn to its slot by a critically damped spring, solved implicitly so that it is stable at any
stiffness [4], and from the moment it gets there it stands in everybody's way. Three things make many bots
one wall. A slot goes along with the bots about it, so the wall bows. Neighbours hold on to each other by
arms that pull when they are stretched and part at ``ARM_BREAK``: without them the bots would slip round a
body one by one. And they brace each other: how hard one can push depends on how many stand beside it. So a
wall of two and a half bots every 8 px stops a runner, one of less than two tears. A bot that is pushed too
far from its slot lets go, drifts for a moment, and comes back: a leak.

How a loop is found (``enclosure``)
-----------------------------------
Bots that stand near enough to each other are linked. Each link crosses a ray from the place upwards,
downwards, or not at all [5]; a union-find that keeps the sum of crossings from each bot to its root finds
the links that close a walk around the place [6, 7]. That is exact for rings, spirals, and rings in rings,
and walls may take part.

The same on every machine
-------------------------
Random numbers are drawn when bots are spawned and never again. Everything that moves a bot uses sums,
products, quotients, square roots, comparisons, sums in a fixed order and stable sorts, which give the same bits on every
processor; sines, arctangents and sums along an axis of numpy's own choosing do not. The order of bodies in
the space does not matter, since they are told apart by their ids, and the ids' sizes do not matter, since
only their places in the buffer are asked for.

What it costs
-------------
Of n bots, n log n for the sort of the neighbours and n for all the rest. Free bots steer in every third tick and
look at their neighbours in every ninth; a wall that nobody leans on is left alone. Where it was measured, steering
and reading took 0.1 ms a tick for 400 bots and 0.15 ms for 1,600, less than the physics of the same bodies (0.1 and
0.5 ms). Asking whether a place is surrounded takes 0.03 ms where it plainly is not, and 0.4 ms round a ring of 160.

Sources
-------
[1] C. Reynolds, "Flocks, Herds, and Schools: A Distributed Behavioral Model", SIGGRAPH 1987. [2] C.
Reynolds, "Steering Behaviors for Autonomous Characters", Game Developers Conference 1999. [3] M. Teschner
et al., "Optimized Spatial Hashing for Collision Detection of Deformable Objects", VMV 2003, for grids;
the sweep along sorted strips is the sort-and-sweep of D. Baraff, "Dynamic Simulation of Non-Penetrating
Rigid Bodies", 1992. [4] D. Baraff and A. Witkin, "Large Steps in Cloth Simulation", SIGGRAPH 1998, for
the implicit step; with critical damping it is T. Lowe's "Critically Damped Ease-In/Ease-Out Smoothing",
Game Programming Gems 4, 2004. [5] K. Hormann and A. Agathos, "The point in polygon problem for arbitrary
polygons", Computational Geometry 20, 2001. [6] R. Tarjan, "Efficiency of a Good But Not Linear Set Union
Algorithm", Journal of the ACM 22, 1975. [7] J. Machta et al., "Invaded cluster algorithm for Potts models",
Physical Review E 54, 1996, and M. Newman and R. Ziff, "Fast Monte Carlo algorithm for site or bond
percolation", Physical Review E 64, 2001, for keeping displacements in the union-find to see a cluster
wrap around."""

from game.sim.swarm.enclosure import Enclosure
from game.sim.swarm.roster import BARRIER, FOLLOW, SEND
from game.sim.swarm.swarm import Swarm

__all__ = ["BARRIER", "FOLLOW", "SEND", "Enclosure", "Swarm"]
