import { useNavigate } from '@tanstack/react-router'
import type { LanguageCode } from '../i18n/languages.ts'
import { rememberLanguage } from '../i18n/start-i18n.ts'

/** A choice is remembered, and stands in the address so that it can be shared. */
export function useChooseLanguage(): (code: LanguageCode) => void {
  const navigate = useNavigate()
  return (code) => {
    rememberLanguage(code)
    void navigate({
      to: '.',
      search: (search: Record<string, unknown>) => ({ ...search, lang: code }),
      hash: true,
      resetScroll: false,
    })
  }
}
