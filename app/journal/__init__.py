"""First floor: where facts are kept, one numbered journal per session."""
