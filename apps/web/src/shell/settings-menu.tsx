import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../i18n/languages.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Menu, MenuGroup } from '../ui/menu.tsx'
import { SettingsOpener } from './settings-opener.tsx'
import { THEMES } from './theme.ts'
import { useChooseLanguage } from './use-choose-language.ts'
import { useTheme } from './use-theme.ts'

/** Language and appearance behind one button, where the head has no room for both. */
export function SettingsMenu() {
  const { t } = useTranslation()
  const language = useLanguage()
  const chooseLanguage = useChooseLanguage()
  const [theme, chooseTheme] = useTheme()
  return (
    <Menu openAtFirst button={<SettingsOpener />}>
      <MenuGroup
        label={t('app.language')}
        choices={LANGUAGES.map(({ code, label, dir }) => ({ value: code, label, lang: code, dir }))}
        value={language.code}
        onChange={chooseLanguage}
      />
      <MenuGroup
        label={t('app.theme')}
        choices={THEMES.map((one) => ({ value: one, label: t(`app.theme.${one}`) }))}
        value={theme}
        onChange={chooseTheme}
      />
    </Menu>
  )
}
