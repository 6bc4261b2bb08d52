import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWide } from './use-screen.ts'

/**
 * What lies below the first screen and is large to fetch: on a phone it is drawn when the reader comes near. Until then `place` holds its
 * room. Where there is room for filters beside the map it is drawn at once.
 */
export function WhenNear({ place, children }: { place: ReactNode; children: ReactNode }) {
  const wide = useWide()
  const [near, setNear] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (near || room.current === null) return
    return watchNear(room.current, () => setNear(true))
  }, [near])
  return wide || near ? children : <div ref={room}>{place}</div>
}

/** Seen, or a screen away once the reader goes down the page, or on paper. Gives what ends the watch. */
function watchNear(room: Element, then: () => void): () => void {
  const seen = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && then())
  const ahead = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && then(), {
    rootMargin: '100% 0px',
  })
  const goesDown = () => ahead.observe(room)
  seen.observe(room)
  if (window.scrollY > 0) goesDown()
  else window.addEventListener('scroll', goesDown, { once: true, passive: true })
  window.addEventListener('beforeprint', then, { once: true })
  return () => {
    seen.disconnect()
    ahead.disconnect()
    window.removeEventListener('scroll', goesDown)
    window.removeEventListener('beforeprint', then)
  }
}
