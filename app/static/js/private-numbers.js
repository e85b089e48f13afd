// A number that may belong to a person: said on this phone only, before anything is sent.
const LONG = /\+?\d(?:[ .\-()]{0,2}\d){7,14}/g

export function kindOfNumber(text) {
  for (const [found] of text.matchAll(LONG)) {
    const digits = found.replace(/\D/g, "")
    if (digits.length === 9 && passesEleven(digits)) return "service"
    if (/^(0[1-9]\d{8}|(00)?31[1-9]\d{8})$/.test(digits)) return "telephone"
  }
  return ""
}

// The check that every Dutch citizen service number passes, and one other number in eleven.
function passesEleven(digits) {
  const sum = [...digits].reduce((so_far, digit, at) => so_far + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return Number(digits) > 0 && sum % 11 === 0
}
