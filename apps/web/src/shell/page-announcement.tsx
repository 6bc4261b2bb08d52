import { useEffect, useState } from 'react'

/**
 * The page's title, said aloud whenever it changes: in a page that is never loaded anew nobody else tells those who do not see it that they
 * are elsewhere.
 */
export function PageAnnouncement() {
  const [title, setTitle] = useState('')
  useEffect(() => {
    let last = document.title
    const observer = new MutationObserver(() => {
      if (document.title === last) return
      last = document.title
      setTitle(last)
    })
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [])
  return (
    <p className="visually-hidden" aria-live="polite">
      {title}
    </p>
  )
}
