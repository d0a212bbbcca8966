"""The rules of the game: deterministic, headless, free of pygame, of files and of clocks.

What keeps a recording true on another machine and under another Python: one seeded ``random.Random`` a world; no sets
are walked through and nothing is ordered by ``hash`` or ``id``; decimals are added with ``math.fsum`` (``sum`` rounds
otherwise from Python 3.12 on); bodies come and go between physics steps only; contacts are acted on sorted.
"""
