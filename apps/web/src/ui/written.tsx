import type { LanguageCode } from '../i18n/languages.ts'

interface Props {
  name: { text: string; lang: LanguageCode }
  className?: string | undefined
}

/** A name or quote in its own language and direction, whatever stands around it. */
export function Written({ name, className }: Props) {
  return (
    <bdi lang={name.lang} dir={name.lang === 'ar' ? 'rtl' : 'ltr'} className={className}>
      {name.text}
    </bdi>
  )
}
