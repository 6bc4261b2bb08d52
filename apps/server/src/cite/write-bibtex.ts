import type { Citation } from './citation.ts'

/** As BibTeX and BibLaTeX read it; letters of any script stay as they are. */
export function writeBibtex({ key, title, author, day, version, url, language, accessed }: Citation): string {
  const [year, month] = day.split('-')
  const fields: [string, string | null][] = [
    // A second pair of braces: a publisher is no person, and a title keeps its capitals.
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['publisher', escaped(author)],
    ...([
      ['year', year ?? ''],
      ['month', String(Number(month))],
      ['date', day],
      ['version', escaped(version)],
    ] satisfies [string, string][]),
    ['url', url],
    ['urldate', accessed],
    ['langid', LANGUAGES[language]],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]))
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`
}

const LANGUAGES = { ar: 'arabic', fr: 'french', en: 'english' } as const

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What TeX would take for a command. */
function escaped(text: string): string {
  return text.replace(/[\\~^]|[{}#$%&_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`)
}
