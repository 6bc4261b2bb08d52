import type { Language } from './languages.ts'

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

/** How far a moment is from now: `il y a 3 heures`, `in 12 minutes`. */
export function formatFromNow(moment: string, now: number, language: Language): string {
  const seconds = Math.round((Date.parse(moment) - now) / 1000)
  const [unit, size] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(language.locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

/** Day and time on the reader's clock: `8 février 2025 à 14:05`; or the day alone. */
export function formatMoment(moment: string, language: Language, style: 'day' | 'time' = 'time'): string {
  const pieces: Intl.DateTimeFormatOptions = {
    dateStyle: 'long',
    ...(style === 'time' ? { timeStyle: 'short' } : {}),
    numberingSystem: 'latn',
  }
  return new Intl.DateTimeFormat(language.locale, pieces).format(Date.parse(moment))
}

/** A span in its two largest units: `1 h 5 min`. */
export function formatSpan(seconds: number, language: Language): string {
  const parts: [Intl.NumberFormatOptions['unit'], number][] = [
    ['hour', Math.floor(seconds / 3600)],
    ['minute', Math.floor(seconds / 60) % 60],
    ['second', Math.round(seconds) % 60],
  ]
  const first = parts.findIndex(([, count]) => count > 0)
  const shown = first === -1 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([, count]) => count > 0)
  const words = shown.map(([unit, count]) =>
    new Intl.NumberFormat(language.locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      numberingSystem: 'latn',
    }).format(count),
  )
  return words.join(' ')
}
