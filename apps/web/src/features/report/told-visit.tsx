import type { ReportDetail, Visit } from '@jawla/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../ui/place-of.ts'
import { VisitName } from '../../ui/visit-name.tsx'
import item from './fact-item.module.css'
import { FactValue } from './fact-value.tsx'
import { usePointing } from './pointing.tsx'
import { Quote } from './quote.tsx'
import styles from './told-visit.module.css'
import { type Fact, type FactGroup, quoteId } from './visit-facts.ts'

/** The messages that name the groups of facts. */
const TITLES = {
  kind: 'visit.what',
  date: 'visit.when',
  place: 'visit.where',
  region: 'visit.where',
  official: 'visit.who',
  stop: 'visit.stops',
  program: 'visit.programs',
  craft: 'visit.crafts',
  partner: 'visit.partners',
  figure: 'visit.figures',
  event: 'visit.history',
} as const satisfies Record<FactGroup, string>

interface Props {
  visit: Visit
  /** Those that this report tells. */
  facts: readonly Fact[]
  report: ReportDetail['report']
  names: ReportDetail['names']
}

/** One visit as a report tells it: each fact with the report's own words. */
export function ToldVisit({ visit, facts, report, names }: Props) {
  const { t } = useTranslation()
  const { lit, point } = usePointing()
  const reports = [report]
  return (
    <div className={styles.visit}>
      <h3>
        <Link to="/visits/$id" params={{ id: visit.id }} state>
          <VisitName visit={{ ...visit, ...placeOf(visit, names) }} />
        </Link>
      </h3>
      <ul>
        {facts.map((fact) => (
          <li
            key={fact.id}
            id={fact.id}
            tabIndex={-1}
            className={item.fact}
            data-lit={lit === fact.id}
            onPointerEnter={(event) => event.pointerType === 'mouse' && point(fact.id, 'facts')}
            onPointerLeave={(event) => event.pointerType === 'mouse' && point(null, 'facts')}
            onFocus={() => point(fact.id, 'facts')}
            onBlur={() => point(null, 'facts')}
          >
            <p className={styles.label}>{t(TITLES[fact.group])}</p>
            <div className={styles.value}>
              <FactValue visit={visit} fact={fact} names={names} />
              {fact.evidence.map((piece) => (
                <Quote key={quoteId(reports, piece)} piece={piece} reports={reports} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
