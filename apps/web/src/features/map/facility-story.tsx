import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { lastVisitWords } from '../../i18n/last-visit-words.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { RecordLink } from '../../ui/record-link.tsx'
import { Written } from '../../ui/written.tsx'
import styles from './facility-story.module.css'

/** What is told of one facility whose mark was pressed. */
export function FacilityStory({ id }: { id: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data, isError } = useQuery(api.facilities.get.queryOptions({ id }))
  if (data === undefined) return <li>{t(isError ? 'error.title' : 'loading')}</li>
  return (
    <li className={styles.story}>
      <RecordLink to={{ kind: 'facility', id }}>
        <Written name={nameIn(data.names, id, language.code)} />
      </RecordLink>
      <span>
        {t(`type.${data.type}`)}
        {t('sign.comma')}
        {t('visits.count', { count: data.visits, n: formatNumber(data.visits, language) })}
      </span>
      <span>
        {data.held === 0
          ? t('map.never')
          : t('map.last', { day: lastVisitWords(data, { t, language, never: t('map.never') }) })}
      </span>
    </li>
  )
}
