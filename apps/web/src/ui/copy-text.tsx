import { useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './copy-text.module.css'

interface Props {
  text: string
  label: string
  /** What the button says, and what is said when it was pressed. */
  copy: string
  copied: string
  rows?: number
  /** Code runs from left to right in every language. */
  dir?: 'ltr' | 'auto'
}

/** A text to take along, with a button that copies it. */
export function CopyText({ text, label, copy, copied, rows = 4, dir = 'ltr' }: Props) {
  const [taken, setTaken] = useState<string | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const take = async () => {
    area.current?.select()
    // Pages that came over plain http have none, and some browsers refuse it: what is selected is copied with the keys.
    const { clipboard } = navigator as { clipboard?: Clipboard }
    const isTaken = clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    if (await isTaken) setTaken(text)
  }
  return (
    <>
      <textarea
        ref={area}
        readOnly
        dir={dir}
        rows={rows}
        spellCheck={false}
        aria-label={label}
        className={styles.text}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p className={styles.buttons}>
        <Button look="strong" onClick={() => void take()}>
          {copy}
        </Button>
        <span role="status" className={styles.status}>
          {taken === text && copied}
        </span>
      </p>
    </>
  )
}
