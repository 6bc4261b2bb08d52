import { type Command, InvalidArgumentError, Option } from 'commander'
import type { GivenFacts } from '../pipeline/given-facts.ts'

/** Adds what the caller may tell of pasted texts and pages; report records say it themselves. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--published <day>', 'publication day (YYYY-MM-DD) or ISO time of texts and pages')
    .addOption(new Option('--language <language>', 'language of texts and pages').choices(['ar', 'fr']))
    .option('--outlet <name>', 'who published the texts and pages')
    .option('--url <address>', 'where the text or page can be read', webAddress)
    .hook('preAction', checkPublished)
}

/** What commander gives for these options. */
export type ReportOptions = GivenFacts

/** Checked only now, for the sake of the commands that read no page: what knows publication days brings the parser of pages. */
async function checkPublished(command: Command): Promise<void> {
  const { published } = command.opts<ReportOptions>()
  if (published === undefined) return
  const { publicationTime } = await import('@jawla/ingest')
  if (publicationTime(published) !== null) return
  command.error(
    `error: option '--published <day>' argument '${published}' is invalid. It must be YYYY-MM-DD or an ISO time.`,
  )
}

export function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    throw new InvalidArgumentError('It must be an http or https address.')
  return value
}
