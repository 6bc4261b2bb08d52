import { useEffect, useRef } from 'react'
import { singleKey } from './single-key.ts'

/**
 * Does what single keys stand for, wherever the focus is on the page: what was decided may take away what had it. `acts` tells by letter; where it
 * has none the key keeps its effect.
 */
export function useSingleKeys(acts: Readonly<Record<string, (() => void) | undefined>>, isOn = true): void {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const act = latest.current[singleKey(event) ?? '']
      if (act === undefined || event.defaultPrevented || document.querySelector('[role=dialog]') !== null) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}
