import { placeId, type VisitDetail, type VisitNamed } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { asWritten } from '../../i18n/name-in.ts'
import { Name } from '../../ui/name.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { Written } from '../../ui/written.tsx'
import { DateFact, KindFact, PlaceFacts } from './circumstance-facts.tsx'
import { DifferingClaims } from './differing-claims.tsx'
import { FactGroupBox } from './fact-group-box.tsx'
import { FactItem } from './fact-item.tsx'
import styles from './fact-list.module.css'
import { FigureFacts } from './figure-facts.tsx'
import { HistoryFacts } from './history-facts.tsx'
import { factId } from './visit-facts.ts'

/** All that the reports tell of a visit, in the order in which one asks. */
export function FactList({ detail }: { detail: VisitDetail }) {
  const { t } = useTranslation()
  const { visit, reports, names } = detail
  return (
    <div className={styles.list}>
      <FactGroupBox title={t('visit.what')}>
        <KindFact detail={detail} />
      </FactGroupBox>
      <FactGroupBox title={t('visit.when')}>
        <DateFact detail={detail} />
      </FactGroupBox>
      <HistoryFacts detail={detail} />
      <FactGroupBox title={t('visit.where')}>
        <PlaceFacts detail={detail} />
      </FactGroupBox>
      <FactGroupBox title={t('visit.who')} empty={visit.officials.length === 0}>
        {visit.officials.map((official, index) => (
          <FactItem
            key={official.id}
            id={factId('official', index)}
            evidence={official.evidence}
            reports={reports}
            differing={
              <DifferingClaims
                settled={official.roleSettled}
                reports={reports}
                words={({ role }) => t(`role.${role}`)}
              />
            }
          >
            <Name names={names[official.id]} written={official.name} to={{ kind: 'official', id: official.id }} />{' '}
            <span className={styles.aside}>{t(`role.${official.role}`)}</span>
          </FactItem>
        ))}
      </FactGroupBox>
      <FactGroupBox title={t('visit.stops')} empty={visit.stops.length === 0} ordered>
        {visit.stops.map((stop, index) => (
          <FactItem
            key={`${stop.facilityId} ${stop.evidence[0]?.start}`}
            id={factId('stop', index)}
            evidence={stop.evidence}
            reports={reports}
          >
            <span className={styles.aside}>{t(`type.${stop.type}`)}</span>
            <br />
            <RecordLink to={{ kind: 'facility', id: stop.facilityId }}>
              <Written name={asWritten(stop.name)} />
            </RecordLink>
            {stop.place !== null && (
              <span className={styles.aside}>
                {' '}
                <Name names={names[placeId(stop.place, visit.province)]} written={stop.place} />
              </span>
            )}
            {stop.precision !== 'region' && <span className={styles.aside}> ({t(`stop.at.${stop.precision}`)})</span>}
          </FactItem>
        ))}
      </FactGroupBox>
      <NamedGroup title={t('visit.programs')} group="program" entries={visit.programs} detail={detail} />
      <FigureFacts detail={detail} />
      <NamedGroup title={t('visit.crafts')} group="craft" entries={visit.crafts} detail={detail} />
      <NamedGroup title={t('visit.partners')} group="partner" entries={visit.partners} detail={detail} />
    </div>
  )
}

interface NamedGroupProps {
  title: string
  group: 'program' | 'craft' | 'partner'
  entries: readonly VisitNamed[]
  detail: VisitDetail
}

function NamedGroup({ title, group, entries, detail }: NamedGroupProps) {
  if (entries.length === 0) return null
  return (
    <FactGroupBox title={title}>
      {entries.map((entry, index) => (
        <FactItem key={entry.id} id={factId(group, index)} evidence={entry.evidence} reports={detail.reports}>
          <Name names={detail.names[entry.id]} written={entry.name} to={{ kind: group, id: entry.id }} />
        </FactItem>
      ))}
    </FactGroupBox>
  )
}
