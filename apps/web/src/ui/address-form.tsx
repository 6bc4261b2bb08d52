import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { webAddress } from '../web-address.ts'
import { TextField } from './text-field.tsx'

interface Props {
  label: string
  hint: string
  className?: string | undefined
  address: string
  onChange: (address: string) => void
  /** Called with an address of the web only, and not while busy. */
  onSend: (address: string) => void
  busy: boolean
  /** What else is filled in, and the button. */
  children: ReactNode
}

/** A form whose first field is an address of the web; without one it is not sent. */
export function AddressForm({ label, hint, className, address, onChange, onSend, busy, children }: Props) {
  const { t } = useTranslation()
  const [wrong, setWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const typed = webAddress(address)
    setWrong(typed === null)
    if (typed === null) input.current?.focus()
    else onSend(typed)
  }
  return (
    <form noValidate onSubmit={send}>
      <TextField
        label={label}
        hint={hint}
        error={wrong ? t('take.wrongAddress') : null}
        className={className}
        ref={input}
        type="url"
        dir="ltr"
        maxLength={2000}
        value={address}
        onText={(text) => {
          onChange(text)
          setWrong(false)
        }}
      />
      {children}
    </form>
  )
}
