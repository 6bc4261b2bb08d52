import type { Settled, VisitDetail } from '@jawla/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './differing-claims.module.css'
import { Quote } from './quote.tsx'
import { quoteId } from './visit-facts.ts'

interface Props<T> {
  settled: Settled<T>
  reports: VisitDetail['reports']
  /** A claim in words. */
  words: (claim: T) => ReactNode
}

/** Where reports differ: why this value is shown, and every value told with its sentences. Nothing where they agree. */
export function DifferingClaims<T>({ settled, reports, words }: Props<T>) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (settled.claims.length === 0) return null
  return (
    <Disclosure
      printed
      className={styles.differing}
      summary={
        <>
          <b>{t('differ.title')}</b> <span>{t(`differ.by.${settled.by}`)}</span>
        </>
      }
    >
      <ul>
        {settled.claims.map((claim) => (
          <li key={claim.evidence.map((piece) => quoteId(reports, piece)).join(' ')}>
            <p>
              {words(claim)}{' '}
              <span className={styles.sources}>
                {t('visits.sources', { count: claim.sources, n: formatNumber(claim.sources, language) })}
              </span>
            </p>
            {claim.evidence.map((piece) => (
              <Quote key={quoteId(reports, piece)} piece={piece} reports={reports} />
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
