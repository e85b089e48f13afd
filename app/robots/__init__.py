"""Robots that play a session through the front door: they import nothing of the house."""
