import { expect, test } from 'vitest'
import { harmlessCell } from '../src/index.ts'

test.each([
  '=HYPERLINK("https://un.example","زيارة")',
  '+212 5 35 00 00 00',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '﹦1+1',
  // After signs that nobody sees: a mark of direction, a joiner, a mark of UTF-8.
  '\u200f=1+1',
  '\u202e\u2066=1+1',
  '\u200b \u200d-1',
  '\ufeff@A1',
])('a spreadsheet does not compute %j', (text) => {
  expect(harmlessCell(text)).toBe(`'${text}`)
})

test.each(['', 'زيارة ميدانية', 'a=b', '12', "l'artisanat", '«=1»', '(=1)', '* =1', '{"min":120}'])(
  'any other text stays as it is: %j',
  (text) => {
    expect(harmlessCell(text)).toBe(text)
  },
)
