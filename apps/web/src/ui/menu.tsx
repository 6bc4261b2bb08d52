import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import styles from './menu.module.css'

interface Props {
  /** What opens it: a `<button>`. */
  button: ReactElement<Record<string, unknown>>
  openAtFirst?: boolean
  /** Its `MenuGroup`s. */
  children: ReactNode
}

/** Choices behind a button. Heavy: what the first page needs is to fetch it later (`lazy`). */
export function Menu({ button, openAtFirst = false, children }: Props) {
  return (
    <Base.Root defaultOpen={openAtFirst}>
      <Base.Trigger render={button} />
      <Base.Portal className="no-print">
        <Base.Positioner className={styles.place} align="end" sideOffset={4} collisionPadding={8}>
          <Base.Popup className={styles.popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

interface GroupProps<Value extends string> {
  label: string
  choices: readonly { value: Value; label: string; lang?: string; dir?: 'ltr' | 'rtl' }[]
  value: Value
  onChange: (value: Value) => void
}

/** A group of a menu's choices, of which one holds. */
export function MenuGroup<Value extends string>({ label, choices, value, onChange }: GroupProps<Value>) {
  return (
    <Base.RadioGroup className={styles.group} value={value} onValueChange={onChange}>
      <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
      {choices.map(({ value: one, label: words, ...language }) => (
        <Base.RadioItem key={one} value={one} className={styles.item} closeOnClick>
          <span {...language}>{words}</span>
          <Base.RadioItemIndicator className={styles.mark} />
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}
