import { countUnfilled, fillAfterUpgrade, type Store } from '@jawla/store'
import { type CommandIo, goOn } from './command-io.ts'

/**
 * Makes what a version before did not keep of what is stored, with a progress bar; does nothing where all is there. What is done stays
 * done where it is stopped.
 * @throws CommandError where the command's caller has gone away.
 */
export async function prepareStore({ db }: Store, io: CommandIo): Promise<void> {
  const missing = await countUnfilled(db)
  if (missing === 0) return
  // Most commands need none of them.
  const [{ searchWords }, { vocabularyNow }, { progress }] = await Promise.all([
    import('../pipeline/search-words.ts'),
    import('../vocabulary/vocabulary-now.ts'),
    import('./progress.ts'),
  ])
  const shown = progress(io, 'Preparing the store', missing)
  const words = searchWords(await vocabularyNow(db))
  await fillAfterUpgrade(db, { words, step: shown.step, signal: io.signal })
  shown.done()
  goOn(io)
}
