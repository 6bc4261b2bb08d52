import { readFileSync } from 'node:fs'
import type { ReadVisit } from '@jawla/domain'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/index.ts'
import { type GoldReport, goldReports } from './gold-reports.ts'
import { f1, scoreVisits, type Tally } from './score-visits.ts'

type Scores = { readonly visits: number; readonly facts: number }

const COMMITTED: { readonly ar: Scores; readonly fr: Scores } = JSON.parse(
  readFileSync(new URL('gold/scores.json', import.meta.url), 'utf8'),
)
/** A score that rose by more is to be written down, or the next change could lose it unnoticed. */
const UNNOTICED = 0.01

const read = ({ id, lang, title, published, text }: GoldReport): readonly ReadVisit[] =>
  readReport({ id, language: lang, title, publishedAt: published, text }).visits

const reports = goldReports()

describe.each(['ar', 'fr'] as const)('the reader of %s', (language) => {
  const visits: Tally = { right: 0, wrong: 0, missed: 0 }
  const facts: Tally = { right: 0, wrong: 0, missed: 0 }
  for (const report of reports.filter(({ lang }) => lang === language)) {
    const score = scoreVisits(report.visits, read(report))
    add(visits, score.visits)
    add(facts, score.facts)
  }

  it.each([
    ['visits', visits],
    ['facts', facts],
  ] as const)('tells the %s of the gold reports no worse than before', (what, tally) => {
    const score = f1(tally)
    const committed = COMMITTED[language][what]
    expect(score, `${what}: ${score.toFixed(4)}; gold/scores.json has ${committed}`).toBeGreaterThanOrEqual(committed)
    expect(score, `${what} rose to ${score.toFixed(4)}: write it into gold/scores.json`).toBeLessThan(
      committed + UNNOTICED,
    )
  })
})

function add(sum: Tally, more: Tally): void {
  sum.right += more.right
  sum.wrong += more.wrong
  sum.missed += more.missed
}

describe('the gold reports', () => {
  it('name only what stands in their text', () => {
    const astray = reports.flatMap(({ id, title, text, visits }) =>
      visits
        .flatMap(({ officials, stops, programs, crafts, partners }) =>
          [officials, stops, programs, crafts, partners].flat(),
        )
        .map(({ name }) => name)
        .filter((name) => !`${title ?? ''}\n${text}`.includes(name) && !isJoined(name, text))
        .map((name) => `${id}: ${name}`),
    )
    expect(astray).toEqual([])
  })
})

/** للمعرض holds المعرض with its alef swallowed; the annotator writes معرض or المعرض. */
function isJoined(name: string, text: string): boolean {
  return text.includes(`لل${name.replace(/^ال/, '')}`)
}
