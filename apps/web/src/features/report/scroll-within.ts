/**
 * Brings an element to the middle of a box that scrolls by itself. Where the box does not scroll, as on a phone,
 * nothing moves: the page under the reader's finger stays.
 */
export function scrollWithin(box: HTMLElement | null, element: HTMLElement): void {
  if (box === null || box.scrollHeight <= box.clientHeight + 1) return
  if (getComputedStyle(box).overflowY !== 'auto') return
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  if (inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 24) return
  const top = box.scrollTop + inner.top - outer.top - (outer.height - Math.min(inner.height, outer.height)) / 2
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollTo({ top, behavior: calm ? 'auto' : 'smooth' })
}
