import type { VisitSummary } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../i18n/format-date.ts'
import { nameIn } from '../i18n/name-in.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Written } from './written.tsx'

/** What a visit was, where and when. */
export function VisitName({ visit }: { visit: Pick<VisitSummary, 'kind' | 'place' | 'placeNames' | 'date'> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const comma = t('sign.comma')
  return (
    <>
      {t(`kind.${visit.kind}`)}
      {visit.place !== null && (
        <>
          {comma}
          <Written name={nameIn(visit.placeNames, visit.place, language.code)} />
        </>
      )}
      {comma}
      {formatToldDate(visit.date, language) ?? t('date.unknown')}
    </>
  )
}
