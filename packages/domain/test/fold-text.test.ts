import { describe, expect, test } from 'vitest'
import { entityId, foldText } from '../src/fold-text.ts'

describe('names compared', () => {
  test.each([
    ['Fès–Meknès', 'fes meknes'],
    ['الصِّناعة التقليدية', 'الصناعه التقليديه'],
    ['أكادير', 'اكادير'],
    ['الحســـيمة', 'الحسيمه'],
    ['مؤسسة', 'موسسه'],
    ['على\u200F ', 'علي'],
    ['L’Artisan', 'l artisan'],
    ['«واحة الأمل»', 'واحه الامل'],
    ['ﻻ', 'لا'],
    ['ΟΔΟΣ', 'οδος'],
    ['Ⅷ 𝐀', 'viii a'],
    [' - Fès - ', 'fes'],
    ['', ''],
    ['…', ''],
  ])('%s folds to %s', (name, folded) => {
    expect(foldText(name)).toBe(folded)
  })

  test('different names stay different', () => {
    expect(foldText('الجديدة')).not.toBe(foldText('الجديد'))
    expect(foldText('Salé')).not.toBe(foldText('Sala'))
  })

  test('an unknown name gets an id that an address can carry', () => {
    expect(entityId('برنامج «جسر»')).toBe('~برنامج-جسر')
    expect(entityId('Programme, deux')).toBe('~programme-deux')
  })
})
