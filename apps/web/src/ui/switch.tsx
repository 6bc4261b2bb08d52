import styles from './switch.module.css'

interface Props {
  /** What is switched. */
  label: string
  on: boolean
  /** Its state in words. */
  words: string
  busy: boolean
  onSwitch: () => void
}

/** On or off, in effect at once. While a change is on its way a press does nothing. */
export function Switch({ label, on, words, busy, onSwitch }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-disabled={busy}
      className={styles.switch}
      onClick={() => !busy && onSwitch()}
    >
      {words}
    </button>
  )
}
