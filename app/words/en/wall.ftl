# The screen in the room.
wall-join = Join with your phone
wall-more = and { $count } more
wall-welcome = Welcome,
wall-round = Round { $lap }
wall-is-black = The screen is black.
wall-dark = Dark screen
wall-light = Light screen
wall-timeline = Timeline
timer-over = time
reading-sample = This text is this large.
keys-theme = Screen dark or light
mode-timeline = The screen shows the timeline. Press Timeline for the list.
menu-mode-timeline = Screen: timeline
