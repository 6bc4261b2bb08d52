import type { VisitSummary } from '@jawla/domain'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../i18n/format-date.ts'
import { placeIn } from '../i18n/place-in.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Written } from './written.tsx'

/** What a visit was, where and when. */
export function VisitName({ visit }: { visit: Pick<VisitSummary, 'kind' | 'place' | 'province' | 'date'> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const comma = t('sign.comma')
  return (
    <>
      {t(`kind.${visit.kind}`)}
      {visit.place !== null && (
        <>
          {comma}
          <Written name={placeIn(visit.place, visit.province, language.code)} />
        </>
      )}
      {comma}
      {formatToldDate(visit.date, language) ?? t('date.unknown')}
    </>
  )
}
