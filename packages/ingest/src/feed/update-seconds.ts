import type { SyNs } from 'feedsmith'

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
}

/** The seconds between two updates by the syndication module: so many times a period. */
export function updateSeconds(sy: SyNs.Feed<string> | undefined): number | null {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? '']
  const times = sy?.updateFrequency ?? 1
  return period === undefined || times < 1 ? null : Math.round(period / times)
}
