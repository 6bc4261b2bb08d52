import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { ar } from '../../src/i18n/ar.ts'
import { en } from '../../src/i18n/en.ts'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { groupWords, peopleWords } from '../../src/i18n/people-words.ts'

const [arabic, , english] = LANGUAGES
const messages = i18next.createInstance()

beforeAll(async () => {
  await messages.init({
    lng: 'en',
    keySeparator: false,
    nsSeparator: false,
    resources: { en: { translation: en }, ar: { translation: ar } },
  })
})

describe('a number of people', () => {
  test.each([
    [{ min: null, max: null }, null],
    [{ min: 0, max: 0 }, '0'],
    [{ min: 137, max: 137 }, '137'],
    [{ min: 100, max: 100, qualifier: 'about' }, 'about 100'],
    [{ min: 200, max: null }, 'at least 200'],
    [{ min: null, max: 50 }, 'at most 50'],
    [{ min: 120, max: 150 }, '120 to 150'],
    [{ min: 0, max: 50, qualifier: 'at_most' }, 'at most 50'],
  ] as const)('%o is %s', (interval, words) => {
    expect(peopleWords(interval, messages.getFixedT('en'), english)).toBe(words)
  })
})

describe('the groups behind a number', () => {
  const people = (groupsStated: number, groupsUnstated: number) => ({ min: 1, max: 1, groupsStated, groupsUnstated })
  test.each([
    [people(0, 0), 'No graduates mentioned'],
    [people(3, 0), '3 groups'],
    [people(0, 1), '1 group, number not stated'],
    [people(0, 2), '2 groups, number stated in none'],
    [people(4, 2), '6 groups, number not stated in 2'],
  ])('%o', (counted, words) => {
    expect(groupWords(counted, messages.getFixedT('en'), english)).toBe(words)
  })

  test('Arabic has its dual', () => {
    expect(groupWords(people(0, 2), messages.getFixedT('ar'), arabic)).toBe('مجموعتان، العدد غير مذكور في أي منها')
    expect(groupWords(people(1, 1), messages.getFixedT('ar'), arabic)).toBe('مجموعتان، العدد غير مذكور في واحدة منها')
  })
})
