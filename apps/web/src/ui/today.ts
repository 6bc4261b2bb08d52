import { dayInMorocco } from '@jawla/domain'

/** Today in Morocco, `2025-02-07`. */
export function today(): string {
  return dayInMorocco(new Date())
}
