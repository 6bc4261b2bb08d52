import { useEffect, useRef } from 'react'
import { singleKey } from './single-key.ts'

/** Between two keys that waited: what the one did is drawn before the other. */
const BETWEEN_MS = 50

interface Options {
  isOn?: boolean
  /** While what a key began is not done, the keys after it wait. */
  isBusy?: boolean
  /** What a key began could not be done: those that waited are not done either. */
  hasFailed?: boolean
}

/**
 * Does what single keys stand for, wherever the focus is on the page: what was decided may take away what had it. `acts` tells by letter; where it
 * has none the key keeps its effect.
 */
export function useSingleKeys(
  acts: Readonly<Record<string, (() => void) | undefined>>,
  { isOn = true, isBusy = false, hasFailed = false }: Options = {},
): void {
  const latest = useRef({ acts, isBusy })
  latest.current = { acts, isBusy }
  const waiting = useRef<string[]>([])
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const key = singleKey(event) ?? ''
      const act = latest.current.acts[key]
      if (act === undefined || event.defaultPrevented || document.querySelector('[role=dialog]') !== null) return
      event.preventDefault()
      if (latest.current.isBusy || waiting.current.length > 0) waiting.current.push(key)
      else act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
  useEffect(() => {
    if (hasFailed || !isOn) waiting.current = []
    if (isBusy) return
    const next = () => {
      const key = waiting.current.shift()
      if (key === undefined) return
      timer = setTimeout(next, BETWEEN_MS)
      latest.current.acts[key]?.()
    }
    let timer = setTimeout(next, BETWEEN_MS)
    return () => clearTimeout(timer)
  }, [isBusy, hasFailed, isOn])
}
