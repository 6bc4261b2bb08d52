import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './query-state.module.css'

export interface Query<Data> {
  data: Data | undefined
  isError: boolean
  isFetching: boolean
  refetch: () => unknown
}

interface Props<Data> {
  query: Query<Data>
  /** What holds the place until the first answer; as high as what will stand there. */
  skeleton: ReactNode
  /** It asks again by itself every few seconds: only the first time is told as a wait. */
  quiet?: boolean
  children: (data: Data) => ReactNode
}

/** An answer, its place while it loads, or what to do when it failed. An older answer stays while a newer loads, and where it does not come. */
export function QueryState<Data>({ query, skeleton, quiet = false, children }: Props<Data>) {
  const { t } = useTranslation()
  if (query.data !== undefined) {
    return (
      <div className={styles.answer} aria-busy={query.isFetching && !quiet}>
        {children(query.data)}
        {query.isError && <AnswerTrouble query={query} />}
      </div>
    )
  }
  if (query.isError) return <AnswerTrouble query={query} />
  return (
    <div aria-busy="true">
      <span className="visually-hidden">{t('loading')}</span>
      {skeleton}
    </div>
  )
}

/** That an answer did not come, with the way to ask again. */
export function AnswerTrouble({ query }: { query: Pick<Query<unknown>, 'isFetching' | 'refetch'> }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className={styles.error}>
      <strong>{t('error.title')}</strong>
      <p>{t('error.hint')}</p>
      <Button disabled={query.isFetching} onClick={() => query.refetch()}>
        {t('error.retry')}
      </Button>
    </div>
  )
}
