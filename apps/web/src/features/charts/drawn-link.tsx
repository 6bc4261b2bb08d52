import type { MouseEvent, ReactNode } from 'react'
import styles from './charts.module.css'

interface Props {
  /** Null where what is drawn leads nowhere. */
  link: { href: string; onClick: (event: MouseEvent) => void } | null
  /** What is drawn, in words. */
  label: string
  children: ReactNode
}

/** A part of a drawing that leads to the visits behind it. */
export function DrawnLink({ link, label, children }: Props) {
  if (link === null) {
    return (
      <g>
        <title>{label}</title>
        {children}
      </g>
    )
  }
  return (
    <a href={link.href} onClick={link.onClick} aria-label={label} className={styles.bar}>
      {children}
    </a>
  )
}
