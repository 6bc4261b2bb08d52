import styles from './not-stated.module.css'

/** A value that no report states: words on a hatch, never a zero. */
export function NotStated({ children }: { children: string }) {
  return <span className={styles.hatch}>{children}</span>
}
