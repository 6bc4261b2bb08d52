import pLimit from 'p-limit'

/** Pictures that are made at once: what reads files and packs answers waits for the same four threads. */
const AT_ONCE = 2
/** That wait for these: the last one a second or two. */
const MOST_WAITING = 20

const turns = pLimit(AT_ONCE)

/** Does some work that takes long when its turn comes, so that whoever asks for many keeps nobody else waiting; null where too much waits already. */
export async function inTurn<Made>(work: () => Promise<Made>): Promise<{ made: Made } | null> {
  return turns.pendingCount < MOST_WAITING ? { made: await turns(work) } : null
}
