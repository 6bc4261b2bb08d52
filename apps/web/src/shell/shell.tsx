import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Outlet, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../i18n/languages.ts'
import { currentLanguage, rememberedLanguage, switchLanguage } from '../i18n/start-i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { keepFocus } from './keep-focus.ts'
import { PageAnnouncement } from './page-announcement.tsx'
import { RecordNotice } from './record-notice.tsx'
import styles from './shell.module.css'

/** What stands around every page. Follows the address's language when it changes. */
export function Shell() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { lang } = useSearch({ from: '__root__' })
  useEffect(() => {
    const language = chooseLanguage(lang, rememberedLanguage())
    if (language.code !== currentLanguage().code) void switchLanguage(language)
  }, [lang])
  useEffect(keepFocus, [])
  return (
    <DirectionProvider direction={language.dir}>
      <a className={styles.skip} href="#content">
        {t('app.skip')}
      </a>
      <Header />
      <RecordNotice />
      <main id="content" tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      <Footer />
      <PageAnnouncement />
    </DirectionProvider>
  )
}
