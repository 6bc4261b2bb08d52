import { type Filter, filterToParams } from '@jawla/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/use-language.ts'
import { stringifySearch } from '../search.ts'
import styles from './follow-links.module.css'

interface Props {
  filter: Filter
  /** Further ways to follow them. */
  children?: ReactNode
}

/** The visits of a filter as a feed and as a calendar, for who does not want to look every day. */
export function FollowLinks({ filter, children }: Props) {
  const { t } = useTranslation()
  const { code } = useLanguage()
  // What comes is asked for by its place in time, not by its period.
  const query = stringifySearch({ ...filterToParams({ ...filter, from: null, to: null }), lang: code })
  return (
    <p className={`${styles.follow} no-print`}>
      {t('follow.title')}{' '}
      <a href={`/visits.atom${query}`} type="application/atom+xml">
        {t('follow.feed')}
      </a>
      {t('sign.comma')}
      <a href={`/visits.ics${query}`} type="text/calendar">
        {t('follow.calendar')}
      </a>
      {children}
    </p>
  )
}
