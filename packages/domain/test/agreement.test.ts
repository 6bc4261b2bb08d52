import { expect, test } from 'vitest'
import { type BlindAnswer, sampleAgreement, type TwiceJudged } from '../src/index.ts'

const judged = (field: TwiceJudged['field'], first: BlindAnswer, second: BlindAnswer): TwiceJudged => ({
  field,
  answers: [first, second],
})

test('two reviewers’ agreement is told field by field and over all, with how precise the reader is where both could tell', () => {
  const facts = [
    judged('officials', 'right', 'right'),
    judged('date', 'right', 'right'),
    judged('date', 'wrong', 'wrong'),
    judged('date', 'right', 'wrong'),
    judged('date', 'unclear', 'right'),
  ]
  const { all, fields } = sampleAgreement(facts)
  expect(fields.map(({ field, facts, agreed, right, told }) => ({ field, facts, agreed, right, told }))).toEqual([
    { field: 'date', facts: 4, agreed: 2, right: 1, told: 3 },
    { field: 'officials', facts: 1, agreed: 1, right: 1, told: 1 },
  ])
  // po = 2/4, pe = (2·2 + 1·2 + 1·0)/16 = 6/16
  expect(fields[0]?.kappa).toBeCloseTo(0.2, 9)
  // One fact: both gave one and the same answer throughout.
  expect(fields[1]).toMatchObject({ kappa: null, interval: null })
  expect(all).toMatchObject({ facts: 5, agreed: 3, right: 2, told: 4 })
})

test('of no facts there is no agreement', () => {
  expect(sampleAgreement([])).toEqual({
    all: { facts: 0, agreed: 0, kappa: null, interval: null, right: 0, told: 0 },
    fields: [],
  })
})
