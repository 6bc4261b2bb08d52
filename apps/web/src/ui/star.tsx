import { STAR } from '@jawla/charts'

/** The mark: the eight-pointed star of zellige. Takes the text's colour. */
export function Star() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d={STAR} />
    </svg>
  )
}
