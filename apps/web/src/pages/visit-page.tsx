import { isNotHeardOf, placeId, type VisitDetail } from '@jawla/domain'
import { provinceName, regionName } from '@jawla/vocabulary/regions'
import { useNavigate, useParams } from '@tanstack/react-router'
import { lazy, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isNotFound } from '../api.ts'
import type { Done } from '../features/decisions/use-decide.ts'
import { EmbedButton } from '../features/embed/embed-button.tsx'
import { EmbedQuote } from '../features/embed/embed-quote.tsx'
import { ObjectionsPart } from '../features/objections/objections-part.tsx'
import { QuoteActions } from '../features/report/quote-actions.ts'
import { VisitInEvidence } from '../features/report/visit-in-evidence.tsx'
import { formatToldDate } from '../i18n/format-date.ts'
import { formatNumber } from '../i18n/format-number.ts'
import { nameIn } from '../i18n/name-in.ts'
import { fetchDeskMessages, fetchHistoryMessages } from '../i18n/start-i18n.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { useVisit } from '../shell/use-visit.ts'
import { AreaLinks } from '../ui/area-links.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { LazyPart } from '../ui/lazy-part.tsx'
import { NotStated } from '../ui/not-stated.tsx'
import { QueryState } from '../ui/query-state.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import { today } from '../ui/today.ts'
import { Written } from '../ui/written.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import styles from './visit-page.module.css'

/** What staff alone see comes with the desk's messages. */
const ReviewedVisit = lazy(async () => {
  const [{ ReviewedVisit }] = await Promise.all([import('../features/facts/reviewed-visit.tsx'), fetchDeskMessages()])
  return { default: ReviewedVisit }
})

const PublicHistory = lazy(async () => {
  const [{ PublicHistory }] = await Promise.all([
    import('../features/history/public-history.tsx'),
    fetchHistoryMessages(),
  ])
  return { default: PublicHistory }
})

/** One visit: what it was, then its facts beside its reports. */
export function VisitPage() {
  const { t } = useTranslation()
  const { id } = useParams({ from: '/visits/$id' })
  const { visit, whole, staff, shows } = useVisit(id)
  const navigate = useNavigate()
  const [done, setDone] = useState<Done | null>(null)
  const current = visit.data?.visit.id
  useEffect(() => {
    // An id from before reports were joined or split leads on to the visit of today.
    if (current === undefined || current === id) return
    void navigate({ to: '/visits/$id', params: { id: current }, hash: true, search: true, state: true, replace: true })
  }, [current, id, navigate])
  if (visit.isError && isNotFound(visit.error))
    return <NotFoundPage what={t('missing.visit')} {...(shows === 'reviewed' && { hint: t('missing.unreviewed') })} />
  return (
    <>
      <BackLink />
      <QueryState query={visit} skeleton={<Skeleton lines={12} height={2.5} />}>
        {(detail) => (
          <QuoteActions value={whole ? null : EmbedQuote}>
            <VisitHead detail={detail} whole={whole} />
            {staff.data != null ? (
              <LazyPart place={<ComingEvidence detail={detail} />}>
                <ReviewedVisit key={detail.visit.id} detail={detail} done={done} onDone={setDone} />
              </LazyPart>
            ) : staff.isLoading ? (
              <ComingEvidence detail={detail} />
            ) : (
              <VisitInEvidence key={detail.visit.id} detail={detail} />
            )}
            {staff.data == null && detail.history.length > 0 && (
              <LazyPart place={<Skeleton lines={Math.min(detail.history.length, 5) + 1} height={3.25} />}>
                <PublicHistory decisions={detail.history} />
              </LazyPart>
            )}
            <ObjectionsPart key={detail.visit.id} detail={detail} />
          </QuoteActions>
        )}
      </QueryState>
    </>
  )
}

/** As readers see it, until it is known whether the reader is staff and what only staff see is there. */
function ComingEvidence({ detail }: { detail: VisitDetail }) {
  return (
    <div className={styles.coming} aria-busy="true">
      <VisitInEvidence detail={detail} />
    </div>
  )
}

/** `whole`: also what readers do not see yet. */
function VisitHead({ detail: { visit, names }, whole }: { detail: VisitDetail; whole: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const date = formatToldDate(visit.date, language)
  const area = [
    visit.province === null ? null : provinceName(visit.province, language.code),
    visit.region === null ? null : regionName(visit.region, language.code),
  ].filter((name) => name !== null)
  const kind = t(`kind.${visit.kind}`)
  const comma = t('sign.comma')
  const told = visit.place && nameIn(names[placeId(visit.place.name, visit.province)], visit.place.name, language.code)
  const title = [kind, told?.text ?? area[0], date].filter(Boolean).join(comma)
  return (
    <header className={styles.head}>
      <title>{`${title} – ${t('app.name')}`}</title>
      <h1>
        {kind}
        {told !== null && (
          <>
            {comma}
            <Written name={told} />
          </>
        )}{' '}
        <StatusMark status={visit.status} />
      </h1>
      <p>
        {date ?? <NotStated>{t('date.unknown')}</NotStated>}
        <AreaLinks province={visit.province} region={visit.region} lead />
      </p>
      {visit.reports.length > 1 && (
        <p>
          {t('figures.reports', { count: visit.reports.length, n: formatNumber(visit.reports.length, language) })}
          {comma}
          {t('visit.independent', { count: visit.outlets, n: formatNumber(visit.outlets, language) })}
        </p>
      )}
      {isNotHeardOf(visit, today()) && <p className={styles.alert}>{t('visit.notHeardOf')}</p>}
      {visit.review === 'checked' ? (
        <p className={styles.checked}>{t('visit.checked')}</p>
      ) : (
        <p className={styles.read}>{t(whole ? 'visit.unpublished' : 'visit.asRead')}</p>
      )}
      {visit.sample && <p className={styles.sample}>{t('sample.visit')}</p>}
      {!whole && (
        <p>
          <EmbedButton chart="visit" id={visit.id} />
        </p>
      )}
    </header>
  )
}
