import type { ReactNode } from 'react'
import styles from './record-section.module.css'

interface Props {
  /** Stands in addresses: `#reports`. */
  id: string
  title: string
  hint?: string
  children: ReactNode
}

/** One part of a page of the record. */
export function RecordSection({ id, title, hint, children }: Props) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  )
}
