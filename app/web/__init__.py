"""Top floor: doors. Pages, the one door for acts, the socket, the api, downloads."""
