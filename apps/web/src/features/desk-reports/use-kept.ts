import { useState } from 'react'

const PREFIX = 'jawla.desk.'

/** A state that outlives the page in this tab: a server that is restarted or a visit that is looked at loses nothing typed. */
export function useKept<Value>(name: string, initial: Value): [Value, (next: Value) => void] {
  const [value, setValue] = useState<Value>(() => kept(name) ?? initial)
  const set = (next: Value) => {
    setValue(next)
    keep(name, next)
  }
  return [value, set]
}

function kept<Value>(name: string): Value | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(PREFIX + name) ?? 'null')
  } catch {
    return null
  }
}

/** Where the browser forbids it, or the text is too long for it, the page alone holds the value. */
function keep(name: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    window.sessionStorage?.removeItem(PREFIX + name)
  }
}
