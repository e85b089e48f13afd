"""What people see, looked at in Chromium: made-up moments of /patterns, and one session that robots play."""
