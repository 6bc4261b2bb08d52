import { placeId } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import { describe, expect, test } from 'vitest'
import type { Block, Run } from '../../../src/features/bulletin/bulletin-document.ts'
import { writeBulletin } from '../../../src/features/bulletin/write-bulletin.ts'
import { aBulletin, aTold, period, speechIn, WEEK } from './a-bulletin.ts'

const issue = { period: WEEK, today: '2025-02-20', origin: 'https://jawla.example' }
const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

/** A document as lines, as one would read it aloud. */
function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf)
}

function linesOf(block: Block): string[] {
  switch (block.is) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`]
    case 'text':
      return [words(block.runs)]
    case 'list':
    case 'sources':
      return block.items.map((runs, index) => `${index + 1}. ${words(runs)}`)
    case 'table':
      return block.rows.map((cells) => cells.map(words).join(' | '))
    case 'visit':
      return [
        `* ${words(block.title)}`,
        ...block.fields.map(({ name, values }) => `${name}: ${values.map(words).join('; ')}`),
        ...block.quotes.map(({ text, cite }) => `“${text}” ${words(cite)}`),
      ]
  }
}

const write = async (...given: Parameters<typeof aBulletin>) => {
  return lines(writeBulletin(aBulletin(...given), issue, await speechIn('en')).blocks)
}

describe('a bulletin', () => {
  test('tells a visit: day, place, people, numbers as stated, the sentence and who printed it', async () => {
    const figure = { planned: false, program: null, settled: { by: 'agreed' as const, claims: [] }, evidence: [] }
    const held = [
      aTold('v1', {
        officials: [
          {
            ...{ id: 'essaadi', name: 'السعدي', role: 'secretary_of_state', evidence: [] },
            roleSettled: { by: 'agreed', claims: [] },
          },
        ],
        figures: [
          { ...figure, measure: 'graduates', min: 120, max: null, qualifier: 'at_least' },
          { ...figure, measure: 'trainees', min: null, max: null, qualifier: 'unspecified' },
        ],
      }),
    ]
    const now = {
      ...{ held: 1, facilities: 0, provinces: 1, regions: ['MA-03' as const] },
      graduates: { min: 120, max: null, groupsStated: 1, groupsUnstated: 1 },
    }
    const names = {
      essaadi: { ar: 'لحسن السعدي', fr: 'Lahcen Essaadi' },
      [placeId('فاس', 'MA-FES')]: { ar: 'فاس', fr: 'Fès' },
    }
    const told = await write({ held, now, names })
    expect(told).toEqual(
      expect.arrayContaining([
        'Visits held | 1 | 0',
        'Graduates reported | at least 120 (groups with a number stated: 1 of 2) | No graduates mentioned',
        `### ${regionName('MA-03', 'en')}`,
        '* Field visit, Fès',
        'Date: Friday, 7 February 2025',
        `Place: Fès · ${regionName('MA-03', 'en')}`,
        'Officials: Lahcen Essaadi, Secretary of state',
        'Stops: no stop mentioned',
        'Numbers of people: Graduates: at least 120; Trainees: Number not stated',
        '“قام الوزير بزيارة إلى فاس.” [1] جريدة, 8 February 2025',
        '1. جريدة, 8 February 2025. عنوان. https://un.example/1',
      ]),
    )
    expect(told.join('\n')).not.toContain('Programmes')
  })

  test('says what is not stated, and makes no zero of it', async () => {
    const unknown = { start: null, end: null, precision: 'unknown' as const }
    const told = await write({
      held: [
        aTold('v1', {
          date: { ...unknown, basis: 'unknown', settled: { by: 'agreed', claims: [] }, evidence: [] },
          ...{ region: null, province: null, place: null },
        }),
      ],
    })
    expect(told).toEqual(
      expect.arrayContaining([
        '### Region not stated',
        'Date: not stated',
        'Place: not stated',
        'Officials: not stated',
      ]),
    )
  })

  test('parts what is not heard of from what is awaited and what was called off', async () => {
    const on = (id: string, day: string, status: 'announced' | 'cancelled') =>
      aTold(id, {
        status,
        date: {
          ...{ start: day, end: day, precision: 'day', basis: 'stated' },
          ...{ settled: { by: 'agreed', claims: [] }, evidence: [] },
        },
      })
    const announced = [on('a', '2025-02-05', 'announced'), on('b', '2025-02-20', 'announced')]
    const told = await write({ announced, cancelled: [on('c', '2025-02-06', 'cancelled')] })
    const heads = told.filter((line) => line.startsWith('###') || /^Date: /.test(line))
    expect(heads).toEqual([
      ...['### Announced, day past, not heard of since', 'Date: Wednesday, 5 February 2025'],
      ...['### Announced, day to come or under way', 'Date: Thursday, 20 February 2025'],
      ...['### Called off', 'Date: Thursday, 6 February 2025'],
    ])
  })

  test('without a visit leads to the nearest one before and after', async () => {
    const told = await write({ nearest: { before: '2024-12-30', after: '2025-03-05' } })
    expect(told).toEqual(
      expect.arrayContaining([
        'No report on record tells of a visit held in this week.',
        '1. Nearest bulletin before with visits: Week 1 of 2025 (30 December 2024 to 5 January 2025)',
        '2. Nearest bulletin after with visits: Week 10 of 2025 (3 March 2025 to 9 March 2025)',
      ]),
    )
    expect(await write()).toContain('No visit on record has a date yet. Add a report to see its visits.')
  })

  test('gives a sample no address that nobody could read, and says what it is', async () => {
    const [report] = aBulletin().reports
    if (!report) throw new Error('no report')
    const sample = { ...report, sample: true, factsFrom: 'https://facts.example/2' }
    const bulletin = writeBulletin(aBulletin({ reports: [sample] }), issue, await speechIn('en'))
    expect(lines(bulletin.blocks)).toContain(
      '1. جريدة, 8 February 2025. عنوان. sample report written for the demonstration, source of its facts: https://facts.example/2',
    )
    expect(bulletin.notes.join()).toContain('sample reports')
  })

  test('links only what is an address of the web', async () => {
    const [report] = aBulletin().reports
    if (!report) throw new Error('no report')
    const told = await write({ reports: [{ ...report, url: 'javascript:alert(1)' }] })
    expect(told.join('\n')).not.toContain('javascript:')
  })

  test('names all twelve regions as unreached where none was, and says that the period goes on', async () => {
    const bulletin = writeBulletin(aBulletin(), { ...issue, today: '2025-02-09' }, await speechIn('ar'))
    expect(bulletin.notes).toContain('هذه الفترة لم تنته بعد.')
    expect(
      lines(bulletin.blocks)
        .find((line) => line.includes('فاس-مكناس'))
        ?.split('، '),
    ).toHaveLength(12)
    expect(bulletin.period).toBe('الأسبوع 6 من سنة 2025')
  })

  test('of a month is called so', async () => {
    const bulletin = writeBulletin(aBulletin(), { ...issue, period: period('2025-02') }, await speechIn('en'))
    expect([bulletin.title, bulletin.period, bulletin.days]).toEqual([
      ...['Monthly bulletin of field visits', 'February 2025', '1 February 2025 to 28 February 2025'],
    ])
  })
})
