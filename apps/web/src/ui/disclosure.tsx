import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface Props {
  summary: ReactNode
  open?: boolean
  /** `row` takes the whole width, its arrow at the end; `link` reads as a link; `line` is a line of text with the browser's own arrow. */
  look?: 'row' | 'link' | 'line'
  /** On paper nothing can be opened: whether what is inside is printed all the same. */
  printed?: boolean
  className?: string | undefined
  onToggle?: (isOpen: boolean) => void
  children: ReactNode
}

/**
 * What is folded away until asked for. The browser's own `<details>`: also found by a search in the page, and it costs nothing.
 */
export function Disclosure({
  summary,
  open,
  look = 'line',
  printed = false,
  className = '',
  onToggle,
  children,
}: Props) {
  return (
    <details
      className={`${styles[look]} ${printed ? styles.printed : ''} ${className}`}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
