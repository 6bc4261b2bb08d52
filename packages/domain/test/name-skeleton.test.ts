import { describe, expect, test } from 'vitest'
import { nameSkeleton, soundsAlike } from '../src/index.ts'

describe('a name in two scripts sounds alike', () => {
  test.each([
    ['باب بوجلود', 'Bab Boujloud'],
    ['لحسن السعدي', 'Lahcen Essaadi'],
    ['الحسن السعدي', 'Lahcen Es-Saadi'],
    ['عبد القادر', 'Abdelkader'],
    ['عبد السلام بكرات', 'Abdeslam Bekrate'],
    ['زاوية سيدي قاسم', 'Zaouiat Sidi Kacem'],
    ['العيون', 'Laâyoune'],
    ['أولاد امحمد', "Ouled M'hamed"],
    ['خنيفرة', 'Khénifra'],
    ['الغندور', 'El Rhandour'],
    ['ورزازات', 'Ouarzazate'],
    ['يوسف الخير', 'Youssef El Khair'],
  ])('%s, %s', (arabic, french) => {
    expect(soundsAlike(arabic, french)).toBe(true)
  })
})

describe('two names do not', () => {
  test.each([
    ['فاس', 'Sefrou'],
    ['تعاونية الأمل', 'coopérative An-Nour'],
    ['الدار البيضاء', 'Casablanca'],
    ['', ''],
    ['أوا', 'Aya'],
  ])('%s, %s', (one, other) => {
    expect(soundsAlike(one, other)).toBe(false)
  })
})

test('word by word, articles and joining words left out', () => {
  expect(nameSkeleton('باب بوجلود')).toBe('bb bjld')
  expect(nameSkeleton('la place de l’Étoile')).toBe('bls tl')
})
