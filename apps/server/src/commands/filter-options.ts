import { type Filter, filterFromParams, filterToParams } from '@jawla/domain'
import type { Command } from 'commander'
import { CommandError } from '../program/command-error.ts'

/** The dashboard's own search parameters: `--region MA-03,MA-07` means what `?region=MA-03,MA-07` does. */
const OPTIONS = {
  region: '<codes>   only visits in these regions, MA-01 to MA-12',
  program: '<ids>   only visits that concern these programmes',
  official: '<ids>   only visits of these officials',
  type: '<types>   only visits with a stop of these types',
  kind: '<kinds>   only visits of these kinds',
  status: '<statuses>   only held, announced or cancelled visits',
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
  const filter = filterFromParams(given)
  const understood = filterToParams(filter)
  for (const [name, value] of Object.entries(given)) {
    const known = new Set(understood[name]?.split(','))
    const unknown = value?.split(',').find((one) => !known.has(one))
    if (unknown !== undefined) throw new CommandError(`--${name} does not know "${unknown}"`, 2)
  }
  return filter
}
