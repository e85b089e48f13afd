# Trying the room the day before: what was tried, how it went, what you can do.
venue-title = Test this room
venue-intro = Do this in the room itself, on the computer at the projector. It takes half a minute.
venue-busy = Testing
venue-again = Test again
venue-all-good = Everything works. You can hold a session here.
venue-all-warn = It works. Do look at the points marked "take note".
venue-all-bad = The session can't run here like this. Look at the points marked "not good".
venue-is-good = good
venue-is-warn = take note
venue-is-bad = not good
venue-no-script = JavaScript is off. You can take part, but the page won't refresh by itself.

venue-address = The address
venue-address-good = This is the address on the screen and on the cards. It works.
venue-address-here = This address only works on this computer. Phones can't get there.
venue-address-here-do = Ask the operator for an address that phones can reach.
venue-address-lost = From this server we could not find this address.
venue-address-lost-do = Scan below with a phone. If that works, it is fine.
venue-address-other = You now work at another address than the phones.
venue-address-other-do = Test with a phone too. Scan the code below for that.

venue-line = The connection
venue-line-good = News comes in at once.
venue-line-slow = The network blocks the fast way. Everything works the slow way.
venue-line-slow-do = Ask the operator to let websockets through. It isn't needed.
venue-line-lost = News does not come through.
venue-line-lost-do = Try another network, such as a phone as a hotspot.

venue-speed = The speed
venue-speed-figure = { $trip } milliseconds there and back, { $speed } megabits per second
venue-speed-good = Fast enough for a full room.
venue-speed-slow = The network is slow. Opening for the first time may take a while.
venue-speed-slow-do = Let people come in early. Or use another network.
venue-speed-lost = We could not measure the speed.
venue-speed-lost-do = See whether this device still has a network. Then test again.

venue-clock = The clock
venue-clock-figure = { $seconds } seconds from the server's clock
venue-clock-good = The clock is right.
venue-clock-ahead = The clock of this device is ahead.
venue-clock-ahead-do = Set the clock to automatic. Countdowns are right all the same.
venue-clock-behind = The clock of this device is behind.
venue-clock-behind-do = Set the clock to automatic. Countdowns are right all the same.
venue-clock-lost = We could not compare the clock.
venue-clock-lost-do = See whether this device still has a network. Then test again.

venue-screen = The screen
venue-screen-figure = { $wide } by { $high } pixels
venue-screen-good = Large enough for the wall.
venue-screen-small = This picture has few pixels. Letters will look grainy.
venue-screen-small-do = Set the projector to 1280 by 800 or more.
venue-screen-shape = This picture is taller than wide, or very narrow.
venue-screen-shape-do = Open this page on the computer at the projector.

venue-reading = Stand at the back. Choose the smallest line you can read well. The text will be that large.
venue-reading-full = Show the reading test on the whole screen
venue-reading-line = Can you read this at the back?
venue-reading-kept = Saved. The text on the screen will be this large.

venue-phone = Test with a phone
venue-phone-how = Put the phone on the network that people will use. Then scan this code.
venue-phone-title = Test this phone
venue-phone-intro = You are here: this phone finds the address.
venue-phone-all-good = Everything works. This phone can take part.
venue-phone-all-warn = This phone can take part. Do look at the points marked "take note".
venue-phone-all-bad = This phone can't take part like this. Look at the points marked "not good".
venue-join = Take part in the session
