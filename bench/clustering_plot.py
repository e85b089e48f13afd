"""A plot of time against size on logarithmic scales, as SVG."""

from math import log10

WIDE, HIGH, EDGE = 640, 360, 56


def growth(seconds: dict[int, float]) -> str:
    points = [(across(size), down(spent)) for size, spent in seconds.items()]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#1f6f8b"/>' for x, y in points)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" '
        'font-family="sans-serif" font-size="13">'
        "<title>Seconds for one suggestion against the number of cards</title>"
        f'<rect width="{WIDE}" height="{HIGH}" fill="#fff"/>{lines()}'
        f'<polyline points="{path}" fill="none" stroke="#1f6f8b" stroke-width="2"/>{dots}'
        f'<text x="{WIDE / 2}" y="{HIGH - 12}" text-anchor="middle">cards</text>'
        f'<text x="14" y="{EDGE - 24}">seconds (warm, one core)</text></svg>\n'
    )


def lines() -> str:
    upright = "".join(
        f'<line x1="{across(n):.1f}" x2="{across(n):.1f}" y1="{EDGE - 16}" y2="{HIGH - EDGE}" stroke="#ddd"/>'
        f'<text x="{across(n):.1f}" y="{HIGH - EDGE + 18}" text-anchor="middle">{n:,}</text>'
        for n in (20, 80, 800, 8000)
    )
    level = "".join(
        f'<line x1="{EDGE}" x2="{WIDE - 16}" y1="{down(s):.1f}" y2="{down(s):.1f}" stroke="#ddd"/>'
        f'<text x="{EDGE - 6}" y="{down(s) + 4:.1f}" text-anchor="end">{s:g}</text>'
        for s in (0.01, 0.1, 1, 10)
    )
    return upright + level


def across(size: float) -> float:
    return EDGE + (log10(size) - log10(15)) / (log10(10_000) - log10(15)) * (WIDE - EDGE - 16)


def down(spent: float) -> float:
    return (
        HIGH
        - EDGE
        - (log10(max(spent, 0.005)) - log10(0.005)) / (log10(20) - log10(0.005)) * (HIGH - 2 * EDGE + 16)
    )
