import type { ReactNode } from 'react'
import styles from './record-figures.module.css'

interface Props {
  name: string
  value: ReactNode
  note?: ReactNode
}

/** One number with its name, in a row of them. */
export function RecordFigure({ name, value, note }: Props) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  )
}
