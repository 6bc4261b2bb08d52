const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', dateStyle: 'short' })

/** Today in Morocco, `2025-02-07`. */
export function today(): string {
  return day.format(new Date())
}
