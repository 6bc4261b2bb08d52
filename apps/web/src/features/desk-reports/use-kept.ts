import { useState } from 'react'

const PREFIX = 'jawla.desk.'

/**
 * A state that outlives the page in this tab: a server that is restarted or a visit that is looked at loses nothing typed. What is
 * kept and is not such a value, as an earlier program may have left it, is dropped.
 */
export function useKept<Value>(
  name: string,
  initial: Value,
  isSuch: (kept: object | string) => boolean,
): [Value, (next: Value) => void] {
  const [value, setValue] = useState<Value>(() => kept(name, isSuch) ?? initial)
  const set = (next: Value) => {
    setValue(next)
    keep(name, next)
  }
  return [value, set]
}

function kept<Value>(name: string, isSuch: (kept: object | string) => boolean): Value | null {
  try {
    const value = JSON.parse(window.sessionStorage.getItem(PREFIX + name) ?? 'null')
    return value !== null && isSuch(value) ? value : null
  } catch {
    return null
  }
}

/** Where the browser forbids it, or the text is too long for it, the page alone holds the value. */
function keep(name: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    forget(name)
  }
}

function forget(name: string): void {
  try {
    window.sessionStorage.removeItem(PREFIX + name)
  } catch {
    // Nothing was kept.
  }
}
