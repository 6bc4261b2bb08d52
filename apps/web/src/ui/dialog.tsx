import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './dialog.module.css'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** Read out with the title when it opens. */
  description?: ReactNode
  /** `sheet` comes from the bottom edge: for a phone. */
  look?: 'window' | 'sheet'
  /** What has the focus at first; else the first that can have it. */
  initialFocus?: RefObject<HTMLElement | null>
  children?: ReactNode
  /** Stay in sight where the content is scrolled. */
  buttons?: ReactNode
}

/**
 * A window over the page: the page behind cannot be used until it is closed. Escape or a press outside closes it, and the focus goes
 * back to where it was. Heavy: what the first page needs is to fetch it later (`lazy`).
 */
export function Dialog(props: Props) {
  const { open, onOpenChange, title, description, look = 'window', initialFocus, children, buttons } = props
  const { t } = useTranslation()
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal className="no-print">
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={`${styles.popup} ${styles[look]}`} initialFocus={initialFocus}>
          <div className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close className={styles.close} aria-label={t('dialog.close')}>
              ×
            </Base.Close>
          </div>
          <div className={styles.body}>
            {description !== undefined && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            {children}
          </div>
          {buttons !== undefined && <div className={styles.buttons}>{buttons}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
