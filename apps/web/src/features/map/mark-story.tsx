import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './mark-layer.module.css'

interface Props {
  label: string
  onClose: () => void
  children: ReactNode
}

/** What a pressed mark tells, in a box beside it: the focus goes there, and the Escape key closes it. */
export function MarkStory({ label, onClose, children }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    element.focus({ preventScroll: true })
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onClose()
    }
    element.addEventListener('keydown', close)
    return () => element.removeEventListener('keydown', close)
  }, [onClose])
  return (
    <section ref={box} tabIndex={-1} className={styles.story} aria-label={label}>
      <header>
        <strong>{label}</strong>
        <Button look="link" onClick={onClose}>
          {t('dialog.close')}
        </Button>
      </header>
      {children}
    </section>
  )
}
