import type { Filter } from '@jawla/domain'
import type { Command } from 'commander'
import { filterAsked } from '../exports/filter-asked.ts'
import { CommandError } from '../program/command-error.ts'

/** The dashboard's own search parameters: `--region MA-03,MA-07` means what `?region=MA-03,MA-07` does. */
const OPTIONS = {
  region: '<codes>   only visits in these regions, MA-01 to MA-12',
  province: '<codes>   only visits in these provinces and prefectures, e.g. MA-FES',
  program: '<ids>   only visits that concern these programmes',
  craft: '<ids>   only visits that concern these crafts',
  partner: '<ids>   only visits that name these partners',
  official: '<ids>   only visits of these officials',
  role: '<roles>   only visits of officials in these roles, e.g. minister',
  facility: '<ids>   only visits with a stop at these facilities',
  type: '<types>   only visits with a stop of these types',
  kind: '<kinds>   only visits of these kinds',
  status: '<statuses>   only held, announced or cancelled visits',
  outlet: '<outlets>   only visits that these outlets report',
  language: '<languages>   only visits with a report in Arabic (ar), French (fr) or another language (other)',
  sources: '<counts>   only visits that 1, 2 or 3 (and more) independent sources tell of',
  graduates: '<told>   only visits whose number of graduates is stated, unstated, or of which none is told (none)',
  from: '<day>   only visits on this day or later',
  to: '<day>   only visits on this day or earlier',
} as const

export type FilterOptions = { [Name in keyof typeof OPTIONS]?: string }

/** Adds one option for each field of the filter; several values are separated by commas. */
export function addFilterOptions(command: Command): Command {
  for (const [name, text] of Object.entries(OPTIONS)) {
    const [value, description] = text.split('   ')
    command.option(`--${name} ${value}`, description)
  }
  return command
}

/**
 * The filter that the options spell.
 * @throws CommandError for a value that the filter does not know.
 */
export function filterOf(options: FilterOptions): Filter {
  const given = Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, options[name as keyof FilterOptions]]))
  const asked = filterAsked(given)
  if ('filter' in asked) return asked.filter
  throw new CommandError(`--${asked.unknown.name} does not know "${asked.unknown.value}"`, 2)
}
