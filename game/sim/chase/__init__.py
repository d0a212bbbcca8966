"""A chase: somebody who flees along a way, the signal that says how near one is, the trail that he leaves."""
