import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './mark-layer.module.css'

interface Props {
  label: string
  /** Its answers have come: it takes more room than before. */
  onGrow: () => void
  onClose: () => void
  children: ReactNode
}

/** What a pressed mark tells, in a box beside it: the focus goes there, and the Escape key closes it. */
export function MarkStory({ label, onGrow, onClose, children }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const close = useEffectEvent(onClose)
  const grow = useEffectEvent(onGrow)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    element.focus({ preventScroll: true })
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    element.addEventListener('keydown', listen)
    const observer = new ResizeObserver(() => grow())
    observer.observe(element)
    return () => {
      element.removeEventListener('keydown', listen)
      observer.disconnect()
    }
  }, [])
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
