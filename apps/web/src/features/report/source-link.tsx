import { type Report, type SourcedEvidence, wordsOnPage } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import styles from './source-link.module.css'

/** A link to the words where the outlet published them. Samples were published nowhere. */
export function SourceLink({ report, piece }: { report: Report; piece: SourcedEvidence }) {
  const { t } = useTranslation()
  const address = report.sample ? null : wordsOnPage(report.url, report.text, piece)
  if (address === null) return null
  return (
    <a className={`${styles.link} no-print`} href={address} rel="noreferrer external" target="_blank">
      {t('report.inPlace')}
    </a>
  )
}
