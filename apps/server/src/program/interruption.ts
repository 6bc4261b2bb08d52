/** A second Ctrl-C within this time is the same one, come twice: once from the terminal, once from the starting process. */
const SAME_SIGNAL_MS = 500
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs a piece of work that may be interrupted: the first SIGINT or SIGTERM is told through `controller`, so that the work can stop
 * at a good place; the next one has its ordinary effect. So is the end of the process that started this one under the pinned runtime.
 */
export async function interruptible<T>(controller: AbortController, work: () => Promise<T>): Promise<T> {
  let told = 0
  const tell = (signal: NodeJS.Signals) => {
    if (told === 0) {
      told = performance.now()
      controller.abort()
    } else if (performance.now() - told > SAME_SIGNAL_MS) {
      forget()
      process.kill(process.pid, signal)
    }
  }
  const parentGone = () => controller.abort()
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, tell)
    process.off('disconnect', parentGone)
  }
  for (const signal of SIGNALS) process.on(signal, tell)
  process.on('disconnect', parentGone)
  try {
    return await work()
  } finally {
    forget()
  }
}
