import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../i18n/languages.ts'
import { rememberLanguage } from '../i18n/start-i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import styles from './switches.module.css'

/** Each language under its own name. A choice is remembered, and stands in the address so that it can be shared. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const current = useLanguage()
  const choose = (language: Language) => {
    rememberLanguage(language.code)
    void navigate({
      to: '.',
      search: (search: Record<string, unknown>) => ({ ...search, lang: language.code }),
      hash: true,
      resetScroll: false,
    })
  }
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('app.language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language.code}
          type="button"
          lang={language.code}
          dir={language.dir}
          aria-label={language.label}
          aria-pressed={language.code === current.code}
          onClick={() => choose(language)}
        >
          <span className={styles.long}>{language.label}</span>
          <span className={styles.brief} aria-hidden="true">
            {language.code === 'ar' ? 'ع' : language.code.toUpperCase()}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
