import { formatNumber } from '../words/format-number.ts'
import type { Language } from '../words/languages.ts'
import type { Say } from '../words/say.ts'
import { type BarPart, STATUSES } from './time-bars.ts'

type StatusWord = `status.${(typeof STATUSES)[number]}` | 'sign.comma'

/** How many visits were held, announced, cancelled; what none was is left out: `held 3, announced 1`. */
export function statusWords(part: Omit<BarPart, 'part'>, t: Say<StatusWord>, language: Language): string {
  return STATUSES.filter((status) => part[status] > 0)
    .map((status) => `${t(`status.${status}`)} ${formatNumber(part[status], language)}`)
    .join(t('sign.comma'))
}
