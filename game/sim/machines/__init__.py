"""Machines and things: pulses, drones, access nodes, tanks, caches, the core's column, crates."""
