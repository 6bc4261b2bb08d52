import {
  type Bulletin,
  type BulletinReport,
  type BulletinVisit,
  type CalendarDate,
  isNotHeardOf,
  type Period,
  type PeriodFigures,
  periodOf,
  REGION_CODES,
} from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import { formatDay } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { asWritten } from '../../i18n/name-in.ts'
import { groupWords, peopleWords } from '../../i18n/people-words.ts'
import { webAddress } from '../../web-address.ts'
import type { Block, BulletinDocument, Run } from './bulletin-document.ts'
import { periodDays, periodName } from './period-words.ts'
import { outletAndDay, type Speech, visitBlock, written } from './visit-block.ts'

interface Issue {
  period: Period
  /** The day of the data, and of what has passed. */
  today: CalendarDate
  /** Where the site is: `https://jawla.example`. */
  origin: string
}

/** A bulletin in the reader's language: figures, visits by region, what was announced and what became of it, sources, method. */
export function writeBulletin(bulletin: Bulletin, issue: Issue, speech: Speech): BulletinDocument {
  const { t, language } = speech
  const { period, today } = issue
  return {
    title: t(`bulletin.title.${period.unit}`),
    period: periodName(period, t, language),
    days: periodDays(period, t, language),
    notes: [
      t('bulletin.asOf', { day: formatDay(today, language) }),
      ...(period.end >= today ? [t('bulletin.notOver')] : []),
      ...(bulletin.reports.some(({ sample }) => sample) ? [t('bulletin.samples')] : []),
    ],
    blocks: [
      ...figures(bulletin, issue, speech),
      ...heldVisits(bulletin, issue, speech),
      ...unreached(bulletin, speech),
      ...followed(bulletin, issue, speech),
      ...ahead(bulletin, issue, speech),
      ...sources(bulletin.reports, speech),
      { is: 'text', look: 'note', runs: [{ text: t('bulletin.method') }] },
      {
        is: 'text',
        look: 'note',
        runs: [
          { text: `${t('bulletin.online')}${t('sign.colon')}` },
          { text: `${issue.origin}/bulletin/${period.key}`, lang: 'fr', link: { to: 'bulletin', period: period.key } },
        ],
      },
    ],
  }
}

function heading(text: string, level: 2 | 3 = 2): Block {
  return { is: 'heading', level, text }
}

function note(text: string): Block {
  return { is: 'text', look: 'note', runs: [{ text }] }
}

function figures({ now, before }: Bulletin, { period: { unit } }: Issue, { t, language }: Speech): Block[] {
  const number = (value: number): Run[] => [{ text: formatNumber(value, language), look: 'strong' }]
  const row = (name: string, value: (figures: PeriodFigures) => Run[]): Run[][] => [
    [{ text: name }],
    value(now),
    value(before),
  ]
  return [
    heading(t('bulletin.figures')),
    {
      is: 'table',
      head: [t('bulletin.figure'), t(`bulletin.now.${unit}`), t(`bulletin.before.${unit}`)],
      rows: [
        row(t('bulletin.held'), ({ held }) => number(held)),
        row(t('bulletin.facilities'), ({ facilities }) => number(facilities)),
        row(t('bulletin.provinces'), ({ provinces }) => number(provinces)),
        row(t('bulletin.graduates'), ({ graduates }) => {
          const words = peopleWords(graduates, t, language)
          const groups = graduates.groupsStated + graduates.groupsUnstated
          if (groups === 0) return [{ text: groupWords(graduates, t, language), look: 'muted' }]
          const share = t('bulletin.graduates.share', {
            stated: formatNumber(graduates.groupsStated, language),
            groups: formatNumber(groups, language),
          })
          return [
            words === null ? { text: t('people.notStated'), look: 'unstated' } : { text: words, look: 'strong' },
            { text: ` (${share})`, look: 'muted' },
          ]
        }),
      ],
    },
  ]
}

function heldVisits(bulletin: Bulletin, issue: Issue, speech: Speech): Block[] {
  const { t, language } = speech
  const { unit } = issue.period
  const number = (value: number) => formatNumber(value, language)
  const { held, now, vaguer } = bulletin
  const regions = [...REGION_CODES, null].flatMap((code): Block[] => {
    const visits = held.filter(({ visit }) => visit.region === code)
    if (visits.length === 0) return []
    const name = code === null ? t('bulletin.noRegion') : regionName(code, language.code)
    return [heading(name, 3), ...visits.map((one) => visitBlock(one, bulletin, speech))]
  })
  return [
    heading(t('bulletin.visits')),
    ...(held.length === 0 ? empty(bulletin, issue, speech) : []),
    ...(held.length < now.held
      ? [note(t('bulletin.cut', { shown: number(held.length), total: number(now.held) }))]
      : []),
    ...regions,
    ...(vaguer > 0 ? [note(t(`bulletin.vaguer.${unit}`, { n: number(vaguer) }))] : []),
  ]
}

