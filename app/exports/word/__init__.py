"""The parts of a Word file: styles, tables, timeline, contents and foot."""
