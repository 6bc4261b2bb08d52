import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../src/index.ts'

/** More than 200 letters, none of the everyday words. */
const CHAIN_OF_NAMES =
  'افتتح لحسن السعدي، كاتب الدولة المكلف بالصناعة التقليدية والاقتصاد الاجتماعي والتضامني، يوم الجمعة 13 نونبر 2026 بتطوان المعرض الجهوي للصناعة التقليدية بمشاركة 70 عارضا. وزار المدرسة المهنية "دار الصنائع" رفقة رئيس غرفة الصناعة التقليدية لجهة طنجة تطوان الحسيمة.'
/** Persian of more than 200 letters that happens to have none of its own. */
const WITHOUT_FOREIGN_LETTERS =
  'استاندار به همراه مدیران استان از مرکز آموزش صنایع دستی بازدید کرد و با هنرمندان شهر دیدار داشت. او در این دیدار از تلاش استادان قدردانی کرد و افزود برنامه تازه برای آموزش جوانان آماده است و کار آن به زودی آغاز خواهد شد و ادامه خواهد یافت در سال آینده هم.'

describe('the language of a report', () => {
  it.each([
    ['زار الوالي مركز التكوين في فاس', 'ar'],
    ['الوالي يزور الورشات', 'ar'],
    ['Le gouverneur de la province a visité le centre', 'fr'],
    ['La ministre dans les ateliers de Fès pour une cérémonie', 'fr'],
    ['زار الوالي معرض "Salon de l’artisanat" بمدينة فاس مع الصناع', 'ar'],
    [CHAIN_OF_NAMES, 'ar'],
    [WITHOUT_FOREIGN_LETTERS, 'other'],
    ['The governor visited the centre of the city with the craftsmen', 'other'],
    ['El gobernador visitó el centro de formación de artesanía', 'other'],
    ['استاندار از مرکز آموزش صنایع دستی بازدید کرد و گفت که چند پروژه', 'other'],
    ['12345 — …', 'other'],
    ['', 'other'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