/** Nothing happened that anybody reported: where there is something to read. */
function empty({ nearest }: Bulletin, { period: { unit } }: Issue, { t, language }: Speech): Block[] {
  const leads = (['before', 'after'] as const).flatMap((side): Run[][] => {
    const day = nearest[side]
    if (day === null) return []
    const period = periodOf(day, unit)
    const words = `${periodName(period, t, language)} (${periodDays(period, t, language)})`
    return [[{ text: t(`bulletin.empty.${side}`, { period: words }), link: { to: 'bulletin', period: period.key } }]]
  })
  return [
    { is: 'text', runs: [{ text: t(`bulletin.empty.${unit}`), look: 'strong' }] },
    leads.length > 0 ? { is: 'list', items: leads } : { is: 'text', runs: [{ text: t('bulletin.empty.record') }] },
  ]
}

function unreached({ now }: Bulletin, { t, language }: Speech): Block[] {
  const rest = REGION_CODES.filter((code) => !now.regions.includes(code))
  return [
    heading(t('bulletin.unreached')),
    {
      is: 'text',
      runs: [
        {
          text:
            rest.length === 0
              ? t('bulletin.unreached.none')
              : rest.map((code) => regionName(code, language.code)).join(t('sign.comma')),
        },
      ],
    },
    { is: 'text', look: 'note', runs: [{ text: t('bulletin.coverage'), link: { to: 'coverage' } }] },
  ]
}

function followed(bulletin: Bulletin, { today }: Issue, speech: Speech): Block[] {
  const { t, language } = speech
  const { announced, cancelled, leftOut } = bulletin
  const unheard = announced.filter(({ visit }) => isNotHeardOf(visit, today))
  const awaited = announced.filter(({ visit }) => !isNotHeardOf(visit, today))
  const part = (name: string, visits: readonly BulletinVisit[]): Block[] =>
    visits.length === 0 ? [] : [heading(name, 3), ...visits.map((one) => visitBlock(one, bulletin, speech))]
  return [
    heading(t('bulletin.followed')),
    ...part(t('bulletin.announced'), unheard),
    ...part(t('bulletin.awaited'), awaited),
    ...part(t('bulletin.cancelled'), cancelled),
    ...(unheard.length + cancelled.length === 0 ? [note(t('bulletin.followed.none'))] : []),
    ...(leftOut > 0 ? [note(t('bulletin.leftOut', { n: formatNumber(leftOut, language) }))] : []),
  ]
}

function ahead(bulletin: Bulletin, { period: { unit } }: Issue, speech: Speech): Block[] {
  const { t } = speech
  return [
    heading(t(`bulletin.ahead.${unit}`)),
    ...(bulletin.ahead.length === 0
      ? [note(t('bulletin.ahead.none'))]
      : bulletin.ahead.map((one) => visitBlock(one, bulletin, speech))),
  ]
}

function sources(reports: readonly BulletinReport[], speech: Speech): Block[] {
  if (reports.length === 0) return []
  return [
    heading(speech.t('bulletin.sources')),
    { is: 'sources', items: reports.map((report) => sourceRuns(report, speech)) },
  ]
}

/** Outlet, day, title, address; a sample has no address that anybody could read. */
function sourceRuns(report: BulletinReport, speech: Speech): Run[] {
  const { t } = speech
  const stop: Run = { text: '. ' }
  return [
    ...outletAndDay(report, speech),
    stop,
    report.title === null
      ? { text: t('bulletin.untitled'), look: 'muted' }
      : { ...written(asWritten(report.title)), look: 'strong' },
    ...(report.sample
      ? [
          stop,
          { text: t('bulletin.sampleSource') },
          ...addressRuns(report.factsFrom, `${t('sign.comma')}${t('bulletin.sampleFacts')}${t('sign.colon')}`),
        ]
      : addressRuns(report.url, '. ')),
  ]
}

function addressRuns(address: string | null, before: string): Run[] {
  if (address === null || webAddress(address) === null) return []
  return [{ text: before }, { text: address, lang: 'fr', link: { to: 'web', address } }]
}
