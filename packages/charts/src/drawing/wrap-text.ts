import { textWidth } from './text-width.ts'

interface Room {
  width: number
  size: number
  bold?: boolean
  /** What is longer ends with an ellipsis. */
  lines: number
}

/** A text in lines that fit; a word that is longer than a line is broken. */
export function wrapText(text: string, { width, size, bold = false, lines }: Room): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width
  const wrapped: string[] = []
  let line = ''
  for (const word of text.trim().split(/[ \n\t]+/)) {
    let rest = word
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') wrapped.push(line)
    while (!fits(rest) && rest.length > 1) {
      const head = longestStart(rest, fits)
      wrapped.push(head)
      rest = rest.slice(head.length)
    }
    line = rest
  }
  if (line !== '') wrapped.push(line)
  if (wrapped.length <= lines) return wrapped
  return [...wrapped.slice(0, lines - 1), cutText(wrapped.slice(lines - 1).join(' '), { width, size, bold })]
}

/** One line that fits, with an ellipsis where something is cut off. */
export function cutText(text: string, { width, size, bold = false }: Omit<Room, 'lines'>): string {
  const fits = (line: string) => textWidth(line, size, bold) <= width
  if (fits(text)) return text
  return `${longestStart(text, (start) => fits(`${start}…`)).trimEnd()}…`
}

/** At least one letter, and never half of one. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  const letters = [...text]
  let length = 1
  while (length < letters.length && fits(letters.slice(0, length + 1).join(''))) length++
  return letters.slice(0, length).join('')
}
