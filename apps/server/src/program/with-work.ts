import type { WorkContext } from '../jobs/work-context.ts'
import type { CommandContext } from './command-context.ts'
import { CommandError } from './command-error.ts'

/**
 * Runs a piece of work on feeds or jobs, on the store of the command.
 * @throws CommandError for what is wrong with a feed.
 */
export async function withWork<T>(context: CommandContext, work: (work: WorkContext) => Promise<T>): Promise<T> {
  const { FeedError } = await import('../feeds/feed-error.ts')
  return context.withStore(async (_store, opened) => {
    try {
      return await work(opened)
    } catch (error) {
      throw error instanceof FeedError ? new CommandError(error.message, 1) : error
    }
  })
}
