import { expect, test } from 'vitest'
import { joinSpans } from '../src/index.ts'

const span = (outlet: string, from: string, to: string | null) => ({ outlet, from, to })

test.each([
  ['nothing', [], []],
  [
    'two feeds of one outlet',
    [span('A', '2025-01-04', '2025-01-09'), span('A', '2025-01-01', '2025-01-06')],
    [span('A', '2025-01-01', '2025-01-09')],
  ],
  [
    'one within the other',
    [span('A', '2025-01-01', '2025-01-09'), span('A', '2025-01-02', '2025-01-03')],
    [span('A', '2025-01-01', '2025-01-09')],
  ],
  [
    'one that goes on',
    [span('A', '2025-01-01', null), span('A', '2025-02-01', '2025-02-05')],
    [span('A', '2025-01-01', null)],
  ],
  [
    'one that a longer one overtakes',
    [span('A', '2025-01-01', '2025-01-05'), span('A', '2025-01-05', null)],
    [span('A', '2025-01-01', null)],
  ],
  [
    'two with days between them',
    [span('A', '2025-01-06', '2025-01-07'), span('A', '2025-01-01', '2025-01-04')],
    [span('A', '2025-01-01', '2025-01-04'), span('A', '2025-01-06', '2025-01-07')],
  ],
  [
    'two outlets',
    [span('B', '2025-01-02', '2025-01-04'), span('A', '2025-01-01', '2025-01-03')],
    [span('A', '2025-01-01', '2025-01-03'), span('B', '2025-01-02', '2025-01-04')],
  ],
])('%s', (_, spans, joined) => expect(joinSpans(spans)).toEqual(joined))
