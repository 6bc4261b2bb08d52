const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', dateStyle: 'short' })

/** The date of a moment on Morocco's clocks, `2025-02-07`. */
export function dayInMorocco(moment: Date): string {
  return day.format(moment)
}
