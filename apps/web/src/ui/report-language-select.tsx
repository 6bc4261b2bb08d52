import type { ComponentProps } from 'react'
import { REPORT_LANGUAGES } from '../i18n/languages.ts'

/** A language that reports are read in; empty: not chosen. */
export type ChosenLanguage = '' | (typeof REPORT_LANGUAGES)[number]['code']

interface Props extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  value: ChosenLanguage
  onChange: (language: ChosenLanguage) => void
  /** What holds while none is chosen. */
  unchosen: string
}

/** One of the languages that reports are read in, or none of them. */
export function ReportLanguageSelect({ value, onChange, unchosen, ...control }: Props) {
  return (
    <select {...control} value={value} onChange={(event) => onChange(event.target.value as ChosenLanguage)}>
      <option value="">{unchosen}</option>
      {REPORT_LANGUAGES.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  )
}
