import type { BlindSample } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatDay } from '../../i18n/format-date.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { RecordLink } from '../../ui/record-link.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AgreementTable } from '../record/agreement-table.tsx'
import styles from './agreement.module.css'
import { ReadValue } from './read-value.tsx'

/** What came of a sample that both have finished: their agreement, and the facts on which they differ. */
export function SampleResult({ sample }: { sample: BlindSample }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const result = useQuery(api.agreement.result.queryOptions({ id: sample.id }))
  const number = (value: number) => formatNumber(value, language)
  const title = t('blind.title', { id: number(sample.id) })
  const names = sample.reviewers.map(({ name }) => name)
  return (
    <>
      <section className={styles.part} aria-labelledby="result-title">
        <h2 id="result-title">{title}</h2>
        <DrawnFrom sample={sample} />
        <QueryState query={result} skeleton={<Skeleton lines={8} height={2} />}>
          {({ agreement }) => <AgreementTable agreement={agreement} label={title} />}
        </QueryState>
        <p className={styles.aside}>{t('agreement.hint')}</p>
      </section>
      <section className={styles.part} aria-labelledby="differing-title">
        <h2 id="differing-title">{t('blind.differing')}</h2>
        <QueryState query={result} skeleton={<Skeleton lines={4} height={4} />}>
          {({ differing }) =>
            differing.length === 0 ? (
              <p>{t('blind.differing.none')}</p>
            ) : (
              <ol className={styles.samples}>
                {differing.map(({ place, reportId, fact, answers, visit }) => (
                  <li key={place}>
                    <p>
                      <strong>{t(`fact.field.${fact.field}`)}</strong>
                      {t('sign.colon')}
                      <ReadValue fact={fact} />
                    </p>
                    <blockquote dir="auto" className={styles.words}>
                      {fact.value.evidence.quote}
                    </blockquote>
                    <p className={styles.aside}>
                      {answers
                        .map((answer, at) => `${setApart(names[at] ?? '')}${t('sign.colon')}${t(`blind.${answer}`)}`)
                        .join(' · ')}
                    </p>
                    <p>
                      {visit === null ? (
                        <RecordLink to={{ kind: 'report', id: reportId }}>{t('blind.toReport')}</RecordLink>
                      ) : (
                        <Link to="/visits/$id" params={{ id: visit }} state>
                          {t('blind.toVisit')}
                        </Link>
                      )}
                    </p>
                  </li>
                ))}
              </ol>
            )
          }
        </QueryState>
      </section>
    </>
  )
}

/** When and what it was drawn from, with the seed by which it can be drawn again. */
function DrawnFrom({
  sample: { madeAt, facts, fields, language: written, from, to, seed, reviewers },
}: {
  sample: BlindSample
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const parts = [
    reviewers.map(({ name }) => setApart(name)).join(t('sign.comma')),
    t('blind.facts', { n: formatNumber(facts, language) }),
    `${t('blind.drawn')} ${formatMoment(madeAt, language, 'day')}`,
    fields.length > 0 && fields.map((field) => t(`fact.field.${field}`)).join(t('sign.comma')),
    written !== null && t(`accuracy.language.${written}`),
    from !== null && t('blind.since', { day: formatDay(from, language) }),
    to !== null && t('blind.until', { day: formatDay(to, language) }),
    t('blind.seed', { seed: String(seed) }),
  ]
  return <p className={styles.aside}>{parts.filter(Boolean).join(' · ')}</p>
}
