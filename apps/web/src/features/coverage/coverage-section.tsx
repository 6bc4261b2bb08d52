import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../../save-file.ts'
import { Button } from '../../ui/button.tsx'
import styles from './coverage.module.css'
import { type CsvValue, writeCsv } from './write-csv.ts'

interface Props {
  id: string
  title: string
  /** All that the table says, in one sentence. */
  sentence: string
  /** The table as a file: its rows, the headings first. */
  csv: () => Promise<CsvValue[][]>
  /** What else can be done with it. */
  actions?: ReactNode
  children: ReactNode
}

/** A list with what it says in one sentence, to read, print and take along. */
export function CoverageSection({ id, title, sentence, csv, actions, children }: Props) {
  const { t } = useTranslation()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const download = async () => {
    setState('busy')
    try {
      saveFile(`jawla-${id}.csv`, writeCsv(await csv()), 'text/csv;charset=utf-8')
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p className={styles.sentence}>{sentence}</p>
      {children}
      <div className={`${styles.bar} no-print`}>
        <Button
          disabled={state === 'busy'}
          aria-label={t('coverage.csv.of', { table: title })}
          onClick={() => void download()}
        >
          {t('coverage.csv')}
        </Button>
        {actions}
        <span role="status" className={styles.alert}>
          {state === 'failed' && t('coverage.csv.failed')}
        </span>
      </div>
    </section>
  )
}
