import { expect, test } from 'vitest'
import { guessLanguage } from '../../../src/features/desk-reports/guess-language.ts'

test.each([
  ['قام كاتب الدولة المكلف بالصناعة التقليدية بزيارة ميدانية إلى مدينة فاس اليوم', 'ar'],
  ['زار الوزير مركز التكوين (Centre de formation) بفاس رفقة والي الجهة وعدد من المنتخبين', 'ar'],
  ['Le secrétaire d’État a visité vendredi à Fès le centre de formation aux métiers de l’artisanat', 'fr'],
  ['The minister visited the training centre of Fez on Friday with the governor of the region', null],
  ['Fès', null],
  ['', null],
  ['12 34 56', null],
])('%s', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})
