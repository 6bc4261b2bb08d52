import { expect, test } from 'vitest'
import { type Decision, UNDECIDED, visitHistory } from '../src/index.ts'

let last = 0
const words = (quote: string) => ({ start: 0, end: quote.length, quote })
function decided(given: Partial<Decision>): Decision {
  const at = `2026-01-0${1 + (last % 9)}T00:00:00.000Z`
  return { id: ++last, who: 'rachid@jawla.example', at, subject: '', before: null, after: null, why: '', ...given }
}

const figure = (min: number) => ({ measure: 'graduates', min, max: min, evidence: words(`${min} متدربا`) })
const FIGURE = { subject: 'fact:r-1#0 figures graduates' }
const PAIR = { subject: 'pair:r-1#0 r-2#0' }

test('what was decided is told by what changed, without the words of the reports', () => {
  const [changed] = visitHistory([decided({ ...FIGURE, before: figure(120), after: figure(125), why: 'خطأ مطبعي' })])
  expect(changed).toMatchObject({
    ...{ field: 'figures', act: 'changed', stands: true, why: 'خطأ مطبعي', reports: ['r-1'] },
    changes: [{ before: { min: 120 }, after: { min: 125 } }],
  })
  expect(JSON.stringify(changed)).not.toContain('متدربا')
})

test.each([
  ['accepted', { ...FIGURE, before: figure(120), after: figure(120) }],
  ['rejected', { ...FIGURE, before: figure(120), after: null }],
  ['added', { ...FIGURE, before: null, after: figure(120) }],
  ['undone', { ...FIGURE, before: figure(120), after: UNDECIDED }],
  ['together', { ...PAIR, before: null, after: 'together' as const }],
  ['apart', { ...PAIR, before: 'together' as const, after: 'apart' as const }],
  ['undone', { ...PAIR, before: 'together' as const, after: null }],
])('is %s', (act, decision) => {
  expect(visitHistory([decided(decision)])).toMatchObject([{ act }])
})

test('what was done at once is one thing, also where it ties reports; what was taken back stands no more', () => {
  const at = '2026-02-01T00:00:00.000Z'
  const day = { start: '2025-02-05', end: '2025-02-05', precision: 'day', basis: 'stated', evidence: words('5 فبراير') }
  const one = decided({ at, subject: 'fact:r-1#0 date', before: day, after: { ...day, start: '2025-02-06' } })
  const two = decided({ at, subject: 'fact:r-2#0 date', before: day, after: { ...day, start: '2025-02-06' } })
  const tied = decided({ at, ...PAIR, after: 'together' })
  const undone = decided({ subject: one.subject, before: one.after, after: UNDECIDED })
  const undoneToo = decided({ at: undone.at, subject: two.subject, before: two.after, after: UNDECIDED })
  const before = visitHistory([one, two, tied])
  expect(before).toMatchObject([
    { field: 'date', act: 'changed', stands: true, decisions: [one.id, two.id, tied.id], reports: ['r-1', 'r-2'] },
  ])
  expect(before[0]?.changes).toHaveLength(1)
  expect(visitHistory([one, two, tied, undone, undoneToo])).toMatchObject([
    { act: 'undone', changes: [{ after: null }] },
    { act: 'changed', stands: false },
  ])
})

test('a visit that is checked as a whole is one thing, with all that it says', () => {
  const at = '2026-02-02T00:00:00.000Z'
  const visit = { evidence: words('زيارة') }
  const checked = decided({ at, subject: 'fact:r-1#0 visit', before: visit, after: { ...visit, reader: 'rules@1' } })
  const too = decided({ at, ...FIGURE, before: figure(120), after: figure(120) })
  expect(visitHistory([checked, too])).toMatchObject([
    { field: 'visit', act: 'accepted', decisions: [checked.id, too.id], stands: true },
  ])
  // What was decided anew since is no longer part of what can be taken back.
  const anew = decided({ ...FIGURE, before: figure(120), after: figure(125) })
  expect(visitHistory([checked, too, anew])[1]).toMatchObject({ decisions: [checked.id], stands: true })
})
