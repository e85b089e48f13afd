"""The first view of a phone over a slow line, 256 kbit/s and 400 ms: python -m bench.slow_line

Prints what travelled and when the page was first seen and first alive, each beside its aim.
"""

from typing import Any

import httpx
from playwright.sync_api import Page, sync_playwright

from tests.journeys.conftest import FLAGS, chromium
from tests.journeys.phones import Table, table_in
from tests.serving import running_house

SLOW = {"offline": False, "latency": 400, "downloadThroughput": 32_000, "uploadThroughput": 32_000}
AIM_SECONDS, AIM_KB = 5.0, 60.0
PAINTED = """() => new Promise((done) => {
  const watch = new PerformanceObserver((seen) => done(seen.getEntries()[0].startTime))
  watch.observe({ type: 'paint', buffered: true })
})"""


def first_view(page: Page, address: str) -> dict[str, float]:
    """Seconds until something is seen and until presses go by the socket, and the kilobytes of both."""
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW)
    travelled: list[float] = []

    def finished(event: dict[str, Any]) -> None:
        travelled.append(event["encodedDataLength"])

    line.on("Network.loadingFinished", finished)
    with page.expect_websocket() as socket:
        page.goto(address, wait_until="commit")
    socket.value.wait_for_event("framereceived")
    alive = page.evaluate("performance.now()") / 1000
    return {"seen": page.evaluate(PAINTED) / 1000, "alive": alive, "kB": sum(travelled) / 1000}


def measured(table: Table) -> dict[str, dict[str, float]]:
    ans = table.sit("Ans", "Er is geen tijd voor scholing", "We weten niet wie betaalt")
    table.desk.go_to("round")
    how = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}
    context = table.browser.new_context(**how)  # type: ignore[arg-type]
    page = context.new_page()
    first = first_view(page, f"{table.house.base}/p/{ans.key}")
    page.close()
    again = first_view(context.new_page(), f"{table.house.base}/s/{table.desk.session}/seat/")
    context.close()
    return {"first": first, "again": again}


def main() -> None:
    with running_house() as house, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        with httpx.Client(base_url=house.base, trust_env=False, timeout=20) as client:
            views = measured(table_in(browser, house, client))
        browser.close()
    for name, view in views.items():
        print(
            f"phone, {name} view at 256 kbit/s and 400 ms: seen after {view['seen']:.1f} s "
            f"(aim {AIM_SECONDS:.0f}), alive after {view['alive']:.1f} s, "
            f"{view['kB']:.0f} kB travelled (aim {AIM_KB:.0f})"
        )


if __name__ == "__main__":
    main()
