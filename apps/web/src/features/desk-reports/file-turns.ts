import { fileKind, MOST_FILE_BYTES, MOST_UPLOAD_BYTES, whyTooLarge } from '@jawla/domain'
import type { Taken } from './taken.ts'

/** One file on its way. `lost`: its request failed, and it can be sent again. */
export interface FileTurn {
  id: number
  file: File
  state: 'waiting' | 'reading' | 'done' | 'lost'
  /** How many of its reports were read; null before the server has the file. */
  read: number | null
  taken: readonly Taken[]
  error: unknown
}

export interface FileTurns {
  add(files: Iterable<File>): void
  again(id: number): void
  /** Takes away those that are done. */
  clear(): void
  current(): readonly FileTurn[]
  subscribe(changed: () => void): () => void
}

/** Sends one file; meanwhile it may tell how many reports were read. */
type Send = (file: File, tell: (read: number) => void) => Promise<readonly Taken[]>

/**
 * Sends files one after another, so that each has its own answer and none waits for a large one to be read in full. Held outside of
 * any page: reading goes on while staff look at something else.
 */
export function fileTurns(send: Send): FileTurns {
  let turns: readonly FileTurn[] = []
  let next = 1
  let busy = false
  const listeners = new Set<() => void>()
  const change = (changed: readonly FileTurn[]) => {
    turns = changed
    for (const listener of listeners) listener()
  }
  const set = (id: number, part: Partial<FileTurn>) =>
    change(turns.map((turn) => (turn.id === id ? { ...turn, ...part } : turn)))
  const goOn = async () => {
    if (busy) return
    busy = true
    for (let turn = waiting(turns); turn !== undefined; turn = waiting(turns)) {
      const { id, file } = turn
      set(id, { state: 'reading', read: null })
      try {
        const taken = await send(file, (read) => set(id, { read }))
        set(id, { state: 'done', taken })
      } catch (error) {
        set(id, { state: 'lost', error })
      }
    }
    busy = false
  }
  return {
    add(files) {
      change([...turns, ...[...files].map((file) => turnOf(file, next++))])
      void goOn()
    },
    again(id) {
      set(id, { state: 'waiting', error: null })
      void goOn()
    },
    clear() {
      change(turns.filter(({ state }) => state === 'waiting' || state === 'reading'))
    },
    current: () => turns,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

function waiting(turns: readonly FileTurn[]): FileTurn | undefined {
  return turns.find(({ state }) => state === 'waiting')
}

function turnOf(file: File, id: number): FileTurn {
  const kind = fileKind(file.name)
  // What the server would refuse for its size is not sent at all.
  const most = Math.min(MOST_UPLOAD_BYTES, kind === null ? MOST_UPLOAD_BYTES : MOST_FILE_BYTES[kind])
  const why = whyTooLarge(file.size, most)
  if (why === null) return { id, file, state: 'waiting', read: null, taken: [], error: null }
  const tooLarge: Taken = { where: file.name, outcome: 'failed', why, reportId: null, visits: [] }
  return { id, file, state: 'done', read: null, taken: [tooLarge], error: null }
}
