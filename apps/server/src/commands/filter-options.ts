import type { Filter } from '@jawla/domain'
import type { Command } from 'commander'
import { filterAsked } from '../exports/filter-asked.ts'
import { FILTER_TOLD, type FilterParam } from '../exports/filter-told.ts'
import { CommandError } from '../program/command-error.ts'

export type FilterOptions = { [Name in FilterParam]?: string }

/** Adds one option for each field of the filter; several values are separated by commas. */
export function addFilterOptions(command: Command): Command {
  for (const [name, { takes, told }] of Object.entries(FILTER_TOLD)) command.option(`--${name} ${takes}`, told)
  return command
}

/**
 * The filter that the options spell.
 * @throws CommandError for a value that the filter does not know.
 */
export function filterOf(options: FilterOptions): Filter {
  const given = Object.keys(FILTER_TOLD).map((name) => [name, options[name as FilterParam]] as const)
  const asked = filterAsked(given)
  if ('filter' in asked) return asked.filter
  throw new CommandError(`--${asked.unknown.name} does not know "${asked.unknown.value}"`, 2)
}
