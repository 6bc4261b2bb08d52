import { placeId, type VisitDetail } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../../i18n/format-date.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { AreaLinks } from '../../ui/area-links.tsx'
import { Name } from '../../ui/name.tsx'
import { NotStated } from '../../ui/not-stated.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { DifferingClaims } from './differing-claims.tsx'
import { FactItem } from './fact-item.tsx'
import styles from './fact-list.module.css'
import { factId } from './visit-facts.ts'

interface Props {
  detail: VisitDetail
}

export function KindFact({ detail: { visit, reports } }: Props) {
  const { t } = useTranslation()
  return (
    <FactItem
      id={factId('kind')}
      evidence={visit.trigger}
      reports={reports}
      differing={
        <DifferingClaims settled={visit.kindSettled} reports={reports} words={({ kind }) => t(`kind.${kind}`)} />
      }
    >
      {t(`kind.${visit.kind}`)} <StatusMark status={visit.status} />
    </FactItem>
  )
}

export function DateFact({ detail: { visit, reports } }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const date = formatToldDate(visit.date, language, 'weekday')
  const implied = visit.date.basis === 'implied'
  return (
    <FactItem
      id={factId('date')}
      evidence={visit.date.evidence}
      reports={reports}
      basis={visit.date.basis}
      because={implied ? t('basis.implied.date') : undefined}
      differing={
        <DifferingClaims
          settled={visit.date.settled}
          reports={reports}
          words={(told) => formatToldDate(told, language) ?? t('date.unknown')}
        />
      }
    >
      {date ?? <NotStated>{t('date.unknown')}</NotStated>}
    </FactItem>
  )
}

/** The place as told; then province and region, which often follow from it. */
export function PlaceFacts({ detail: { visit, reports, names } }: Props) {
  const { t } = useTranslation()
  const implied = visit.regionEvidence.length === 0
  const namesOf = (written: string) => names[placeId(written, visit.province)]
  return (
    <>
      <FactItem
        id={factId('place')}
        evidence={visit.place?.evidence ?? []}
        reports={reports}
        basis={visit.place === null ? 'unknown' : 'stated'}
        differing={
          visit.place && (
            <DifferingClaims
              settled={visit.place.settled}
              reports={reports}
              words={({ name }) => <Name names={namesOf(name)} written={name} />}
            />
          )
        }
      >
        {visit.place === null ? (
          <NotStated>{t('visits.noPlace')}</NotStated>
        ) : (
          <>
            <Name names={namesOf(visit.place.name)} written={visit.place.name} />{' '}
            {visit.place.precision !== 'region' && (
              <span className={styles.aside}>({t(`map.place.${visit.place.precision}`)})</span>
            )}
          </>
        )}
      </FactItem>
      {(visit.province !== null || visit.region !== null) && (
        <FactItem
          id={factId('region')}
          evidence={visit.regionEvidence}
          reports={reports}
          basis={implied ? 'implied' : 'stated'}
          because={implied ? t('basis.implied.region') : undefined}
        >
          <AreaLinks province={visit.province} region={visit.region} />
        </FactItem>
      )}
    </>
  )
}
