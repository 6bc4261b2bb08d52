import type { Visit } from '@jawla/domain'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChooseVisitDialog } from './choose-visit-dialog.tsx'

interface Props {
  button: string
  title: string
  visit: Visit
  busy: boolean
  onChoose: (id: string) => void
}

/** A button that asks which other visit. */
export function ChooseVisit({ button, title, visit, busy, onChoose }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" aria-disabled={busy} onClick={() => setAsking(!busy)}>
        {button}
      </Button>
      <ChooseVisitDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        send={button}
        visit={visit}
        onChoose={onChoose}
      />
    </>
  )
}
