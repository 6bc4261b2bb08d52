import type { Filter } from '@jawla/domain'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import styles from './shown-filter.module.css'
import { type SetFilter, useChangeFilter, useFilter } from './use-filter.ts'

const Shown = createContext<Filter | null>(null)

interface Props {
  /** Asks what is shown of a filter; comes back when all of it has been answered, well or badly. */
  ask: (filter: Filter) => Promise<unknown>
  children: ReactNode
}

/**
 * Gives what is below it a filter to show: the one chosen as soon as everything about it is answered, until then the one before. So all parts
 * change together, and each is drawn once for a choice.
 */
export function ShownFilter({ ask, children }: Props) {
  const [filter] = useFilter()
  const [shown, setShown] = useState(filter)
  useEffect(() => {
    let isLatest = true
    void ask(filter).then(() => isLatest && setShown(filter))
    return () => {
      isLatest = false
    }
  }, [ask, filter])
  return (
    <Shown value={shown}>
      <div className={styles.shown} aria-busy={shown !== filter}>
        {children}
      </div>
    </Shown>
  )
}

/** The filter to show, and how to change the one chosen, which may be a later one. */
export function useShownFilter(): [Filter, SetFilter] {
  const shown = useContext(Shown)
  if (shown === null) throw new Error('a filter is shown inside ShownFilter only')
  return [shown, useChangeFilter()]
}
