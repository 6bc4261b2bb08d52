import { type ReactNode, useState } from 'react'
import { LazyPart } from './lazy-part.tsx'

/** What a button needs that stands for the one to come. */
interface Intent {
  'aria-haspopup': 'dialog' | 'menu'
  'aria-expanded': false
  onPointerEnter: () => void
  onFocus: () => void
  onClick: () => void
}

interface Props {
  popup: 'dialog' | 'menu'
  /** Fetches the code of `children`. */
  load: () => Promise<unknown>
  /** The button as it looks before anything is fetched. */
  opener: (intent?: Intent) => ReactNode
  /** The same button with what it opens, open at first. */
  children: ReactNode
}

/** A button whose window is fetched when somebody is about to press it, so that the first page does not carry what few open. */
export function WhenAsked({ popup, load, opener, children }: Props) {
  const [asked, setAsked] = useState(false)
  if (asked) return <LazyPart place={opener()}>{children}</LazyPart>
  const fetch = () => void load()
  return opener({
    'aria-haspopup': popup,
    'aria-expanded': false,
    onPointerEnter: fetch,
    onFocus: fetch,
    onClick: () => setAsked(true),
  })
}
