import { readFileSync } from 'node:fs'
import { foldText, isCalendarDate } from '@jawla/domain'
import { regions } from '@jawla/vocabulary/regions'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const sampleSchema = z.strictObject({
  id: z.string().regex(/^sample-\d{3}$/),
  url: z.url(),
  outlet: z.string().min(1),
  language: z.enum(['ar', 'fr']),
  title: z.string().min(1),
  publishedAt: z.string().refine(isCalendarDate),
  text: z.string(),
  factsFrom: z.url({ protocol: /^https?$/ }),
})

const lines = readFileSync(new URL('../samples/reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const samples = lines.map((line) => sampleSchema.parse(JSON.parse(line)))

describe('the sample reports', () => {
  it('are about forty to fifty, with ids and addresses of their own', () => {
    expect(samples.length).toBeGreaterThanOrEqual(40)
    expect(samples.length).toBeLessThanOrEqual(60)
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
    expect(new Set(samples.map(({ url }) => url)).size).toBe(samples.length)
  })

  it('are in Arabic and in French', () => {
    const count = (language: string) => samples.filter((sample) => sample.language === language).length
    expect(count('ar')).toBeGreaterThanOrEqual(20)
    expect(count('fr')).toBeGreaterThanOrEqual(15)
  })

  it('name all twelve regions', () => {
    const text = ` ${foldText(samples.map((sample) => `${sample.title} ${sample.text}`).join(' '))} `
    const unnamed = regions.filter(({ names }) => ![names.ar, names.fr].some((name) => text.includes(foldText(name))))
    expect(unnamed.map(({ code }) => code)).toEqual([])
  })

  it('are short', () => {
    const wrong = samples.filter(({ text }) => {
      const words = text.split(/\s+/).length
      return words < 60 || words > 220
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('come from invented outlets under an address that leads nowhere', () => {
    expect(samples.filter(({ outlet }) => !/^(عينة جولة|Échantillon Jawla) \d$/.test(outlet))).toEqual([])
    expect(samples.filter(({ url }) => !url.startsWith('https://samples.jawla.example/'))).toEqual([])
    expect(new Set(samples.map(({ outlet }) => outlet)).size).toBe(6)
  })

  it('span the years from 2014 on', () => {
    const years = new Set(samples.map(({ publishedAt }) => publishedAt.slice(0, 4)))
    expect([...years].sort()).toEqual([
      '2014',
      '2016',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ])
  })

  it('tell of the Fès visit of 7 February 2025 in both languages by three outlets', () => {
    const fes = samples.filter(
      ({ publishedAt, text }) =>
        publishedAt >= '2025-02-08' && publishedAt <= '2025-02-10' && /بنسودة|Bensouda/.test(text),
    )
    expect(new Set(fes.map(({ language }) => language))).toEqual(new Set(['ar', 'fr']))
    expect(new Set(fes.map(({ outlet }) => outlet)).size).toBe(3)
  })
})
