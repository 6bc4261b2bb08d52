import { expect, test } from 'vitest'
import { outletOf } from '../../src/pipeline/outlet-of.ts'

test.each([
  ['hespress.com', null, 'hespress.com'],
  ['Hespress', null, 'hespress.com'],
  ['HESPRESS', 'https://aggregator.example/1', 'hespress.com'],
  ['هِسبريس', null, 'hespress.com'],
  ['www.hespress.com', null, 'hespress.com'],
  ['Hespress - هسبريس جريدة إلكترونية مغربية', 'https://www.hespress.com/1.html', 'hespress.com'],
  ['Fr.Hespress.com', null, 'hespress.com'],
  [null, 'https://fr.hespress.com/1.html', 'hespress.com'],
  // What an outlet signs is its own, wherever it stands.
  ['Le360', 'https://www.hespress.com/1.html', 'le360.ma'],
])('%s at %s is the known outlet %s', (outlet, url, known) => {
  expect(outletOf({ outlet, url })).toBe(known)
})

test.each([
  ['L’Exemple', 'https://exemple.example/1'],
  ['هسبريس الرياضية', null],
  ['Hespress (maghress)', 'https://www.maghress.com/hespress/1'],
  ['nothespress.com', 'https://nothespress.com/hespress.com'],
  ['press.ma', null],
  ['hespress.com (via Exemple)', null],
  ['example.goud', 'https://example.goud/1'],
  [null, 'https://press.ma/1'],
  ['a..b', null],
  ['999.999.999.999', null],
  [null, null],
])('%s at %s is nobody that is known and stays as it is', (outlet, url) => {
  expect(outletOf({ outlet, url })).toBe(outlet)
})
