// What a person cannot read or press: boxes beyond the edge, cut texts, buttons over each other, small targets.
() => {
  const faults = [], wide = innerWidth
  if (document.documentElement.scrollWidth > wide) faults.push(`scrolls sideways: ${document.documentElement.scrollWidth}`)
  const seen = (one) => one.checkVisibility() && !one.closest('.sr, .skip')
  const called = (one) => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 30)}`
  for (const one of document.querySelectorAll('#screen *, .door *')) {
    if (!seen(one)) continue
    const box = one.getBoundingClientRect()
    if (box.width && (box.right > wide + 1 || box.left < -17)) faults.push(`beyond the edge: ${called(one)}`)
    if (getComputedStyle(one).overflowX !== 'visible' && !one.matches('textarea, input, svg') && one.scrollWidth > one.clientWidth + 1) faults.push(`cut: ${called(one)}`)
  }
  const targets = [...document.querySelectorAll('button, a, input:not([type=hidden]), select, textarea, summary')].filter(seen)
  for (const one of targets) {
    const box = (one.closest('label') ?? one).getBoundingClientRect()
    if (box.height < 47.5 || box.width < 47.5) faults.push(`small: ${called(one)} ${box.width}x${box.height}`)
  }
  const flow = targets.filter((one) => !one.closest('.foot'))
  for (const group of [flow, targets.filter((one) => one.closest('.foot'))]) {
    for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue
      const a = one.getBoundingClientRect(), b = other.getBoundingClientRect()
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) faults.push(`over each other: ${called(one)} and ${called(other)}`)
    }
  }
  return faults
}
