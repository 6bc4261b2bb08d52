import type { SuggestionOnVisits, VisitSummary } from '@jawla/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatToldDate } from '../../i18n/format-date.ts'
import { placeIn } from '../../i18n/place-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './maybe-same-visit.module.css'

/** For staff: visits that may be this one, what speaks for and against it, and the two answers. Nobody else sees it. */
export function MaybeSameVisit({ visitId }: { visitId: string }) {
  const { t } = useTranslation()
  const found = useQuery({
    ...api.visits.suggestions.queryOptions({ id: visitId }),
    retry: false,
  })
  const decided = { onSuccess: () => queryClient.invalidateQueries() }
  const join = useMutation({ ...api.visits.join.mutationOptions(), ...decided })
  const keepApart = useMutation({ ...api.visits.keepApart.mutationOptions(), ...decided })
  if (!found.data || found.data.length === 0) return null
  const busy = join.isPending || keepApart.isPending
  return (
    <section className={`${styles.box} no-print`} aria-labelledby="maybe-title">
      <h2 id="maybe-title">{t('maybe.title')}</h2>
      <ul>
        {found.data.map((suggestion) => {
          const ids = suggestion.visits.map(({ id }) => id) as [string, string]
          const other = suggestion.visits.find(({ id }) => id !== visitId)
          return (
            other && (
              <li key={other.id}>
                <OtherVisit visit={other} />
                <Reasons suggestion={suggestion} />
                <p className={styles.answers}>
                  <Button disabled={busy} onClick={() => join.mutate({ ids })}>
                    {t('maybe.join')}
                  </Button>
                  <Button disabled={busy} onClick={() => keepApart.mutate({ ids })}>
                    {t('maybe.apart')}
                  </Button>
                </p>
              </li>
            )
          )
        })}
      </ul>
      <p className={styles.hint} role="status">
        {join.isError || keepApart.isError ? t('maybe.failed') : t('maybe.hint')}
      </p>
    </section>
  )
}

function OtherVisit({ visit }: { visit: VisitSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = [
    t(`kind.${visit.kind}`),
    visit.place === null ? null : placeIn(visit.place, visit.province, language.code).text,
    formatToldDate(visit.date, language) ?? t('date.unknown'),
  ]
  return (
    <Link to="/visits/$id" params={{ id: visit.id }} state>
      {words.filter((word) => word !== null).join(t('sign.comma'))}
    </Link>
  )
}

function Reasons({ suggestion: { reasons } }: { suggestion: SuggestionOnVisits }) {
  const { t } = useTranslation()
  const sides = [
    { title: t('maybe.for'), parts: reasons.filter(({ points }) => points > 0) },
    { title: t('maybe.against'), parts: reasons.filter(({ points }) => points < 0) },
  ]
  return (
    <p className={styles.reasons}>
      {sides
        .filter(({ parts }) => parts.length > 0)
        .map(({ title, parts }) => (
          <span key={title}>
            {title}
            {t('sign.colon')}
            {parts.map(({ part }) => t(`maybe.part.${part}`)).join(t('sign.comma'))}
          </span>
        ))}
    </p>
  )
}
