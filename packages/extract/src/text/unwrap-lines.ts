/** Narrower lines are a list or a poem, wider ones paragraphs. */
const [NARROWEST, WIDEST] = [32, 160]
/** Fewer line ends tell nothing of how a text was set. */
const FEWEST_WRAPS = 4
/** Of the line ends that end no sentence, so many stand where a text set to one width breaks. */
const MOSTLY = 0.6
/** Proportional type: a line of narrow letters holds more of them. */
const FULL = 0.85
const ENDS_SENTENCE = /[.!?؟:…»"”)\]]\s*$/
const BEGINS_ITEM = /^\s*(?:[-–—•▪●*]|\d+\s*[-.)])/

/**
 * The text with a space for each line end that only breaks a line at the margin, as mail, PDF and saved terminals set it; of the
 * same length. A text whose lines are its paragraphs comes back as it is.
 */
export function unwrapLines(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (widest < NARROWEST || widest > WIDEST) return text
  const wraps = lines.map((line, at) => isWrapped(line, lines[at + 1], widest))
  const open = lines.filter((line, at) => isFollowed(lines, at) && !ENDS_SENTENCE.test(line)).length
  const count = wraps.filter(Boolean).length
  if (count < FEWEST_WRAPS || count < MOSTLY * open) return text
  let unwrapped = ''
  for (const [at, line] of lines.entries()) unwrapped += at === 0 ? line : `${wraps[at - 1] ? ' ' : '\n'}${line}`
  return unwrapped
}

/** Its end is the margin where the next line's first word would not have fitted any more. */
function isWrapped(line: string, next: string | undefined, widest: number): boolean {
  if (next === undefined || next.trim() === '' || BEGINS_ITEM.test(next)) return false
  const word = next.trimStart().search(/\s|$/)
  return line.trimEnd().length + 1 + word > FULL * widest
}

function isFollowed(lines: readonly string[], at: number): boolean {
  return (lines[at + 1]?.trim() ?? '') !== '' && lines[at]?.trim() !== ''
}
