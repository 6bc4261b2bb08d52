import { countUnsearchable, fillSearch, type Store } from '@jawla/store'
import { type CommandIo, goOn } from './command-io.ts'

/**
 * Makes findable what was stored by a version that knew no search, with a progress bar; does nothing where all is. What is done stays
 * done where it is stopped.
 * @throws CommandError where the command's caller has gone away.
 */
export async function prepareSearch({ db }: Store, io: CommandIo): Promise<void> {
  const missing = await countUnsearchable(db)
  if (missing === 0) return
  // Most commands need neither.
  const [{ searchWords }, { progress }] = await Promise.all([
    import('../pipeline/search-words.ts'),
    import('./progress.ts'),
  ])
  const shown = progress(io, 'Preparing search', missing)
  await fillSearch(db, { words: searchWords, step: shown.step, signal: io.signal })
  shown.done()
  goOn(io)
}
