import { IngestError } from '@jawla/ingest'
import type { WorkContext } from '../jobs/work-context.ts'
import type { GivenFacts } from '../pipeline/given-facts.ts'
import { readBytes } from '../pipeline/read-bytes.ts'
import type { TakenVisits, UploadedFile } from './desk.ts'
import { withVisits } from './with-visits.ts'

/** Takes in the reports of uploaded files, with the checks of the command line; what fails is told, and the rest go on. */
export async function takeFiles(
  work: WorkContext,
  files: readonly UploadedFile[],
  given: GivenFacts,
): Promise<TakenVisits[]> {
  const taken: TakenVisits[] = []
  for (const { name, bytes } of files) {
    try {
      for await (const source of readBytes(name, bytes, given)) taken.push(await withVisits(work, source))
    } catch (error) {
      if (!(error instanceof IngestError)) throw error
      taken.push(await withVisits(work, error))
    }
  }
  return taken
}
