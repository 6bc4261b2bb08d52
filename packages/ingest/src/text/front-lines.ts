import { creditedName } from '../author-line.ts'
import { publishedDay } from '../published-day.ts'
import { bylineNames, isByline, wordCount } from './byline.ts'

/** What stands before the body of a text copied from a page. */
export interface FrontLines {
  title: string | null
  outlet: string | null
  author: string | null
  /** `YYYY-MM-DD` */
  printed: string | null
  /** Where the body starts in the text: 0 where the text begins with the report itself. */
  bodyStart: number
}

/** How many lines a page prints before its text: section, headline, subtitle, author, date, share counts. */
const MOST_LINES = 6
const LONGEST_HEADLINE = 220
/** Without a headline beside it, a line with more words beside its date may be the report's first sentence. */
const FEW_WORDS = 2

/**
 * Tells section name, headline and byline from the body of a pasted text. A byline is a short line with a printed date;
 * without one the text stays whole, and only a headline set apart by a blank line is named as the title.
 */
export function readFrontLines(text: string): FrontLines {
  const lines = firstLines(text)
  const dateAt = lines.findIndex((line) => isByline(line.text))
  const dateLine = lines[dateAt]
  const before = lines.slice(0, Math.max(0, dateAt))
  const title = headlineBefore(before) ?? headlineAfter(lines, dateAt)
  const body = lines[dateAt + (title !== undefined && title.start > (dateLine?.start ?? 0) ? 2 : 1)]
  const alone = title === undefined && dateLine !== undefined && !isByline(dateLine.text, FEW_WORDS)
  if (dateLine === undefined || body === undefined || alone || !before.every((line) => isHeadlike(line.text))) {
    return { title: headlineApart(lines), outlet: null, author: null, printed: null, bodyStart: 0 }
  }
  const names = bylineNames(dateLine.text)
  const credited = before.map((line) => creditedName(line.text)).find((name) => name !== null)
  return {
    title: title?.text ?? null,
    outlet: names.outlet,
    author: credited ?? names.author,
    printed: publishedDay(dateLine.text),
    bodyStart: body.start,
  }
}

/** The longest line of four words or more above the byline. */
function headlineBefore(before: FrontLine[]): FrontLine | undefined {
  return before
    .filter((line) => wordCount(line.text) >= 4 && creditedName(line.text) === null)
    .sort((a, b) => b.text.length - a.text.length)[0]
}

/** The line under the byline, where the text goes on after it. */
function headlineAfter(lines: FrontLine[], dateAt: number): FrontLine | undefined {
  const line = lines[dateAt + 1]
  return dateAt !== -1 && line && isHeadlike(line.text) && lines[dateAt + 2] ? line : undefined
}

interface FrontLine {
  text: string
  start: number
  blankAfter: boolean
}

function firstLines(text: string): FrontLine[] {
  const lines: FrontLine[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim()
    if (line === '') continue
    const end = match.index + match[0].length
    lines.push({
      text: line,
      start: match.index + match[0].indexOf(line),
      blankAfter: /^\r?\n[^\S\n]*\r?\n/.test(text.slice(end, end + 80)),
    })
    if (lines.length > MOST_LINES + 1) break
  }
  return lines
}

/** Short and without a full stop: a section's name, a headline, a credit. */
function isHeadlike(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && !/[.…]$/u.test(line)
}

function headlineApart(lines: FrontLine[]): string | null {
  const [first, second] = lines
  const apart = first?.blankAfter === true && second !== undefined && second.text.length > first.text.length
  return apart && isHeadlike(first.text) && wordCount(first.text) >= 4 ? first.text : null
}
