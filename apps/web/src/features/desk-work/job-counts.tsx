import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { QueryState } from '../../ui/query-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { jobName } from './job-name.ts'
import styles from './work-desk.module.css'

/** How many jobs of each kind wait, run and failed. */
export function JobCounts() {
  const { t } = useTranslation()
  const language = useLanguage()
  const counts = useQuery(api.jobs.counts.queryOptions(undefined, { staleTime: 0, refetchInterval: 3_000 }))
  const number = (value: number) => formatNumber(value, language)
  return (
    <section className={styles.part} aria-labelledby="jobs-title">
      <h2 id="jobs-title">{t('work.jobs')}</h2>
      <QueryState query={counts} quiet skeleton={<Skeleton lines={5} height={2} />}>
        {(jobs) => (
          <table aria-labelledby="jobs-title">
            <thead>
              <tr>
                <th scope="col">{t('work.jobs.kind')}</th>
                {(['waiting', 'running', 'dead'] as const).map((state) => (
                  <th key={state} scope="col" className="number">
                    {t(`work.jobs.${state}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {jobs.map(({ job, waiting, running, dead }) => (
                <tr key={job}>
                  <td>{jobName(job, t)}</td>
                  <td className="number">{number(waiting)}</td>
                  <td className="number">{number(running)}</td>
                  <td className="number">{number(dead)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </QueryState>
    </section>
  )
}
