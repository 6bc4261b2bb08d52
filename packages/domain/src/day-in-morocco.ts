const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca', dateStyle: 'short' })

/** The date of a moment on Morocco's clocks, `2025-02-07`. */
export function dayInMorocco(moment: Date): string {
  return day.format(moment)
}

const offset = new Intl.DateTimeFormat('en', { timeZone: 'Africa/Casablanca', timeZoneName: 'longOffset' })

/** How many minutes Morocco's clocks are ahead of UTC at a moment: 60, or 0 in Ramadan and wherever a law says so. */
export function minutesAhead(moment: Date): number {
  const [, sign = '+', hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(offset.format(moment)) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
