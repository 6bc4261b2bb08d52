import { useCallback, useSyncExternalStore } from 'react'

const KEY = 'jawla.views'
const MOST_VIEWS = 50

/** A filter, with how the page shows it, under a name that its reader gave. Kept in the reader's own browser. */
export interface SavedView {
  name: string
  /** The search parameters of its address. */
  search: Record<string, string>
}

/** What an earlier visit left; what is not understood is dropped, the rest kept. */
export function readViews(text: string | null): SavedView[] {
  let kept: unknown = []
  try {
    kept = JSON.parse(text ?? '[]')
  } catch {
    return []
  }
  return Array.isArray(kept) ? kept.flatMap(toView) : []
}

function toView(kept: unknown): SavedView[] {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('search' in kept)) return []
  const { name, search } = kept
  if (typeof name !== 'string' || name === '' || typeof search !== 'object' || search === null) return []
  const texts = Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return [{ name, search: Object.fromEntries(texts) }]
}

/** With one more; one that bears the same name is replaced. The newest comes first, at most 50 are kept. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [view, ...views.filter(({ name }) => name !== view.name)].slice(0, MOST_VIEWS)
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Null where the browser keeps nothing, as some private windows do. */
function kept(): string | null {
  try {
    return window.localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** The reader's saved views, and how to change them; false where the browser does not keep them. */
export function useSavedViews(): [SavedView[], (next: readonly SavedView[]) => boolean] {
  const text = useSyncExternalStore(subscribe, kept)
  const write = useCallback((next: readonly SavedView[]) => {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      return false
    }
    for (const listener of listeners) listener()
    return true
  }, [])
  return [readViews(text), write]
}
