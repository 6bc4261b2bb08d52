import { useSyncExternalStore } from 'react'

/** True where a column of filters has room beside the map. */
export const useWide = whether('(min-width: 70rem)')

/** True on a phone held upright: the page's head has no room for its switches side by side. */
export const useNarrow = whether('(max-width: 30rem)')

function whether(condition: string): () => boolean {
  const query = window.matchMedia(condition)
  const subscribe = (changed: () => void) => {
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }
  return function useScreen() {
    return useSyncExternalStore(subscribe, () => query.matches)
  }
}
