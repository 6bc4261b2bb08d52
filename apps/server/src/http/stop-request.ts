/** How the process learns that it is to stop. */
export interface StopRequest {
  /** Settles with the reason. */
  requested: Promise<string>
  signal: AbortSignal
  /** Gives the signals their ordinary effect back. */
  forget: () => void
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/** Listens for SIGTERM, SIGINT, for the death of the process that started this one under the pinned runtime, and for `callerGone`. */
export function stopRequest(callerGone: AbortSignal): StopRequest {
  const controller = new AbortController()
  let stop: (reason: string) => void = () => {}
  const requested = new Promise<string>((resolve) => {
    stop = (reason) => {
      controller.abort()
      resolve(reason)
    }
  })
  const parentGone = () => stop('the starting process ended')
  callerGone.addEventListener('abort', () => stop('nobody waits for it any more'))
  for (const signal of SIGNALS) process.on(signal, stop)
  process.on('disconnect', parentGone)
  return {
    requested,
    signal: controller.signal,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, stop)
      process.off('disconnect', parentGone)
    },
  }
}
