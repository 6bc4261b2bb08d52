import type { Run } from '@jawla/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../../api.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { QueryState } from '../../ui/query-state.tsx'
import { RequestTrouble } from '../../ui/request-trouble.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { RunProgress } from './run-progress.tsx'
import styles from './runs.module.css'
import workStyles from './work-desk.module.css'

const SOON_MS = 1_000
const LATER_MS = 5_000
const RUNS_SHOWN = 6

/** Reads all reports again, and shows how far that is; earlier times below. */
export function Runs() {
  const { t } = useTranslation()
  // When the run that was asked to go on had stopped: until a worker takes it up it still says so.
  const [wentOn, setWentOn] = useState<string | null>(null)
  const runs = useQuery(
    api.runs.list.queryOptions(
      { limit: RUNS_SHOWN },
      {
        staleTime: 0,
        refetchInterval: ({ state }) => (isGoing(askedRun(state.data?.[0], wentOn)) ? SOON_MS : LATER_MS),
      },
    ),
  )
  const again = () => queryClient.invalidateQueries(api.runs.pathFilter())
  const start = useMutation(api.runs.start.mutationOptions({ onSettled: again, onError: () => setWentOn(null) }))
  const stop = useMutation(api.runs.stop.mutationOptions({ onSettled: again }))
  return (
    <section className={workStyles.part} aria-labelledby="runs-title">
      <h2 id="runs-title">{t('work.runs')}</h2>
      <p className={workStyles.hint}>{t('work.runs.hint')}</p>
      {(start.isError || stop.isError) && <RequestTrouble error={start.error ?? stop.error} />}
      <QueryState query={runs} quiet skeleton={<Skeleton lines={3} height={2.5} />}>
        {([first, ...earlier]) => {
          const latest = askedRun(first, wentOn)
          return (
            <>
              {latest === undefined ? (
                <p className={workStyles.hint}>{t('work.runs.none')}</p>
              ) : (
                <RunProgress run={latest} />
              )}
              <div className={workStyles.buttons}>
                {latest !== undefined && isGoing(latest) && (
                  <Button
                    aria-disabled={latest.stopAsked || stop.isPending || latest !== first}
                    onClick={() => !latest.stopAsked && latest === first && stop.mutate({ id: latest.id })}
                  >
                    {t(latest.stopAsked ? 'work.runs.stopping' : 'work.runs.stop')}
                  </Button>
                )}
                {latest?.state === 'stopped' && latest.reread && (
                  <Button
                    look="strong"
                    onClick={() => {
                      setWentOn(latest.endedAt)
                      start.mutate({ reread: true })
                    }}
                  >
                    {t('work.runs.goOn')}
                  </Button>
                )}
                {!isGoing(latest) && (
                  <ConfirmButton
                    question={t('work.runs.start.ask')}
                    hint={t('work.runs.start.hint')}
                    onConfirm={() => start.mutate({ reread: true, anew: true })}
                  >
                    {t(latest?.state === 'stopped' ? 'work.runs.anew' : 'work.runs.start')}
                  </ConfirmButton>
                )}
              </div>
              {earlier.length > 0 && <Earlier runs={earlier} />}
            </>
          )
        }}
      </QueryState>
    </section>
  )
}

function Earlier({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      <h3>{t('work.runs.earlier')}</h3>
      <ol className={styles.earlier}>
        {runs.map((run) => (
          <li key={run.id}>
            <span>{t(run.reread ? 'work.runs.reread' : 'work.runs.join')}</span>
            <span>{t(`run.${run.state}`)}</span>
            {run.reread && <span>{t('work.runs.progress', { done: number(run.done), total: number(run.total) })}</span>}
            <Moment at={run.endedAt ?? run.seenAt} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** A run that was asked to go on waits, though the answer still tells of the last time that it stopped. */
function askedRun(run: Run | undefined, wentOn: string | null): Run | undefined {
  return run?.state === 'stopped' && wentOn !== null && run.endedAt === wentOn
    ? { ...run, state: 'waiting', stopAsked: false }
    : run
}

function isGoing(run: Run | undefined): boolean {
  return run !== undefined && ['waiting', 'reading', 'joining'].includes(run.state)
}
