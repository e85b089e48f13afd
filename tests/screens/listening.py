"""What a screen reader would say: changes inside live regions that stood there before the change."""

# An element that arrives together with its words is not announced; only one that was there already is.
LISTEN = """() => {
  const LIVE = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]"
  const known = new WeakSet(document.querySelectorAll(LIVE)), last = new WeakMap()
  const words = (one) => one.innerText.replace(/\\s+/g, " ").trim()
  for (const one of document.querySelectorAll(LIVE)) last.set(one, words(one))
  window.announced = []
  new MutationObserver((changes) => {
    const touched = new Set()
    for (const change of changes) {
      const at = change.target.nodeType === 1 ? change.target : change.target.parentElement
      const live = at?.closest(LIVE)
      if (live && known.has(live)) touched.add(live)
    }
    for (const live of touched) {
      const said = words(live)
      if (said && said !== last.get(live)) announced.push(said)
      last.set(live, said)
    }
    for (const one of document.querySelectorAll(LIVE)) {
      if (!known.has(one)) last.set(one, words(one))
      known.add(one)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}"""
HEARD = "() => window.announced"
