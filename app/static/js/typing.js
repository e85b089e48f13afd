// What somebody types: counted, kept on this device until it is sent, given back when it is refused.
export class Typing {
  constructor(screen) {
    this.screen = screen
    this.sent = new Map()
    this.#keep()
  }

  pressed(form, key) {
    const typed = [...form.querySelectorAll("textarea, input:not([type=hidden])")]
    this.sent.set(key, { form, typed: typed.filter((field) => field.value).map((field) => [field, field.value]) })
    if (form.matches("[data-draft], [data-clears]")) this.#empty(form)
  }

  // Whether what came of it was said beside the field.
  answered(message, well, answer, toDrafts) {
    const form = savingForm(message)
    const typedSince = form && form.elements.text?.value !== message.text
    if (!well && !toDrafts && !form) this.#giveBack(message.key)
    this.sent.delete(message.key)
    if (form) say(form, well ? "" : answer.notice, well && !typedSince)
    return Boolean(form)
  }

  #empty(form) {
    for (const area of form.querySelectorAll("textarea, input:not([type=hidden], [type=checkbox])")) {
      area.value = ""
      area.dispatchEvent(new Event("input", { bubbles: true }))
    }
  }

  // What was refused stands again where it was typed, unless something new stands there by now.
  #giveBack(key) {
    const { form, typed } = this.sent.get(key) ?? { typed: [] }
    for (const [field, value] of typed) {
      if (field.type !== "checkbox") field.value ||= value
      field.dispatchEvent(new Event("input", { bubbles: true }))
    }
    const dialog = form?.closest("dialog")
    if (dialog && !dialog.open) dialog.showModal()
  }

  // Half a sentence survives a reload, a lock screen, an empty battery.
  #keep() {
    const area = document.querySelector("[data-draft] textarea")
    const nameOf = (field) => `typing ${this.screen.dataset.session}${field === area ? "" : ` ${field.id}`}`
    document.addEventListener("input", (event) => {
      if (event.target.matches?.("[data-most]")) count(event.target)
      const mark = event.target.closest?.("[data-saves]")?.querySelector(".saved")
      if (mark) mark.hidden = true
      if (event.target.matches?.("[data-watched]")) store(nameOf(event.target), event.target.value)
    })
    for (const button of document.querySelectorAll("[data-start]")) {
      button.closest(".starters").hidden = false
      button.addEventListener("click", () => {
        area.value = `${button.dataset.start} `
        area.focus()
        area.dispatchEvent(new Event("input", { bubbles: true }))
      })
    }
    for (const field of document.querySelectorAll("[data-watched]")) {
      field.value ||= stored(nameOf(field))
      if (field.value) count(field)
    }
  }
}

// A form that saves as you type, and still holds what was typed.
function savingForm(message) {
  return [...document.querySelectorAll("[data-saves]")].find((form) => {
    const values = Object.fromEntries(new FormData(form))
    return form.querySelector(".saved") && values.kind === message.kind && values.field === message.field
  })
}

// It says that it was saved, or why not until it is.
function say(form, refusal, isSaved) {
  form.querySelector(".saved").hidden = !isSaved
  const line = form.querySelector(".unsaved")
  line.textContent = refusal
  line.hidden = !refusal
}

function store(name, text) {
  try {
    localStorage.setItem(name, text)
  } catch {
    // No storage on this device: the text lives as long as the page.
  }
}

function stored(name) {
  try {
    return localStorage.getItem(name) ?? ""
  } catch {
    return ""
  }
}

function count(area) {
  const counter = area.form?.querySelector(".counter")
  if (!counter) return
  const letters = Intl.Segmenter ? [...new Intl.Segmenter().segment(area.value)].length : [...area.value].length
  const left = Number(area.dataset.most) - letters
  counter.textContent = left < 40 ? `${Math.abs(left)} ${left < 0 ? counter.dataset.over : counter.dataset.left}` : ""
  counter.classList.toggle("bad", left < 0)
}
