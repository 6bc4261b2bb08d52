import { type CountedPeople, isCalendarDate, type Names, publicationDay, type VisitSummary } from '@jawla/domain'
import { regionName } from '@jawla/vocabulary/regions'
import type { ToldSentence, ToldVisitCard } from '../chart-data.ts'
import { formatDay, formatToldDate } from '../words/format-date.ts'
import { nameIn } from '../words/name-in.ts'
import { groupWords, peopleWords } from '../words/people-words.ts'
import type { Speaker } from '../words/say.ts'
import { setApart } from '../words/set-apart.ts'

/** What a visit was, where and when: `Field visit, Sefrou, 7 February 2025`; what became of it, where it was not held. */
export function visitName({ kind, status, place, placeNames, date }: VisitSummary, { t, language }: Speaker): string {
  const named = [
    t(`kind.${kind}`),
    ...(place === null ? [] : [setApart(nameIn(placeNames, place, language.code).text)]),
    formatToldDate(date, language) ?? t('date.unknown'),
  ].join(t('sign.comma'))
  return status === 'held' ? named : `${named} (${t(`status.${status}`)})`
}

/** The facts of a visit under their labels; what no report states is said to be so. */
export function visitFacts(
  { visit, stops, programs, graduates }: ToldVisitCard,
  speaker: Speaker,
): { label: string; value: string }[] {
  const { t, language } = speaker
  const listed = (names: readonly Names[]) =>
    names.map((one) => setApart(nameIn(one, '', language.code).text)).join(t('sign.comma'))
  const region = visit.region === null ? [] : [regionName(visit.region, language.code)]
  const place = visit.place === null ? [] : [setApart(nameIn(visit.placeNames, visit.place, language.code).text)]
  const where = [...place, ...region].join(t('sign.comma'))
  const facts = [
    { label: t('visit.when'), value: formatToldDate(visit.date, language, 'weekday') ?? t('date.unknown') },
    { label: t('visit.where'), value: where === '' ? t('visits.noPlace') : where },
    {
      label: t('visit.who'),
      value: visit.officials.length === 0 ? t('visits.noOfficial') : listed(visit.officials.map(({ names }) => names)),
    },
    { label: t('visit.stops'), value: listed(stops) },
    { label: t('visit.programs'), value: listed(programs) },
    { label: t('measure.graduates'), value: graduateWords(graduates, speaker) },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** Empty where nobody tells of graduates. */
function graduateWords(people: CountedPeople, { t, language }: Speaker): string {
  if (people.groupsStated + people.groupsUnstated === 0) return ''
  const number = peopleWords(people, t, language)
  return number === null ? groupWords(people, t, language) : `${number} (${groupWords(people, t, language)})`
}

/** Who published a sentence and when: `Le Matin, 8 February 2025`. */
export function outletWords({ report }: ToldSentence, { t, language }: Speaker): string {
  const outlet = report.outlet === null ? t('report.noOutlet') : setApart(report.outlet)
  const day = publicationDay(report)
  return day === null || !isCalendarDate(day)
    ? outlet
    : t('chart.outlet.published', { outlet, day: formatDay(day, language) })
}
