"""The people: how they move, what they can do, and how they cope."""
