import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/use-language.ts'
import styles from './settings-opener.module.css'

/** The button before the menu of language and appearance: the language that holds now. */
export function SettingsOpener(props: ComponentProps<'button'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <button type="button" {...props} className={styles.opener}>
      {language.label}
      <span className="visually-hidden">{t('sign.comma') + t('nav.menu')}</span>
      <span aria-hidden="true" className={styles.arrow} />
    </button>
  )
}
