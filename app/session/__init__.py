"""The ground floor: the method itself, as values. Standard library only; no clock, no chance, no I/O."""
