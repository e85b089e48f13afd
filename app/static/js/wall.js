// The wall listens to one thing: full screen, by F, by a clicker's start (F5, Shift+F5), or by a double click.
const START = new Set(["f", "F", "F5"])

document.addEventListener("keydown", (event) => {
  if (!START.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  turn()
})
document.addEventListener("dblclick", turn)

function turn() {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  done?.catch(() => {})
}
