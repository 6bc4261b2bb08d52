import { isNotHeardOf, type VisitPage } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatToldDate } from '../../i18n/format-date.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { nameIn } from '../../i18n/name-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { NotStated } from '../../ui/not-stated.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { SampleMark } from '../../ui/sample-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { today } from '../../ui/today.ts'
import { useOverviewState } from '../../ui/use-overview-search.ts'
import { Written } from '../../ui/written.tsx'
import { Snippets } from './snippets.tsx'
import styles from './visit-row.module.css'

const OFFICIALS_SHOWN = 3

interface Props {
  visit: VisitPage['items'][number]
  /** Whether it was searched for by words: then it says by what it was found. */
  searched?: boolean
}

/** One visit as a line of the register: when, where and what, who, on what it rests. */
export function VisitRow({ visit, searched = false }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const state = useOverviewState()
  const date = formatToldDate(visit.date, language)
  const number = (value: number) => formatNumber(value, language)
  const place = visit.place === null ? null : nameIn(visit.placeNames, visit.place, language.code)
  const area = [
    visit.province === null ? null : provinceName(visit.province, language.code),
    visit.region === null ? null : regionName(visit.region, language.code),
  ].filter((name) => name !== null && name !== place?.text)
  return (
    <li className={styles.row}>
      <p className={styles.when}>{date ?? <NotStated>{t('date.unknown')}</NotStated>}</p>
      <div className={styles.what}>
        <Link to="/visits/$id" params={{ id: visit.id }} state={state}>
          {t(`kind.${visit.kind}`)}
          {place !== null && (
            <>
              {t('sign.comma')}
              <Written name={place} />
            </>
          )}
        </Link>
        <p className={styles.area}>{area.length > 0 ? area.join(' · ') : t('visits.noPlace')}</p>
      </div>
      <ul className={styles.who}>
        {visit.officials.slice(0, OFFICIALS_SHOWN).map((official) => (
          <li key={official.id}>
            <RecordLink to={{ kind: 'official', id: official.id }}>
              <Written name={nameIn(official.names, official.id, language.code)} />
            </RecordLink>{' '}
            <span className={styles.role}>{t(`role.${official.role}`)}</span>
          </li>
        ))}
        {visit.officials.length > OFFICIALS_SHOWN && (
          <li className={styles.role}>+{number(visit.officials.length - OFFICIALS_SHOWN)}</li>
        )}
        {visit.officials.length === 0 && <li className={styles.role}>{t('visits.noOfficial')}</li>}
      </ul>
      <p className={styles.rests}>
        <span>{t('visits.stops', { count: visit.stopCount, n: number(visit.stopCount) })}</span>
        <span>{t('visits.sources', { count: visit.outlets, n: number(visit.outlets) })}</span>
        {visit.status !== 'held' && <StatusMark status={visit.status} />}
        {isNotHeardOf(visit, today()) && <span className={styles.alert}>{t('visit.notHeardOf')}</span>}
        {visit.graduateGroups > visit.graduateGroupsStated && <NotStated>{t('visits.graduatesNotStated')}</NotStated>}
        {visit.sample && <SampleMark />}
      </p>
      {visit.snippets.length > 0 && <Snippets snippets={visit.snippets} />}
      {searched && visit.snippets.length === 0 && <p className={styles.area}>{t('visits.foundByName')}</p>}
    </li>
  )
}
