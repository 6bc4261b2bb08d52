import { type ReactNode, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './confirm-button.module.css'

interface Props {
  children: ReactNode
  look?: 'plain' | 'strong' | 'link'
  question: string
  /** What follows from a yes. */
  hint: string
  onConfirm: () => void
}

/** A button for what is not easily taken back: it asks first. Escape is a no. */
export function ConfirmButton({ children, look = 'plain', question, hint, onConfirm }: Props) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const id = useId()
  const ask = () => {
    dialog.current?.showModal()
    // Enter pressed twice is no yes.
    no.current?.focus()
  }
  const yes = () => {
    dialog.current?.close()
    onConfirm()
  }
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={ask}>
        {children}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-hint`}>
        <h2 id={`${id}-question`}>{question}</h2>
        <p id={`${id}-hint`}>{hint}</p>
        <div className={styles.buttons}>
          <Button look="strong" onClick={yes}>
            {children}
          </Button>
          <Button ref={no} onClick={() => dialog.current?.close()}>
            {t('desk.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  )
}
