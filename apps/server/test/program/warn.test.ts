import { expect, test } from 'vitest'
import { warn } from '../../src/program/warn.ts'

test.each([
  ['a name with line breaks', 'a\nb\r\n\u2028c.txt: the file is empty', 'jawla: a b c.txt: the file is empty\n'],
  ['what moves the cursor', 'r\u001b[2J\u0007.txt: not UTF-8', 'jawla: r [2J .txt: not UTF-8\n'],
  ['Arabic with its joiners', 'تعاونية\u200cأ.txt: not UTF-8', 'jawla: تعاونية\u200cأ.txt: not UTF-8\n'],
])('%s is told in one line', (_, what, line) => {
  const told: string[] = []
  warn({ err: (text) => told.push(text) }, what)
  expect(told).toEqual([line])
})
