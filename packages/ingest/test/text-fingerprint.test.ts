import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isCopy, textFingerprint } from '../src/index.ts'
import { commonShare } from '../src/text-fingerprint.ts'

/** An agency's text with what outlets do to it, and a report of the same event by another hand. All our own words. */
interface Printed {
  headline: string
  otherHeadline: string
  otherFirstSentence: string
  addedQuote: string
  paragraphs: string[]
  otherReport: string
}

const COPIES = fileURLToPath(new URL('copies', import.meta.url))
const GOLD = fileURLToPath(new URL('../../../../shared/gold/dev', import.meta.url))
const slugs = readdirSync(COPIES).map((name) => name.replace('.json', ''))
const printed = (slug: string): Printed => JSON.parse(readFileSync(`${COPIES}/${slug}.json`, 'utf8'))

const EDITS: Record<string, (text: Printed) => string[]> = {
  'under its own headline': ({ headline, paragraphs }) => [headline, ...paragraphs],
  'under another headline': ({ otherHeadline, paragraphs }) => [otherHeadline, ...paragraphs],
  'with another first paragraph': ({ otherFirstSentence, paragraphs }) => [otherFirstSentence, ...paragraphs.slice(1)],
  'without its last two paragraphs': ({ paragraphs }) => paragraphs.slice(0, -2),
  'its first half': ({ paragraphs }) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
  'with a quote of the outlet': ({ paragraphs, addedQuote }) => [
    ...paragraphs.slice(0, 2),
    addedQuote,
    ...paragraphs.slice(2),
  ],
  'with other marks and spelling': ({ paragraphs }) =>
    paragraphs.map((line) => line.replaceAll('أ', 'ا').replaceAll('É', 'E').replaceAll('،', ' -').toUpperCase()),
  'with all of it: headline, first paragraph, quote, end': (text) => [
    text.otherHeadline,
    text.otherFirstSentence,
    ...text.paragraphs.slice(1, -1),
    text.addedQuote,
  ],
}

describe.each(slugs)('%s', (slug) => {
  const original = textFingerprint(printed(slug).paragraphs.join('\n'))

  test.each(Object.entries(EDITS))('printed %s is a copy', (_edit, edit) => {
    const copy = textFingerprint(edit(printed(slug)).join('\n'))
    expect([isCopy(original, copy), isCopy(copy, original)]).toEqual([true, true])
  })

  test('is no copy of what another hand wrote of the event, nor of any other text', () => {
    const others = [printed(slug).otherReport, ...slugs.filter((one) => one !== slug).map(textOf)]
    expect(others.map((text) => commonShare(original, textFingerprint(text))).filter((share) => share > 0.1)).toEqual(
      [],
    )
  })

  function textOf(one: string): string {
    return printed(one).paragraphs.join('\n')
  }
})

test('the same text has the same fingerprint on every machine', () => {
  const { minima, bands } = textFingerprint('زار كاتب الدولة مركز التكوين بمدينة فاس')
  expect([minima.length, bands.length]).toEqual([256, 24])
  expect([minima.slice(0, 2), bands.slice(0, 2)]).toEqual([
    [1523087461, 1366869469],
    [1253221850, -1710047890],
  ])
})

test('a text of a few words is a copy of itself, a text without words of nothing', () => {
  expect(isCopy(textFingerprint('Visite à Fès'), textFingerprint('visite a FES !'))).toBe(true)
  expect(isCopy(textFingerprint('Visite à Fès'), textFingerprint('visite à Meknès'))).toBe(false)
  expect(isCopy(textFingerprint('…'), textFingerprint('—'))).toBe(false)
})

test.skipIf(!existsSync(GOLD))('reports that outlets wrote on their own are no copies (needs ../shared)', () => {
  const gold = readdirSync(GOLD).map((name) => JSON.parse(readFileSync(`${GOLD}/${name}`, 'utf8')))
  const marked = gold.map(({ id, text }) => ({ id, fingerprint: textFingerprint(text) }))
  const copies = marked.flatMap((a, at) =>
    marked.slice(at + 1).flatMap((b) => (isCopy(a.fingerprint, b.fingerprint) ? [`${a.id} ${b.id}`] : [])),
  )
  expect(copies).toEqual([])
})
