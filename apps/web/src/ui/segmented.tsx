import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import styles from './segmented.module.css'

interface Props<Value extends string> {
  /** What is chosen. */
  label: string
  choices: readonly { value: Value; label: string; lang?: string; dir?: 'ltr' | 'rtl' }[]
  value: Value
  onChange: (value: Value) => void
  /** `underlined` has no box: for the page's head. */
  look?: 'boxed' | 'underlined'
}

/** One of a few, all in sight; the arrow keys go between them. */
export function Segmented<Value extends string>({ label, choices, value, onChange, look = 'boxed' }: Props<Value>) {
  return (
    <ToggleGroup
      aria-label={label}
      className={`${styles[look]} no-print`}
      value={[value]}
      onValueChange={([next]) => next !== undefined && onChange(next)}
    >
      {choices.map(({ value: one, label: words, ...language }) => (
        <Toggle key={one} value={one} className={styles.choice} {...language}>
          {words}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
