"""First floor, other wing: what each kind of viewer sees, as values."""
