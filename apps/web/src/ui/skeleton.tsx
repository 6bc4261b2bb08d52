import styles from './skeleton.module.css'

/** Grey lines where text will stand; `height` is of one line, in rem. */
export function Skeleton({ lines = 1, height = 1.5 }: { lines?: number; height?: number }) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} style={{ blockSize: `${height}rem` }} />
      ))}
    </div>
  )
}
