import { expect, test } from 'vitest'
import { independentSources } from '../src/index.ts'

/** `a`: report of outlet a; `a/g`: with copies in group g; `/g`: of nobody; `-`: of nobody, copied by nobody. */
const count = (...reports: string[]): number => {
  const origins = reports.map((report, index) => {
    const [outlet, copyGroup] = report.replace('-', '').split('/')
    return { id: `r${index}`, outlet: outlet || null, copyGroup: copyGroup || null }
  })
  return new Set(independentSources(origins).values()).size
}

test.each<[string, string[], number]>([
  ['two outlets', ['Le Soir', 'Le Matin'], 2],
  ['one outlet however its name is written', ['Médi 1', 'medi 1'], 1],
  ['ten outlets that print one agency text', [...'abcdefghij'].map((outlet) => `${outlet}/map`), 1],
  ['an agency text and a report of an outlet of its own', ['a/map', 'b/map', 'c'], 2],
  ['an outlet that printed the agency text and wrote its own', ['a', 'a/map', 'b/map'], 1],
  ['two agency texts printed by one outlet', ['a/map', 'a/afp', 'b/afp', 'c/map'], 1],
  ['two agency texts', ['a/map', 'b/map', 'c/afp', 'd/afp'], 2],
  ['copies of which nobody knows the outlet', ['/map', '/map'], 1],
  ['reports of which nobody knows the outlet', ['-', '-'], 2],
  ['no report', [], 0],
])('%s', (_what, reports, sources) => {
  expect(count(...reports)).toBe(sources)
  expect(count(...reports.toReversed())).toBe(sources)
})
