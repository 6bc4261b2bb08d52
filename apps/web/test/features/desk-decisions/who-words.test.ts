import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { whoWords } from '../../../src/features/desk-decisions/who-words.ts'
import { deskAr } from '../../../src/i18n/desk-ar.ts'

const t = ((key: keyof typeof deskAr) => deskAr[key]) as unknown as TFunction

test.each([
  ['command line', 'سطر الأوامر'],
  ['staff', 'من جلس إلى الجهاز'],
  ['amina@jawla.example', 'amina@jawla.example'],
])('%s is said as %s', (who, said) => {
  expect(whoWords(who, t)).toBe(said)
})
