"""Mending a building with the swarm: a charge carried over gaps, gas turned aside, a lock kept while it cycles."""
