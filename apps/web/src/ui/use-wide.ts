import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(min-width: 70rem)')

function subscribe(changed: () => void): () => void {
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** True where a column of filters has room beside the map. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches)
}
