import type { ReactNode, RefObject } from 'react'
import styles from './notice.module.css'

/** Says what was just done, with the way back. What was pressed may be gone by then: it can take the focus. */
export function Notice({ ref, children }: { ref?: RefObject<HTMLDivElement | null>; children: ReactNode }) {
  return (
    <div ref={ref} role="status" tabIndex={-1} className={styles.notice}>
      {children}
    </div>
  )
}
