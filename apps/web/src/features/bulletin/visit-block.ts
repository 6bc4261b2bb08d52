import {
  type Bulletin,
  type BulletinReport,
  type BulletinVisit,
  isCalendarDate,
  placeId,
  publicationDay,
} from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import type { TFunction } from 'i18next'
import { formatDay, formatToldDate } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { asWritten, nameIn, type WrittenName } from '../../i18n/name-in.ts'
import { peopleWords } from '../../i18n/people-words.ts'
import type { Block, Field, Quote, Run } from './bulletin-document.ts'

export interface Speech {
  t: TFunction
  language: Language
}

/** One visit as a bulletin tells it: when, where, who, what, how many, and the sentences that it rests on. */
export function visitBlock(told: BulletinVisit, bulletin: Bulletin, speech: Speech): Block {
  const { t, language } = speech
  const { visit } = told
  const unstated = (text: string): Run[] => [{ text, look: 'unstated' }]
  const place =
    visit.place === null
      ? null
      : nameIn(bulletin.names[placeId(visit.place.name, visit.province)], visit.place.name, language.code)
  const area = [
    visit.province === null ? null : provinceName(visit.province, language.code),
    visit.region === null ? null : regionName(visit.region, language.code),
  ].filter((name) => name !== null && name !== place?.text)
  const date = formatToldDate(visit.date, language, 'weekday')
  const where: Run[] = [
    ...(place === null ? [] : [written(place)]),
    ...area.map((name, index) => ({ text: `${place === null && index === 0 ? '' : ' · '}${name}` })),
  ]
  const fields: Field[] = [
    { name: t('bulletin.day'), values: [date === null ? unstated(t('bulletin.notStated')) : [{ text: date }]] },
    { name: t('bulletin.place'), values: [where.length === 0 ? unstated(t('bulletin.notStated')) : where] },
    {
      name: t('bulletin.officials'),
      values: visit.officials.map(({ id, name, role }): Run[] => [
        written(nameIn(bulletin.names[id], name, language.code)),
        { text: `${t('sign.comma')}${t(`role.${role}`)}`, look: 'muted' },
      ]),
    },
    {
      name: t('bulletin.stops'),
      values: visit.stops.map(({ facilityId, name, type }): Run[] => [
        written(nameIn(bulletin.facilities[facilityId], name, language.code)),
        { text: `${t('sign.comma')}${t(`type.${type}`)}`, look: 'muted' },
      ]),
    },
    {
      name: t('bulletin.programs'),
      values: visit.programs.map(({ id, name }) => [written(nameIn(bulletin.names[id], name, language.code))]),
    },
    { name: t('bulletin.people'), values: visit.figures.map((figure) => figureRuns(figure, speech)) },
  ]
  return {
    is: 'visit',
    id: visit.id,
    title: [
      { text: t(`kind.${visit.kind}`), link: { to: 'visit', id: visit.id } },
      ...(place === null ? [] : [{ text: t('sign.comma') }, written(place)]),
    ],
    fields: fields.flatMap((field) => {
      if (field.values.length > 0) return [field]
      const none = whenNone(field.name, speech)
      return none === null || visit.status === 'cancelled' ? [] : [{ ...field, values: [unstated(none)] }]
    }),
    quotes: told.sentences.flatMap(({ reportId, text }) => quoteOf(text, reportId, bulletin.reports, speech)),
  }
}

/** What is said where no report names any; null where nothing is to be said. */
function whenNone(field: string, { t }: Speech): string | null {
  if (field === t('bulletin.officials')) return t('bulletin.notStated')
  if (field === t('bulletin.stops')) return t('visits.stops', { count: 0, n: 0 })
  return null
}

function figureRuns(figure: BulletinVisit['visit']['figures'][number], { t, language }: Speech): Run[] {
  const words = peopleWords(figure, t, language)
  return [
    { text: `${t(`measure.${figure.measure}`)}${t('sign.colon')}` },
    words === null ? { text: t('people.notStated'), look: 'unstated' } : { text: words, look: 'strong' },
    ...(figure.planned ? [{ text: ` (${t('figure.planned')})` }] : []),
    ...(figure.program === null ? [] : [{ text: ' – ' }, written(asWritten(figure.program))]),
  ]
}

function quoteOf(text: string, reportId: string, reports: readonly BulletinReport[], speech: Speech): Quote[] {
  const index = reports.findIndex(({ id }) => id === reportId)
  const report = reports[index]
  if (report === undefined) return []
  const number = index + 1
  return [
    {
      text,
      lang: asWritten(text).lang,
      cite: [{ text: `[${number}]`, link: { to: 'source', number } }, { text: ' ' }, ...outletAndDay(report, speech)],
    },
  ]
}

/** Who printed a report and when. */
export function outletAndDay({ outlet, publishedAt }: BulletinReport, { t, language }: Speech): Run[] {
  const day = publicationDay({ publishedAt })
  return [
    outlet === null ? { text: t('report.noOutlet'), look: 'unstated' } : written(asWritten(outlet)),
    { text: t('sign.comma') },
    day !== null && isCalendarDate(day)
      ? { text: formatDay(day, language) }
      : { text: t('report.unpublished'), look: 'unstated' },
  ]
}

export function written({ text, lang }: WrittenName): Run {
  return { text, lang }
}
