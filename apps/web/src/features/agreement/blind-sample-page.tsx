import type { BlindSample } from '@jawla/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { setApart } from '../../i18n/set-apart.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './agreement.module.css'
import { JudgeSample } from './judge-sample.tsx'
import { SampleResult } from './sample-result.tsx'

/** One sample: for who is to judge it its facts, and what came of it for all when both have finished. */
export function BlindSamplePage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id } = useParams({ from: '/desk/agreement/$id' })
  const samples = useQuery(api.agreement.list.queryOptions(undefined, { staleTime: 0 }))
  const [hasFinished, setFinished] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  // What was pressed to finish is gone with the facts.
  useEffect(() => {
    if (hasFinished) part.current?.focus()
  }, [hasFinished])
  const title = t('blind.title', { id: formatNumber(Number(id) || 0, language) })
  return (
    <>
      <title>{`${title} – ${t('app.name')}`}</title>
      <p className={styles.back}>
        <Link to="/desk/agreement">{t('blind.back')}</Link>
      </p>
      <div ref={part} tabIndex={-1}>
        <QueryState query={samples} quiet skeleton={<Skeleton lines={8} height={2.5} />}>
          {(all) => {
            const sample = all.find((one) => String(one.id) === id)
            if (sample === undefined) return <p>{t('blind.missing')}</p>
            if (sample.reviewers.every(({ finishedAt }) => finishedAt !== null)) return <SampleResult sample={sample} />
            if (sample.reviewers.some(({ own, finishedAt }) => own && finishedAt === null))
              return <ToJudge id={sample.id} onFinished={() => setFinished(true)} />
            return <Waiting title={title} sample={sample} />
          }}
        </QueryState>
      </div>
    </>
  )
}

function ToJudge({ id, onFinished }: { id: number; onFinished: () => void }) {
  // What was said is kept where it is said; asked again it would come too late.
  const facts = useQuery(api.agreement.facts.queryOptions({ id }, { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }))
  return (
    <QueryState query={facts} skeleton={<Skeleton lines={8} height={2.5} />}>
      {(given) => <JudgeSample id={id} facts={given.facts} onFinished={onFinished} />}
    </QueryState>
  )
}

/** For whoever has finished, or does not judge it: whom it waits for. */
function Waiting({ title, sample: { reviewers } }: { title: string; sample: BlindSample }) {
  const { t } = useTranslation()
  const names = reviewers.filter(({ finishedAt }) => finishedAt === null).map(({ name }) => setApart(name))
  return (
    <div className={styles.part}>
      <h2>{title}</h2>
      <p role="status">{t('blind.waitsFor', { names: names.join(t('sign.comma')) })}</p>
    </div>
  )
}
