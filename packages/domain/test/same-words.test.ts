import { describe, expect, test } from 'vitest'
import { isCounterLine, sameWords } from '../src/index.ts'

const report = 'زار الوالي المركز.\nوسلم 45 شهادة.'

describe('the words of a text are the same', () => {
  test.each([
    ['when a counter moves', `1 245 vues\n${report}`, `1 312 vues\n${report}`],
    ['when a counter comes', `${report}\n0 تعليق 0 ارسل طباعة تبليغ حذف`, report],
    ['when time goes by', `منذ 3 ساعات\n${report}`, `منذ 5 أيام\n${report}`],
    ['with other spaces and ends of lines', report, 'زار  الوالي\u00a0المركز.\r\n\r\n وسلم 45 شهادة. '],
    ['with marks of direction', report, `\u200f${report}\u200e`],
  ])('%s', (_what, one, other) => expect(sameWords(one)).toBe(sameWords(other)))
})

describe('the words of a text are others', () => {
  test.each([
    ['when a number changes', 'وسلم 47 شهادة.'],
    ['when a letter changes', 'وسلم 45 شهاده.'],
    ['when a word comes', 'وسلم العامل 45 شهادة.'],
    ['when lines change places', 'وسلم 45 شهادة.\nزار الوالي المركز.'],
  ])('%s', (_what, line) => {
    const other = line.includes('\n') ? line : report.replace('وسلم 45 شهادة.', line)
    expect(sameWords(other)).not.toBe(sameWords(report))
  })
})

test.each([
  ['Temps de lecture : 3 min', true],
  ['12 partages – 4 commentaires', true],
  ['Dernière mise à jour il y a 2 heures', true],
  ['45', false],
  ['45 متدربة', false],
  ['عدد المشاهدات', false],
  ['Le 8 mars', false],
])('%s counts readers or time: %s', (line, counter) => expect(isCounterLine(line)).toBe(counter))
