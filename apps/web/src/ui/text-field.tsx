import type { ComponentProps } from 'react'
import { Field } from './field.tsx'

type InputProps = Omit<ComponentProps<'input'>, 'onChange' | 'className' | 'id'>

interface Props extends InputProps, Pick<ComponentProps<typeof Field>, 'label' | 'optional' | 'hint' | 'error'> {
  value: string
  onText: (text: string) => void
  /** Of the field, its label among it. */
  className?: string | undefined
}

/** One line of text with its label. Written in either direction, and not remembered by the browser, where nothing else is said. */
export function TextField({ label, optional, hint, error, className, onText, ...input }: Props) {
  const field = { label, ...(optional && { optional }), ...(hint !== undefined && { hint }), ...(error && { error }) }
  return (
    <Field {...field} className={className}>
      {(control) => (
        <input dir="auto" autoComplete="off" {...control} {...input} onChange={(event) => onText(event.target.value)} />
      )}
    </Field>
  )
}
