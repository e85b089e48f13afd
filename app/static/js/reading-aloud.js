// "Lees voor mij": the laptop's own voice, on a press only, and only one that needs no other computer.
const screen = document.getElementById("screen")

function voice() {
  const { lang } = document.documentElement
  return globalThis.speechSynthesis?.getVoices().find((one) => one.localService && one.lang.startsWith(lang))
}

function offer() {
  for (const button of document.querySelectorAll("[data-speak]")) button.hidden = !voice()
}

document.addEventListener("click", (event) => {
  const text = event.target.closest("button[data-speak]")?.dataset.speak
  const own = text && voice()
  if (!own) return
  const said = new SpeechSynthesisUtterance(text)
  said.voice = own
  said.lang = own.lang
  speechSynthesis.cancel()
  speechSynthesis.speak(said)
})

globalThis.speechSynthesis?.addEventListener?.("voiceschanged", offer)
screen.addEventListener("drawn", offer)
offer()
