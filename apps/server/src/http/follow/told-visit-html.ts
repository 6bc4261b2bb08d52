import { xmlText } from '@jawla/domain'
import type { ToldVisit } from './told-visit.ts'

/** `2025-02-07`, `2025-02-10/2025-02-11`, `2025-02`, as far as it is known. */
export function toldDay({ date: { start, end, precision } }: ToldVisit): string {
  if (start === null || precision === 'unknown') return ''
  if (precision !== 'day') return start.slice(0, precision === 'month' ? 7 : 4)
  return end === null || end === start ? start : `${start}/${end}`
}

/** The stops and the sentences as HTML; all that comes from reports is escaped. */
export function toldHtml({ stops, quotes }: ToldVisit): string {
  const list =
    stops.length === 0 ? '' : `<ul>${stops.map((stop) => `<li dir="auto">${escaped(stop)}</li>`).join('')}</ul>`
  const told = quotes.map(({ text, outlet, url }) => {
    const by = escaped(outlet ?? url ?? '')
    const source = url === null ? by : `<a href="${escaped(url)}">${by}</a>`
    return `<blockquote dir="auto">${escaped(text)}</blockquote><p dir="auto">${source}</p>`
  })
  return `${list}${told.join('')}`
}

/** A text as HTML or XML, also within quotation marks. */
export function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
