import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './shown-secret.module.css'

/** A secret that the server tells once, with a way to copy it: the browser gives that over https and on the machine itself alone. */
export function ShownSecret({ secret }: { secret: string }) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  return (
    <div className={styles.secret}>
      <p>
        {t('alerts.secret')} <span className={styles.hint}>{t('alerts.secret.hint')}</span>
      </p>
      <code dir="ltr">{secret}</code>
      {window.isSecureContext && (
        <Button onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
          {t(copied ? 'alerts.copied' : 'alerts.copy')}
        </Button>
      )}
    </div>
  )
}
