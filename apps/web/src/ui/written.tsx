import type { WrittenName } from '../i18n/name-in.ts'

/** A name or quote in its own language and direction, whatever stands around it. */
export function Written({ name, className }: { name: WrittenName; className?: string | undefined }) {
  return (
    <bdi lang={name.lang} dir={name.lang === 'ar' ? 'rtl' : 'ltr'} className={className}>
      {name.text}
    </bdi>
  )
}
