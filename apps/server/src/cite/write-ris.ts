import type { Citation } from './citation.ts'

/** RIS, which EndNote, Mendeley and their like read. A line ends a value, so values have none. */
export function writeRis({ key, title, author, day, version, url, language, accessed }: Citation): string {
  const slashed = (date: string) => date.replaceAll('-', '/')
  const tags: [string, string | null][] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['PB', author],
    ['PY', day.slice(0, 4)],
    ['DA', slashed(day)],
    ['ET', version],
    ['LA', language],
    ['UR', url],
    ['Y2', accessed && slashed(accessed)],
    ['ER', ''],
  ]
  return tags
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('')
}
