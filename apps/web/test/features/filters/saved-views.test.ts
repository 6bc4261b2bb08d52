import { describe, expect, test } from 'vitest'
import { readViews, withView } from '../../../src/features/filters/saved-views.ts'

const view = (name: string, search = {}) => ({ name, search })

describe('views that an earlier visit left in the browser', () => {
  test.each([
    ['nothing', null, []],
    ['no list', '{"name":"x"}', []],
    ['no JSON', '[{"name":', []],
    ['one without a name', '[{"name":"","search":{}},{"name":"b","search":{}}]', [view('b')]],
    [
      'values that no address holds',
      '[{"name":"a","search":{"region":"MA-03","page":7}}]',
      [view('a', { region: 'MA-03' })],
    ],
    ['things that are no views', '[null,7,"x",[],{"name":"a","search":null}]', []],
  ])('%s', (_what, text, expected) => {
    expect(readViews(text)).toEqual(expected)
  })
})

test('a view under a name that is taken replaces the one that had it, and stands first', () => {
  const views = [view('a'), view('b', { kind: 'fair' })]
  expect(withView(views, view('b', { kind: 'meeting' }))).toEqual([view('b', { kind: 'meeting' }), view('a')])
})

test('at most fifty are kept, the newest', () => {
  const fifty = Array.from({ length: 50 }, (_, number) => view(String(number)))
  const more = withView(fifty, view('new'))
  expect(more).toHaveLength(50)
  expect(more[0]?.name).toBe('new')
})
