import { expect, test } from 'vitest'
import { directorySearch } from '../../../src/features/directory/directory-search.ts'

test.each([
  [
    { of: 'official', text: ' السعدي ' },
    { of: 'official', text: 'السعدي' },
  ],
  [{ of: 'visits', text: '  ', page: '2' }, {}],
  [{ text: 'x'.repeat(300) }, { text: 'x'.repeat(200) }],
])('an address of the directory is tidied: %j', (search, tidy) => {
  expect(directorySearch(search)).toEqual(tidy)
  expect(directorySearch(tidy)).toEqual(tidy)
})
