import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohensKappa } from '../src/index.ts'

/** The answers behind a table: a row for each answer of the first, a column for each of the second. */
function answersOf(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): [string, string] => [`${first}`, `${second}`])),
  )
}

describe('Cohen’s kappa', () => {
  test.each([
    // Two readers of 50 grant proposals: po = 35/50, pe = 0.5.
    [
      '50 proposals, yes or no',
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
    ],
    // The same share of agreement by other margins: 0.6 both times.
    [
      'much of it by chance',
      [
        [45, 15],
        [25, 15],
      ],
      0.1304,
    ],
    [
      'less of it by chance',
      [
        [25, 35],
        [5, 35],
      ],
      0.2593,
    ],
    [
      'less than chance',
      [
        [0, 5],
        [5, 0],
      ],
      -1,
    ],
  ])('is what is printed for %s', (_what, table, printed) => {
    expect(cohensKappa(answersOf(table))?.kappa).toBeCloseTo(printed, 4)
  })

  test('has the standard error of Fleiss, Cohen and Everitt', () => {
    // Fleiss, Statistical Methods for Rates and Proportions, table 18.1: 100 diagnoses by two raters, kappa 0.676, standard error 0.087.
    const diagnoses = cohensKappa(
      answersOf([
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ]),
    )
    expect(diagnoses?.kappa).toBeCloseTo(0.676, 3)
    expect(((diagnoses?.interval?.high ?? 0) - (diagnoses?.kappa ?? 0)) / 1.96).toBeCloseTo(0.087, 2)
    // 88 patients by two dermatologists, as the manual of SAS (PROC FREQ, tests and measures of agreement) prints it.
    const skin = cohensKappa(
      answersOf([
        [10, 4, 1, 0],
        [5, 10, 12, 2],
        [2, 4, 12, 5],
        [0, 2, 6, 13],
      ]),
    )
    expect(skin?.kappa).toBeCloseTo(0.3449, 4)
    expect(skin?.interval?.low).toBeCloseTo(0.203, 4)
    expect(skin?.interval?.high).toBeCloseTo(0.4868, 4)
  })

  test('is not defined without answers, nor where both gave one and the same answer throughout', () => {
    expect(cohensKappa([])).toBeNull()
    expect(cohensKappa([['right', 'right']])).toBeNull()
    expect(cohensKappa(answersOf([[30]]))).toBeNull()
    // One of them never varies: nothing beyond chance, and that is defined.
    expect(cohensKappa(answersOf([[9, 1]]))).toMatchObject({ kappa: 0 })
  })

  test('has no interval where they agree on everything: the formula gives it no width', () => {
    expect(
      cohensKappa(
        answersOf([
          [7, 0],
          [0, 3],
        ]),
      ),
    ).toEqual({ kappa: 1, interval: null })
  })

  const answer = fc.constantFrom('right', 'wrong', 'unclear')
  const both = fc.array(fc.tuple(answer, answer), { maxLength: 60 })

  test('is the same whoever is called the first', () => {
    fc.assert(
      fc.property(both, (answers) => {
        const one = cohensKappa(answers)
        const other = cohensKappa(answers.map(([first, second]) => [second, first]))
        expect(other === null).toBe(one === null)
        if (one && other) {
          expect(other.kappa).toBeCloseTo(one.kappa, 9)
          expect(other.interval === null).toBe(one.interval === null)
          if (one.interval && other.interval) expect(other.interval.low).toBeCloseTo(one.interval.low, 6)
        }
      }),
    )
  })

  test('is 1 where all answers are equal and there are several, and lies within its interval and within −1 and 1 anyhow', () => {
    fc.assert(
      fc.property(fc.array(answer), (given) => {
        const kappa = cohensKappa(given.map((one) => [one, one]))
        if (new Set(given).size > 1) expect(kappa).toEqual({ kappa: 1, interval: null })
        else expect(kappa).toBeNull()
      }),
    )
    fc.assert(
      fc.property(both, (answers) => {
        const found = cohensKappa(answers)
        if (found === null) return
        const { low, high } = found.interval ?? { low: found.kappa, high: found.kappa }
        expect(-1 <= low && low <= found.kappa && found.kappa <= high && high <= 1).toBe(true)
      }),
    )
  })
})
