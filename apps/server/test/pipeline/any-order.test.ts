import { EMPTY_FILTER, pairSubject, type Report } from '@jawla/domain'
import { listSuggestions, listToReview, openStore, type Store, streamFacilities, streamVisits } from '@jawla/store'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decidePairs } from '../../src/pipeline/decide-pairs.ts'
import { processReport } from '../../src/pipeline/process-report.ts'
import { newStore } from '../new-store.ts'
import { rebuildAll } from './rebuild-all.ts'

const NOW = new Date('2026-01-02T03:04:05Z')
const SIGNED = { who: 'reviewer', at: NOW.toISOString(), why: 'seen' }

type Told = { language: 'ar' | 'fr'; day: number; town: number; people: number | null; later: number; outlet: number }
type Verdict = { a: number; b: number; after: 'together' | 'apart' | null }
type Step = { report: number } | { verdict: Verdict }

const TOWNS = [
  { ar: 'فاس', fr: 'Fès' },
  { ar: 'صفرو', fr: 'Sefrou' },
] as const

/** Reports of visits of one official in two towns within three days of a month; each run of the test has a month of its own. */
function report(id: string, month: string, told: Told): Report {
  const { language, day, people, outlet } = told
  const town = TOWNS[told.town]?.[language] ?? ''
  const date = `${month}-0${day}`
  const [year = '', number = ''] = month.split('-')
  const graduates = {
    ar: `، حيث وزع شهادات التخرج على ${people} متدربا`,
    fr: `, où ${people} lauréats ont reçu leur diplôme`,
  }
  const texts = {
    ar: `قام كاتب الدولة المكلف بالصناعة التقليدية، لحسن السعدي، يوم ${day}/${number}/${year}، بزيارة ميدانية لمركز التكوين في حرف الصناعة التقليدية بمدينة ${town}${people === null ? '' : graduates.ar}.`,
    fr: `Le secrétaire d’État chargé de l’artisanat, Lahcen Saâdi, a visité le ${day}/${number}/${year} à ${town} le centre de formation aux métiers de l’artisanat${people === null ? '' : graduates.fr}.`,
  }
  return {
    ...{ id, url: null, outlet: `outlet ${outlet}`, language, title: null, author: null, textFrom: 'given' },
    ...{ publishedAt: `${date.slice(0, 8)}0${day + told.later}`, publishedBasis: 'given' },
    ...{ text: `${texts[language]} (${id})`, sample: false, factsFrom: null },
  }
}

async function take(store: Store, step: Step, all: readonly Report[]): Promise<void> {
  if ('report' in step) {
    const one = all[step.report]
    if (one) await processReport(store, one, NOW)
    return
  }
  const { a, b, after } = step.verdict
  const [one, other] = [all[a]?.id, all[b]?.id]
  if (!one || !other || one === other) return
  const draft = { subject: pairSubject(`${one}#0`, `${other}#0`), before: null, after }
  await decidePairs(store, async () => [draft], SIGNED)
}

/** Everything that is derived, as it is printed. */
async function derived({ db, index }: Store): Promise<string> {
  const visits = []
  for await (const visit of streamVisits(index, EMPTY_FILTER)) visits.push(visit)
  const facilities = []
  for await (const facility of streamFacilities(index)) facilities.push(facility)
  const suggestions = (await listSuggestions(db, { limit: 1000 })).map(({ pair, score }) => `${pair.join()} ${score}`)
  const { items } = await listToReview(db, { limit: 1000 })
  const queue = items.map(({ visit, doubts }) => `${visit.id} ${doubts.join()}`)
  return JSON.stringify({ visits, facilities, suggestions: suggestions.sort(), queue }, null, 1)
}

const told = fc.record<Told>({
  language: fc.constantFrom('ar', 'fr'),
  day: fc.integer({ min: 3, max: 5 }),
  town: fc.nat(1),
  people: fc.constantFrom(null, 120, 150),
  later: fc.nat(2),
  outlet: fc.nat(3),
})
const verdict = fc.record<Verdict>({ a: fc.nat(6), b: fc.nat(6), after: fc.constantFrom('together', 'apart', null) })

/** Two orders of the same reports, with the decisions, which have an order of their own, anywhere between. */
const arrivals = fc
  .record({ told: fc.array(told, { minLength: 2, maxLength: 7 }), verdicts: fc.array(verdict, { maxLength: 4 }) })
  .chain(({ told: all, verdicts }) => {
    const reports = all.map((_one, index): Step => ({ report: index }))
    const order = fc.shuffledSubarray(reports, { minLength: reports.length }).chain((shuffled) =>
      fc.array(fc.nat(shuffled.length), { minLength: verdicts.length, maxLength: verdicts.length }).map((places) => {
        const at = [...places].sort((a, b) => a - b)
        return shuffled.flatMap((step, index) => [...verdictsAt(index), step]).concat(verdictsAt(shuffled.length))
        function verdictsAt(index: number): Step[] {
          return verdicts.filter((_one, number) => at[number] === index).map((one) => ({ verdict: one }))
        }
      }),
    )
    return fc.record({ told: fc.constant(all), one: order, other: order })
  })

test('reports one by one, in any order, with copies and decisions between, give what a rebuild gives', async () => {
  const open = async () => openStore({ databaseUrl: null, dataDir: await newStore() })
  const stores = { one: await open(), other: await open() }
  let run = 0
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ told: all, one, other }) => {
      const month = `${2012 + Math.floor(run / 12)}-${String((run % 12) + 1).padStart(2, '0')}`
      const reports = all.map((each, index) => report(`run${run}-${index}`, month, each))
      run++
      for (const step of one) await take(stores.one, step, reports)
      for (const step of other) await take(stores.other, step, reports)
      const first = await derived(stores.one)
      expect(await derived(stores.other)).toBe(first)
    }),
    { numRuns: 20 },
  )
  const before = await derived(stores.one)
  expect(before.length).toBeGreaterThan(1000)
  await rebuildAll(stores.one)
  expect(await derived(stores.one)).toBe(before)
  await stores.one.close()
  await stores.other.close()
})
