import { setImmediate } from 'node:timers/promises'
import { IngestError } from '@jawla/ingest'
import type { WorkContext } from '../jobs/work-context.ts'
import type { GivenFacts } from '../pipeline/given-facts.ts'
import { readBytes, type Source } from '../pipeline/read-bytes.ts'
import type { TakenVisits, UploadedFile } from './desk.ts'
import { withVisits } from './with-visits.ts'

interface Options {
  given: GivenFacts
  /** Called after each report with how many there were. */
  onTaken: (reports: number) => void
}

/** Takes in the reports of uploaded files, with the checks of the command line; what fails is told, and the rest go on. */
export async function takeFiles(
  work: WorkContext,
  files: readonly UploadedFile[],
  { given, onTaken }: Options,
): Promise<TakenVisits[]> {
  const taken: TakenVisits[] = []
  const take = async (source: Source) => {
    // Readers, and whoever asks how far it is, get their turn between two reports: see `takeTurns`.
    await setImmediate()
    taken.push(await withVisits(work, source))
    onTaken(taken.length)
  }
  for (const { name, bytes } of files) {
    try {
      for await (const source of readBytes(name, bytes, given)) await take(source)
    } catch (error) {
      if (!(error instanceof IngestError)) throw error
      await take(error)
    }
  }
  return taken
}
