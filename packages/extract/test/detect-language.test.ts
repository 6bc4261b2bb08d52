import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../src/index.ts'

describe('the language of a report', () => {
  it.each([
    ['زار الوالي مركز التكوين في فاس', 'ar'],
    ['الوالي يزور الورشات', 'ar'],
    ['Le gouverneur de la province a visité le centre', 'fr'],
    ['La ministre dans les ateliers de Fès pour une cérémonie', 'fr'],
    ['زار الوالي معرض "Salon de l’artisanat" بمدينة فاس مع الصناع', 'ar'],
    ['The governor visited the centre of the city with the craftsmen', 'other'],
    ['El gobernador visitó el centro de formación de artesanía', 'other'],
    ['استاندار از مرکز آموزش صنایع دستی بازدید کرد و گفت که چند پروژه', 'other'],
    ['12345 — …', 'other'],
    ['', 'other'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
