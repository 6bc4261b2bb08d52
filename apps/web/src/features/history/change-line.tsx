import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { type DecidedValue, decidedWords } from './decided-words.ts'

interface Props {
  before: DecidedValue
  after: DecidedValue
}

/** What is told before and after a decision; once where that is the same. */
export function ChangeLine({ before, after }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [was, is] = [decidedWords(before, t, language), decidedWords(after, t, language)]
  if (was === null && is === null) return null
  const nothing = <i>{t('history.nothing')}</i>
  if (was === is) return is
  return (
    <>
      {was === null ? nothing : was} {language.dir === 'rtl' ? '←' : '→'} {is === null ? nothing : is}
    </>
  )
}
