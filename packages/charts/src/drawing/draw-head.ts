import type { Body } from './body.ts'
import { type Sheet, SIZES } from './sheet.ts'
import { wrapText } from './wrap-text.ts'
import { type Line, writeLines } from './write-lines.ts'

interface Head {
  title: string
  subtitle: string
  isCard: boolean
  /** Empty where none of what it rests on is a sample. */
  samples: string
}

/** What is shown, of which visits, and whether they are samples. */
export function drawHead(sheet: Sheet, { title, subtitle, isCard, samples }: Head): Body {
  const { scale, width } = sheet
  const lined = (text: string, lines: number, { look, step }: Omit<Line, 'text'>): Line[] =>
    wrapText(text, { width, size: look.size * scale, bold: look.bold, lines }).map((one) => ({ text: one, look, step }))
  const most = isCard ? 2 : 4
  return writeLines(sheet, [
    ...lined(title, most, { look: { size: SIZES.title, bold: true, ink: 'ink' }, step: 26 }),
    ...lined(subtitle, most, { look: { size: SIZES.subtitle, ink: 'muted' }, step: 20 }),
    ...lined(samples, 3, { look: { size: SIZES.small, ink: 'alert' }, step: 18 }),
  ])
}
