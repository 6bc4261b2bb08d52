import { expect, test } from 'vitest'
import { jobSubject } from '../../../src/features/desk-work/job-name.ts'

test.each([
  [{ feedId: 3, key: 'k', url: 'https://un.example/a' }, { text: 'https://un.example/a' }],
  [{ feedId: 3, key: 'tag:un.example,2025:1', url: null }, { text: 'tag:un.example,2025:1' }],
  [{ report: { id: 'r', url: null, title: 'Visite à Fès', text: '…' } }, { text: 'Visite à Fès' }],
  [{ reportId: 'r-1' }, { text: 'r-1' }],
  [{ feedId: 3 }, { feed: 3 }],
  [{ alertId: 4, name: 'Fès', messageId: 'msg_1', visits: [] }, { text: 'Fès' }],
  [{ runId: 2 }, { run: 2 }],
  [{}, null],
])('a job with %o is about %o', (payload, subject) => {
  expect(jobSubject({ payload })).toEqual(subject)
})
