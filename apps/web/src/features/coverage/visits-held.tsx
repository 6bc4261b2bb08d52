import { Link } from '@tanstack/react-router'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'

/** A number of visits held, leading to them; `of` is the filter's parameter that selects them. */
export function VisitsHeld({ held, of }: { held: number; of: Record<string, string> }) {
  const language = useLanguage()
  if (held === 0) return <>{formatNumber(0, language)}</>
  return (
    <Link to="/" search={{ ...of, status: 'held' }}>
      {formatNumber(held, language)}
    </Link>
  )
}
