import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

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
  const [asking, setAsking] = useState(false)
  // Enter pressed twice is no yes.
  const no = useRef<HTMLButtonElement>(null)
  const yes = () => {
    setAsking(false)
    onConfirm()
  }
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {children}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={question}
        description={hint}
        initialFocus={no}
        buttons={
          <>
            <Button look="strong" onClick={yes}>
              {children}
            </Button>
            <Button ref={no} onClick={() => setAsking(false)}>
              {t('desk.cancel')}
            </Button>
          </>
        }
      />
    </>
  )
}
