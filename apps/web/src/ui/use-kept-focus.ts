import { useEffect } from 'react'

/** What has a name of its own when it is read out. */
const PLACES = 'section, form, fieldset, table, [role=group], main'

/**
 * Where what had the focus goes away, as a row does that was removed by its own button, the focus goes to the part of the page around it, so that
 * who goes by keys goes on from there. Whatever takes the focus by itself comes before.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    let around: HTMLElement[] = []
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('main') === null) return
      last = target
      around = []
      for (let one = target.parentElement; one !== null; one = one.parentElement)
        if (one.matches(PLACES)) around.push(one)
    }
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return
      last = null
      requestAnimationFrame(() => requestAnimationFrame(() => keep(around)))
    })
    document.addEventListener('focusin', note)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', note)
      observer.disconnect()
    }
  }, [])
}

function keep(around: readonly HTMLElement[]): void {
  const place = around.find(({ isConnected }) => isConnected)
  if (document.activeElement !== document.body || place === undefined) return
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}
