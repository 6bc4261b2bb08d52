import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../i18n/languages.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Segmented } from '../ui/segmented.tsx'
import { useChooseLanguage } from './use-choose-language.ts'

/** Each language under its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const choose = useChooseLanguage()
  return (
    <Segmented
      look="underlined"
      label={t('app.language')}
      choices={LANGUAGES.map(({ code, label, dir }) => ({ value: code, label, lang: code, dir }))}
      value={useLanguage().code}
      onChange={choose}
    />
  )
}
