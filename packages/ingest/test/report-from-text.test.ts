import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { IngestError, reportFromText } from '../src/index.ts'

const SEED = fileURLToPath(new URL('../../../../shared/seed', import.meta.url))
const options = { where: 'report.txt', detectLanguage: () => 'fr' as const }
const BODY =
  'Le gouverneur de la province a visité, mardi, le complexe artisanal de Safi.\nIl a remis des diplômes à 24 apprentis.'

const errorOf = (source: Uint8Array | string, more = {}): string => {
  try {
    reportFromText(source, { ...options, ...more })
  } catch (error) {
    if (error instanceof IngestError) return error.message
    throw error
  }
  return 'no error'
}

describe('a pasted text', () => {
  test.each([
    [
      'section, byline and date, headline, blank line',
      `Économie\nExemple.ma Send an email 08/02/2025\nUne visite au complexe artisanal de Safi\n\n${BODY}`,
      {
        outlet: 'Exemple.ma',
        title: 'Une visite au complexe artisanal de Safi',
        publishedAt: '2025-02-08',
        author: null,
      },
    ],
    [
      'headline first, then author and date',
      `Une visite au complexe artisanal de Safi\nPar Karima Exemple - 1er février 2025 à 10h22\n${BODY}`,
      {
        outlet: null,
        title: 'Une visite au complexe artisanal de Safi',
        publishedAt: '2025-02-01',
        author: 'Karima Exemple',
      },
    ],
    [
      'headline, author and date on lines of their own',
      `Société\nUne visite au complexe artisanal de Safi\nPar : Karima Exemple\n8 mars 2024\n\n${BODY}`,
      { title: 'Une visite au complexe artisanal de Safi', publishedAt: '2024-03-08', author: 'Karima Exemple' },
    ],
    [
      'an Arabic date with Arabic digits',
      `زيارة ميدانية لمركب الصناعة التقليدية\nأخبار المثال | نشر في الجمعة ٩ دجنبر ٢٠٢٢ - 21:14\n${BODY}`,
      { title: 'زيارة ميدانية لمركب الصناعة التقليدية', publishedAt: '2022-12-09' },
    ],
    ['a date alone', `08/02/2025\n${BODY}`, { title: null, publishedAt: '2025-02-08' }],
    [
      'line ends of Windows',
      `Économie\r\nExemple.ma 08/02/2025\r\nUne visite au complexe de Safi\r\n\r\n${BODY}`,
      { publishedAt: '2025-02-08' },
    ],
  ])('loses what the page printed before it: %s', (_, text, facts) => {
    expect(reportFromText(text, options)).toMatchObject({ ...facts, publishedBasis: 'printed', text: BODY })
  })

  test.each([
    ['a text of one line', BODY.split('\n')[0] ?? ''],
    ['a first sentence that holds a date', `Le ministre a visité Safi le 8 février 2025\n${BODY}`],
    ['a short text that is all date', 'Visite à Safi le 8 février 2025'],
    ['leading white space', `\n  ${BODY}`],
    ['a headline set apart', `Une visite au complexe artisanal\n\n${BODY}`],
    ['a dateline', `Safi, 8 février 2025 – ${BODY}`],
  ])('is kept to the letter where it begins by itself: %s', (_, text) => {
    expect(reportFromText(text, options)).toMatchObject({ text, publishedAt: null, publishedBasis: 'unknown' })
  })

  test('names a headline that a blank line sets apart', () => {
    expect(reportFromText(`Une visite au complexe artisanal\n\n${BODY}`, options).title).toBe(
      'Une visite au complexe artisanal',
    )
  })

  test.each([
    ['Karima Exemple.', 'Karima Exemple'],
    ['بقلم: هدى المثالية', 'هدى المثالية'],
    ['Il a promis de revenir.', null],
    ['ووعد بالعودة قريبا.', null],
    ['Safi 2025', null],
    ['(MAP)', null],
  ])('may end with its author: %s', (line, author) => {
    const report = reportFromText(`${BODY}\n${line}`, options)
    expect(report.author).toBe(author)
    expect(report.text.endsWith(line)).toBe(true)
  })

  test('what the caller knows goes before what is printed', () => {
    const text = `Exemple.ma 08/02/2025\nUne visite au complexe artisanal\n\n${BODY}`
    const given = { published: '2025-02-09T08:00:00Z', outlet: 'Autre', url: 'https://exemple.ma/a?utm_source=x#y' }
    expect(reportFromText(text, { ...options, ...given })).toMatchObject({
      publishedAt: '2025-02-09T08:00:00Z',
      publishedBasis: 'given',
      outlet: 'Autre',
      url: 'https://exemple.ma/a',
      text: BODY,
    })
  })

  test.each([
    ['an empty file', new Uint8Array(), 'report.txt: the file is empty'],
    ['white space', ' \n\t ', 'report.txt: the report has no text'],
    ['a binary file', Uint8Array.of(137, 80, 78, 71, 0, 0), 'report.txt: a binary file, not a report'],
    ['Latin-1', Uint8Array.of(0x41, 0xe9, 0x42), 'report.txt: the text is not UTF-8; save it as UTF-8 and try again'],
    ['20 MB', new Uint8Array(20_000_000).fill(97), 'report.txt: 20 MB is too large; the limit is 15 MB'],
    [
      'a text beyond any report',
      'a '.repeat(600_000),
      'report.txt: the text has 1199999 characters; the limit is 1000000',
    ],
    ['NUL characters', 'a\0b', 'report.txt: the text holds NUL characters; it is not a report'],
  ])('%s is refused in one clear line', (_, source, message) => {
    expect(errorOf(source)).toBe(message)
  })

  test.each(['2025-02-30', '08/02/2025', 'hier', '2025'])('the publication day %s is refused', (published) => {
    expect(errorOf(BODY, { published })).toBe(
      `report.txt: not a publication day (YYYY-MM-DD) or ISO time: ${published}`,
    )
  })

  test('UTF-16 with its mark is read', () => {
    expect(reportFromText(Buffer.from(`\ufeff${BODY}`, 'utf16le'), options).text).toBe(BODY)
  })

  test.skipIf(!existsSync(SEED))('the real report of February 2025 is the text of its record (needs ../shared)', () => {
    const record = JSON.parse(readFileSync(`${SEED}/report.jsonl`, 'utf8'))
    const { title, author, outlet, text } = record
    expect(reportFromText(readFileSync(`${SEED}/report.txt`), options)).toMatchObject({
      ...{ title, author, outlet, text },
      publishedAt: '2025-02-08',
      publishedBasis: 'printed',
    })
  })
})
