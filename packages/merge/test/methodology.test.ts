import { readFileSync } from 'node:fs'
import { SAMPLE_SIZES } from '@jawla/domain'
import { expect, test } from 'vitest'
import { MAYBE_ONE_VISIT, ONE_VISIT, ONE_VISIT_LEFT_OPEN } from '../src/same-visit-score.ts'

const text = readFileSync(new URL('../../../docs/methodology.md', import.meta.url), 'utf8')

test.each([
  `**${ONE_VISIT} or more: one visit.**`,
  `needs ${ONE_VISIT_LEFT_OPEN} and joins only where exactly one visit fits it`,
  `**${MAYBE_ONE_VISIT} to ${ONE_VISIT}, or contradicted: a person is asked**`,
  `**Less than ${MAYBE_ONE_VISIT}: two visits.**`,
  `of ${SAMPLE_SIZES.least} to ${SAMPLE_SIZES.most} facts`,
])('the methodology tells the threshold that decides: %s', (words) => {
  expect(text).toContain(words)
})
