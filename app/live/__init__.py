"""Second floor: people and time. Rooms, who is connected, and slow helpers."""
