import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './accounts.module.css'

interface Props {
  name: string
  password: string
  onHide: () => void
}

/** A password that was just made: shown this once, to be passed on. Has the focus when it appears. */
export function OnceShown({ name, password, onHide }: Props) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const title = t('accounts.password.of', { name })
  // A page that came over plain HTTP from elsewhere may not write there.
  const { clipboard } = navigator as { clipboard?: Clipboard }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div ref={box} role="group" tabIndex={-1} className={styles.once} aria-label={title}>
      <strong>{title}</strong>
      <code dir="ltr">{password}</code>
      <p>{t('accounts.password.once')}</p>
      <div className={styles.buttons}>
        {clipboard !== undefined && (
          <Button look="strong" onClick={() => void clipboard.writeText(password).then(() => setCopied(true))}>
            {t('accounts.password.copy')}
          </Button>
        )}
        <Button onClick={onHide}>{t('accounts.password.hide')}</Button>
        <span role="status">{copied && t('accounts.password.copied')}</span>
      </div>
    </div>
  )
}
