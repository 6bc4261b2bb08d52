import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/index.ts'

const read = (text: string) => {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'fr'
  return readReport({ id: 'r', language, title: null, publishedAt: '2025-02-08', text }).visits[0]
}
const people = (text: string) => read(text)?.officials.map(({ name, role }) => `${name} (${role})`)

describe('one office word for several people', () => {
  it.each([
    [
      'أشرف عاملا إقليمي تزنيت وتارودانت، حسن خليل ومبروك ثابت، يوم الأربعاء على افتتاح مجمع الصناعة التقليدية بتزنيت.',
      ['حسن خليل (governor)', 'مبروك ثابت (governor)'],
    ],
    [
      'أشرف عامل إقليم تزنيت، حسن خليل، يوم الأربعاء على افتتاح مجمع الصناعة التقليدية بحضور رئيسي غرفة الصناعة التقليدية والمجلس الإقليمي، محمد العلمي وحسن التازي.',
      ['حسن خليل (governor)', 'محمد العلمي (chamber_president)', 'حسن التازي (chamber_president)'],
    ],
    [
      'Les gouverneurs des provinces de Tiznit et de Taroudant, Hassan Khalil et Mabrouk Tabet, ont visité mercredi à Tiznit le complexe artisanal.',
      ['Hassan Khalil (governor)', 'Mabrouk Tabet (governor)'],
    ],
    [
      'Le wali de la région a inauguré jeudi à Fès le complexe artisanal avec ses vice-présidents Mohamed Alami et Hassan Tazi.',
      ['wali de la région (wali)', 'Mohamed Alami (elected)', 'Hassan Tazi (elected)'],
    ],
  ])('gives each of them: %s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  it.each([
    [
      'Le wali de la région et les gouverneurs de Sefrou et de Boulemane ont inauguré jeudi à Fès le complexe artisanal.',
      'wali de la région (wali)',
      'Fès',
    ],
    [
      'افتتح والي جهة سوس ماسة يوم الخميس بأكادير مجمع الصناعة التقليدية بحضور رؤساء جماعات تارودانت وتزنيت.',
      'والي جهة سوس ماسة (wali)',
      'أكادير',
    ],
  ])('names nobody where no names follow, and no place of the visit: %s', (text, official, place) => {
    expect(people(text)).toEqual([official])
    expect(read(text)?.place?.name).toBe(place)
  })

  it('leaves each name of a pair under one single office to its owner', () => {
    const text = 'زار الكاتب العام محمد العلمي وحسن التازي يوم الخميس بفاس مجمع الصناعة التقليدية.'
    expect(people(text)?.[0]).toBe('محمد العلمي (other)')
  })
})
