import { publicationTime } from '@jawla/ingest'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { GivenFacts } from '../pipeline/read-sources.ts'

/** Adds what the caller may tell of pasted texts and pages; report records say it themselves. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--published <day>', 'publication day (YYYY-MM-DD) or ISO time of texts and pages', publication)
    .addOption(new Option('--language <language>', 'language of texts and pages').choices(['ar', 'fr']))
    .option('--outlet <name>', 'who published the texts and pages')
    .option('--url <address>', 'where the text or page can be read', webAddress)
}

/** What commander gives for these options. */
export type ReportOptions = GivenFacts

function publication(value: string): string {
  if (publicationTime(value) === null) throw new InvalidArgumentError('It must be YYYY-MM-DD or an ISO time.')
  return value
}

function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    throw new InvalidArgumentError('It must be an http or https address.')
  return value
}
