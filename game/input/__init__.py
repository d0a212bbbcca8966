"""Devices to intents: what is bound to what, what is held, where the reticle is, which pictures name the keys."""
