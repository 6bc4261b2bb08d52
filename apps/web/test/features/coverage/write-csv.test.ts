import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../src/features/coverage/write-csv.ts'

test('a table is a file with its mark, its lines ended as spreadsheets want', () => {
  expect(
    writeCsv([
      ['الإقليم', 'أيام'],
      ['فاس', 12],
      ['Fès "la ville", médina', null],
    ]),
  ).toBe('\ufeff"الإقليم","أيام"\r\n"فاس",12\r\n"Fès ""la ville"", médina",\r\n')
})

describe('no cell becomes a formula', () => {
  test.each([
    '=1+1',
    '+212 5',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =HYPERLINK("x")',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\n=1',
  ])('%j', (text) => {
    expect(writeCsv([[text]])).toBe(`\ufeff"'${text.replaceAll('"', '""')}"\r\n`)
  })

  test.each(['Fès-Meknès', 'a=b', 'https://x.ma/?a=b', '2025-02-07', ''])('%j stays as it is', (text) => {
    expect(writeCsv([[text]])).toBe(`\ufeff"${text}"\r\n`)
  })
})

test('a number is a number, also a negative one', () => {
  expect(writeCsv([[-3, 0]])).toBe('\ufeff-3,0\r\n')
})
