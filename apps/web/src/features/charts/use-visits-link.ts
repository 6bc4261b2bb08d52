import { type Filter, filterToParams } from '@jawla/domain'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/** What makes an element of a drawing a link to the visits that a filter selects. */
export function useVisitsLink(): (filter: Filter) => { href: string; onClick: (event: MouseEvent) => void } {
  const router = useRouter()
  return (filter) => {
    const search = filterToParams(filter)
    return {
      href: router.buildLocation({ to: '/', search }).href,
      onClick: (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        void router.navigate({ to: '/', search })
      },
    }
  }
}
