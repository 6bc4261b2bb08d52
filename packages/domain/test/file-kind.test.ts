import { expect, test } from 'vitest'
import { fileKind, whyTooLarge } from '../src/index.ts'

test.each([
  ['report.txt', 'text'],
  ['Report.HTML', 'page'],
  ['saved/2025.02.08/page.xhtml', 'page'],
  ['records.ndjson', 'records'],
  ['تقارير.zip', 'zip'],
  ['.hidden.txt', 'text'],
  ['.html', null],
  ['folder/.html', null],
  ['folder\\.html', null],
  ['photo.jpg', null],
  ['html', null],
  ['page.html/', null],
  ['', null],
])('%s is %s', (name, kind) => {
  expect(fileKind(name)).toBe(kind)
})

test('a file over its limit by one byte is told larger than the limit', () => {
  expect(whyTooLarge(15_000_000, 15_000_000)).toBeNull()
  expect(whyTooLarge(15_000_001, 15_000_000)).toBe('16 MB is too large; the limit is 15 MB')
})
