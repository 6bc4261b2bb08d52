import type { Basis, SourcedEvidence, VisitDetail } from '@jawla/domain'
import { type ReactNode, use } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FactDesk } from './fact-desk.ts'
import styles from './fact-item.module.css'
import { usePointing } from './pointing.tsx'
import { Quote } from './quote.tsx'
import { quoteId, sourcesOfFact } from './visit-facts.ts'

interface Props {
  id: string
  evidence: readonly SourcedEvidence[]
  reports: VisitDetail['reports']
  basis?: Basis
  /** In words, what an implied fact follows from. */
  because?: string
  /** What else the reports tell, where they differ. */
  differing?: ReactNode
  children: ReactNode
}

/** One fact: its value, how it is known, how many independent sources tell it, and the words themselves. */
export function FactItem({ id, evidence, reports, basis = 'stated', because, differing, children }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { lit, point, goTo, openReport } = usePointing()
  const sources = sourcesOfFact(evidence, reports)
  const Desk = use(FactDesk)
  const first = evidence.find((piece) => piece.reportId === openReport) ?? evidence[0]
  const rest = evidence.filter((piece) => piece !== first)
  const isDecided = evidence.some(({ decision }) => decision !== undefined)
  return (
    <li
      id={id}
      tabIndex={Desk === null ? -1 : 0}
      className={styles.fact}
      data-decided-on={Desk !== null}
      data-lit={lit === id}
      onPointerEnter={(event) => event.pointerType === 'mouse' && point(id, 'facts')}
      onPointerLeave={(event) => event.pointerType === 'mouse' && point(null, 'facts')}
      onFocus={() => point(id, 'facts')}
      onBlur={() => point(null, 'facts')}
    >
      <div className={styles.value}>{children}</div>
      <p className={styles.known}>
        <span className={styles[basis]}>{because ?? t(`basis.${basis}`)}</span>
        {isDecided && <span className={styles.decided}>{t('fact.decided')}</span>}
        {!isDecided && evidence.length > 0 && <span>{t('fact.asRead')}</span>}
        {evidence.some(({ alike }) => alike) && <span>{t('fact.alike')}</span>}
        {sources > 0 && <span>{t('visits.sources', { count: sources, n: formatNumber(sources, language) })}</span>}
        <a
          className={`${styles.self} no-print`}
          href={`#${id}`}
          aria-label={t('visit.link')}
          title={t('visit.link')}
          onClick={(event) => {
            event.preventDefault()
            goTo(id)
          }}
        >
          #
        </a>
      </p>
      {Desk && <Desk factId={id} />}
      {differing}
      {first && <Quote piece={first} reports={reports} />}
      {rest.length > 0 && (
        <Disclosure
          look="link"
          printed
          className={styles.more}
          summary={t('visit.moreQuotes', { count: rest.length, n: formatNumber(rest.length, language) })}
        >
          {rest.map((piece) => (
            <Quote key={quoteId(reports, piece)} piece={piece} reports={reports} />
          ))}
        </Disclosure>
      )}
    </li>
  )
}
