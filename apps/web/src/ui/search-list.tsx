import { type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../i18n/format-number.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { type CheckChoice, CheckList } from './check-list.tsx'
import styles from './search-list.module.css'

/** More are not drawn: whoever looks for one types. */
const MOST_DRAWN = 100

interface Props {
  /** What the choices are, for the text field's name. */
  label: string
  name: string
  /** What was typed; who gives it narrows the choices by it. */
  text: string
  onText: (text: string) => void
  /** Those that the text leaves. */
  choices: readonly CheckChoice[]
  /** How many it leaves in all, where not all of them are given. */
  found?: number
  onToggle: (value: string) => void
}

/** Check boxes out of many: typing narrows them, the arrow keys go from the text to them and through them. */
export function SearchList({ label, name, text, onText, choices, found = choices.length, onToggle }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const drawn = choices.slice(0, MOST_DRAWN)
  const rest = found - drawn.length
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && text !== '') {
      // What is around it stays open: the first Escape is for the text.
      event.stopPropagation()
      onText('')
      return
    }
    const stops = [...(box.current?.querySelectorAll('input') ?? [])]
    const next = nextStop(event.key, stops.indexOf(event.target as HTMLInputElement), stops.length)
    if (next === null) return
    event.preventDefault()
    stops[next]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside
    <div ref={box} onKeyDown={onKeyDown}>
      <input
        type="search"
        className={styles.text}
        aria-label={t('list.search', { label })}
        placeholder={t('list.search', { label })}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <p className={styles.found} aria-live="polite">
        {found === 0 ? t('list.foundNone') : t('list.found', { count: found, n: formatNumber(found, language) })}
      </p>
      <div className={styles.list}>
        <CheckList name={name} choices={drawn} onToggle={onToggle} />
        {rest > 0 && <p className={styles.found}>{t('list.rest', { count: rest, n: formatNumber(rest, language) })}</p>}
      </div>
    </div>
  )
}

/** Where a key leads among so many stops, the text field the first; null where it means nothing here. */
function nextStop(key: string, at: number, count: number): number | null {
  if (at === -1) return null
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  // In the text these keys go to its start and end.
  if (at === 0) return null
  if (key === 'Home') return 1
  return key === 'End' ? count - 1 : null
}
