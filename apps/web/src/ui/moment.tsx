import { formatFromNow, formatMoment } from '../i18n/format-moment.ts'
import { useLanguage } from '../i18n/use-language.ts'

/** A moment by how far it is from now; day and hour when pointed at. */
export function Moment({ at }: { at: string }) {
  const language = useLanguage()
  return (
    <time dateTime={at} title={formatMoment(at, language)}>
      {formatFromNow(at, Date.now(), language)}
    </time>
  )
}
