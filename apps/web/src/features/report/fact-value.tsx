import { placeId, type Visit, type VisitDetail, type VisitNamed } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../../i18n/format-date.ts'
import { asWritten } from '../../i18n/name-in.ts'
import { peopleWords } from '../../i18n/people-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { AreaLinks } from '../../ui/area-links.tsx'
import { Name } from '../../ui/name.tsx'
import { NotStated } from '../../ui/not-stated.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Written } from '../../ui/written.tsx'
import type { Fact } from './visit-facts.ts'

interface Props {
  visit: Visit
  fact: Pick<Fact, 'group' | 'index'>
  names: VisitDetail['names']
}

/** What a visit says by one of its facts, in a line; names lead to their pages. */
export function FactValue({ visit, fact: { group, index }, names }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const named = (entry: VisitNamed | undefined, kind: 'official' | 'program' | 'craft' | 'partner') =>
    entry && <Name names={names[entry.id]} written={entry.name} to={{ kind, id: entry.id }} />
  switch (group) {
    case 'kind':
      return (
        <>
          {t(`kind.${visit.kind}`)} <StatusMark status={visit.status} />
        </>
      )
    case 'date':
      return formatToldDate(visit.date, language) ?? <NotStated>{t('date.unknown')}</NotStated>
    case 'place':
      return visit.place && <Name names={names[placeId(visit.place.name, visit.province)]} written={visit.place.name} />
    case 'region':
      return <AreaLinks province={visit.province} region={visit.region} />
    case 'official':
      return named(visit.officials[index], 'official')
    case 'program':
      return named(visit.programs[index], 'program')
    case 'craft':
      return named(visit.crafts[index], 'craft')
    case 'partner':
      return named(visit.partners[index], 'partner')
    case 'stop': {
      const stop = visit.stops[index]
      return (
        stop && (
          <RecordLink to={{ kind: 'facility', id: stop.facilityId }}>
            <Written name={asWritten(stop.name)} />
          </RecordLink>
        )
      )
    }
    case 'figure': {
      const figure = visit.figures[index]
      const words = figure && peopleWords(figure, t, language)
      return (
        figure && (
          <>
            {t(`measure.${figure.measure}`)}
            {t('sign.colon')}
            {words ?? <NotStated>{t('people.notStated')}</NotStated>}
            {figure.planned && ` (${t('figure.planned')})`}
          </>
        )
      )
    }
    case 'event': {
      const event = visit.history[index]
      return event && <StatusMark status={event.status} />
    }
  }
}
