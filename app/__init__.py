"""Tussenstap: planning sessions that work backwards from what stands in the way."""
