// One long text over pages, cut between words: as many pages as it needs, of about the same length.
const LONGEST_WORD = 60
const SOFT = "\u00ad"
const LONG_WORD = /[\p{Script=Latin}]{20,}/gu
const SYLLABLE = /([aeiouyáéíóúäëïöü][bcdfghjklmnpqrstvwxz]??)(?=[bcdfghjklmnpqrstvwxz][aeiouyáéíóúäëïöü])/giu
const GOES_ON = "…"

export function partsOf(text, fits) {
  if (fits(text)) return [text]
  const words = wordsOf(text)
  const greedy = filled(words, fits)
  const even = evenly(words, greedy.length)
  return even.every((part) => fits(part)) ? even : greedy
}

// Where a long word may break when it must: between syllables, as far as letters tell.
export function softened(text) {
  return text.replaceAll(SOFT, "").replace(LONG_WORD, (word) => {
    const inner = word.slice(3, -3)
    return `${word.slice(0, 3)}${inner.replace(SYLLABLE, `$1${SOFT}`)}${word.slice(-3)}`
  })
}

function filled(words, fits) {
  const parts = []
  for (let from = 0; from < words.length; ) {
    const to = furthest(from, words, fits)
    parts.push(part(words, from, to))
    from = to
  }
  return parts
}

function furthest(from, words, fits) {
  let [good, bad] = [from + 1, words.length + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (fits(part(words, from, middle))) good = middle
    else bad = middle
  }
  return good
}

function evenly(words, count) {
  const whole = words.join("").length
  const parts = []
  let from = 0
  for (let place = 1; place <= count; place++) {
    let to = place === count ? words.length : from + 1
    while (to < words.length && words.slice(0, to).join("").length < (whole * place) / count) to += 1
    parts.push(part(words, from, to))
    from = to
  }
  return parts
}

function part(words, from, to) {
  const before = from > 0 ? `${GOES_ON} ` : ""
  const after = to < words.length ? ` ${GOES_ON}` : ""
  return `${before}${words.slice(from, to).join("").trim()}${after}`
}

// Words with the space behind them; what has no spaces goes by its letters, as people see them.
function wordsOf(text) {
  return (text.match(/\S+\s*/gu) ?? []).flatMap((word) => (word.length > LONGEST_WORD ? lettersOf(word) : [word]))
}

function lettersOf(word) {
  return Intl.Segmenter ? [...new Intl.Segmenter().segment(word)].map((one) => one.segment) : [...word]
}
