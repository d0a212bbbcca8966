"""New Avalon: a 2D top-down action-adventure about an evening in a clinic whose machines turn on everyone in it."""

__version__ = "0.1.0"
