import { formatNumber } from '../i18n/format-number.ts'
import type { WrittenName } from '../i18n/name-in.ts'
import { useLanguage } from '../i18n/use-language.ts'
import styles from './check-list.module.css'
import { Written } from './written.tsx'

export interface CheckChoice {
  value: string
  name: WrittenName | string
  /** How many there are of it. */
  count: number
  chosen: boolean
}

interface Props {
  name: string
  choices: readonly CheckChoice[]
  onToggle: (value: string) => void
}

/** Check boxes, each with how many there are of it. Its legend is given by the `<fieldset>` around it. */
export function CheckList({ name, choices, onToggle }: Props) {
  const language = useLanguage()
  return choices.map((choice) => (
    <label key={choice.value} className={`${styles.row} ${choice.count === 0 ? styles.without : ''}`}>
      <input
        type="checkbox"
        name={name}
        value={choice.value}
        checked={choice.chosen}
        onChange={() => onToggle(choice.value)}
      />
      <span>{typeof choice.name === 'string' ? choice.name : <Written name={choice.name} />}</span>
      <span className={styles.count}>{formatNumber(choice.count, language)}</span>
    </label>
  ))
}
