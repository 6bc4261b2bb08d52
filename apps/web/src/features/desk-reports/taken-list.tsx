import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import type { Taken } from './taken.ts'
import styles from './taken-list.module.css'
import { TakenReport } from './taken-report.tsx'

/** Of a file with many reports so many are shown at first. */
const SHOWN = 20

interface Props {
  taken: readonly Taken[]
  /** A name that stands above the list already. */
  under?: string
}

/** What came of the reports of one door: how many came to what, then each. */
export function TakenList({ taken, under }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const count = (outcome: Taken['outcome']) =>
    formatNumber(taken.filter((one) => one.outcome === outcome).length, language)
  const shown = all ? taken : taken.slice(0, SHOWN)
  return (
    <div className={styles.list}>
      {taken.length > 1 && (
        <p className={styles.sum}>
          {t('taken.sum', {
            added: count('added'),
            updated: count('updated'),
            unchanged: count('unchanged'),
            failed: count('failed'),
          })}
        </p>
      )}
      <ol>
        {shown.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer never changes its order, and a file may name a report twice
          <TakenReport key={place} taken={one} named={one.where !== under} />
        ))}
      </ol>
      {shown.length < taken.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('taken.more', { n: formatNumber(taken.length, language) })}
        </Button>
      )}
    </div>
  )
}
