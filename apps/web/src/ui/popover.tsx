import { Popover as Base } from '@base-ui/react/popover'
import { type ReactNode, useRef } from 'react'
import styles from './popover.module.css'

interface Props {
  /** What opens it: a `<button>`, e.g. `<Button look="link">…</Button>`. */
  button: React.ReactElement<Record<string, unknown>>
  title: string
  openAtFirst?: boolean
  children: ReactNode
}

/**
 * A small box beside what opens it; the page stays usable. Escape, a press elsewhere or the focus going on closes it. Heavy: what
 * the first page needs is to fetch it later (`lazy`).
 */
export function Popover({ button, title, openAtFirst = false, children }: Props) {
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <Base.Root defaultOpen={openAtFirst}>
      <Base.Trigger ref={trigger} render={button} />
      <Base.Portal className="no-print">
        <Base.Positioner className={styles.place} sideOffset={6} collisionPadding={12}>
          {/* Where it is open at first, what had the focus before is gone. */}
          <Base.Popup className={styles.popup} finalFocus={trigger}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
