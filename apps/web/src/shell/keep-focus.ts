/**
 * Where what has the focus is taken out of the page, the focus goes to the nearest of what stood around it: whoever uses the keyboard
 * goes on from there and not from the top of the page. Gives the way to end it.
 */
export function keepFocus(): () => void {
  /** What had the focus last, and what stood around it, inside out. */
  let around: HTMLElement[] = []
  const note = ({ target }: FocusEvent) => {
    around = []
    for (let one = target; one instanceof HTMLElement && one !== document.body; one = one.parentElement)
      around.push(one)
  }
  const mend = () => {
    const [last, ...rest] = around
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return
    for (const left of rest.filter((one) => one.isConnected)) {
      if (!left.hasAttribute('tabindex')) left.tabIndex = -1
      left.focus({ preventScroll: true })
      // What has no box of its own takes no focus.
      if (document.activeElement === left) return
    }
  }
  const observer = new MutationObserver(mend)
  document.addEventListener('focusin', note)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', note)
    observer.disconnect()
  }
}
