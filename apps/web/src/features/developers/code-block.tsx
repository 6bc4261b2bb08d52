import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './developers.module.css'

/** A line of code, to be copied. What is to be run reads from left to right in every language. */
export function CodeBlock({ title, code }: { title: string; code: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState('')
  // A page that came over plain HTTP from elsewhere may not write there.
  const { clipboard } = navigator as { clipboard?: Clipboard }
  return (
    <div className={styles.line}>
      <div className={styles.lineHead}>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        {clipboard !== undefined && (
          <span className={`${styles.buttons} no-print`}>
            <span role="status">{copied === code && t('developers.copied')}</span>
            <Button
              aria-label={`${t('developers.copy')}: ${title}`}
              onClick={() => void clipboard.writeText(code).then(() => setCopied(code))}
            >
              {t('developers.copy')}
            </Button>
          </span>
        )}
      </div>
      <pre className={`${styles.code} ${styles.wrapped}`} dir="ltr">
        <code>{code}</code>
      </pre>
    </div>
  )
}
