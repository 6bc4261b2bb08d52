import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/index.ts'

const dayOf = (language: 'ar' | 'fr', text: string): string | null | undefined =>
  readReport({ id: 'r', language, title: null, publishedAt: '2025-02-08', text }).visits[0]?.date.start

const ARABIC = 'قام عامل إقليم الجديدة، السيد رشيد العمراني، أمس الجمعة، بزيارة إلى مركز التكوين في الخزف.'
const FRENCH =
  'Le gouverneur de la province, M. Rachid Amrani, a visité vendredi à Safi le centre de formation à la poterie.'

describe('the day in a dateline', () => {
  it.each([
    ['الجديدة/ 08 فبراير 2025/ومع/'],
    ['الجديدة – 08 فبراير 2025 –'],
    ['الجديدة، 8 فبراير 2025 (ومع) –'],
    ['الجديدة 08/02/2025'],
  ])('%s is beaten by a day of the visit', (line) => {
    expect(dayOf('ar', `${line} ${ARABIC}`)).toBe('2025-02-07')
    expect(dayOf('ar', `${line} ${ARABIC.replace('، أمس الجمعة،', '')}`)).toBe('2025-02-08')
  })

  it.each([['Safi, 8 février 2025 (MAP) –'], ['SAFI, le 8 fév. 2025 -']])(
    '%s is beaten by a day of the visit',
    (line) => {
      expect(dayOf('fr', `${line} ${FRENCH}`)).toBe('2025-02-07')
    },
  )
})

describe('until now is no day on which anything was done', () => {
  it.each<['ar' | 'fr', string]>([
    [
      'fr',
      'La ministre Nadia Fettah a présidé à Rabat la remise des attestations. À ce jour, 317 artisans sont certifiés.',
    ],
    ['ar', 'ترأس عامل إقليم تازة حفل تسليم الشهادات بتازة. وكونت الدار إلى اليوم مائة نساجة.'],
  ])('%s: %s', (language, text) => {
    expect(dayOf(language, text)).toBeNull()
  })
})
