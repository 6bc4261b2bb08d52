import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ChartLook, Narrowed } from '../picture.ts'
import type { Speaker } from '../words/say.ts'
import { cutText } from './wrap-text.ts'

/** What is drawn on: all places count from the side where its language begins to be read. */
export interface Sheet extends Pick<ChartLook, 'linkTo'> {
  speaker: Speaker
  /** Pixels. */
  width: number
  /** How much larger than usual everything is written and spaced. */
  scale: number
}

/** Sizes of letters at the usual scale, in pixels. */
export const SIZES = { title: 18, subtitle: 13, label: 12, small: 11, mark: 10 } as const

interface Written {
  x: number
  /** Of the line that letters stand on. */
  y: number
  text: string
  size?: number
  /** Which end of the text is at `x`. */
  anchor?: 'start' | 'middle' | 'end'
  ink?: string
  bold?: boolean
}

/** Pixels to a tenth. */
export function px(value: number): number {
  return Math.round(value * 10) / 10
}

export function isFromRight(sheet: Sheet): boolean {
  return sheet.speaker.language.dir === 'rtl'
}

/** Where the left edge of something is that begins at `x` from the start. */
export function leftOf(sheet: Sheet, x: number, width = 0): number {
  return px(isFromRight(sheet) ? sheet.width - x - width : x)
}

/**
 * One line of text. Drawings run from left to right whatever their language, as that is all that every renderer knows: an Arabic line is anchored
 * at its right end and isolated, so that numbers and signs in it fall into their places.
 */
export function write(
  sheet: Sheet,
  { x, y, text, size = SIZES.label, anchor = 'start', ink = 'ink', bold }: Written,
): Element {
  const fromRight = isFromRight(sheet)
  const turned = { start: 'end', middle: 'middle', end: 'start' } as const
  const side = fromRight ? turned[anchor] : anchor
  return s(
    'text',
    {
      x: leftOf(sheet, x),
      y: px(y),
      class: ink,
      ...(side === 'start' ? {} : { textAnchor: side }),
      ...(size === SIZES.label ? {} : { fontSize: px(size * sheet.scale) }),
      ...(bold ? { fontWeight: 600 } : {}),
    },
    isolated(sheet, text),
  )
}

/** An Arabic text that keeps its direction in a drawing that runs the other way; numbers alone run as they do everywhere. */
export function isolated(sheet: Sheet, text: string): string {
  return isFromRight(sheet) && /\p{L}/u.test(text) ? `\u2067${text}\u2069` : text
}

/** A line cut to a width, in pixels. */
export function writeCut(sheet: Sheet, width: number, written: Written): Element {
  const { size = SIZES.label, bold } = written
  return write(sheet, { ...written, text: cutText(written.text, { width, size: size * sheet.scale, bold }) })
}

export function rect(sheet: Sheet, at: { x: number; y: number; width: number; height: number }, look: string): Element {
  const [width, height] = [px(at.width), px(at.height)]
  return s('rect', { x: leftOf(sheet, at.x, at.width), y: px(at.y), width, height, class: look })
}

interface Link {
  narrowed: Narrowed | null
  told: string
  /** All of its row, where it is one: fingers do not hit letters and thin bars. */
  row?: { x: number; y: number; width: number; height: number }
}

/** A part of a drawing that leads to the visits behind it, where the picture has links; what it tells is shown by the pointer. */
export function linked(sheet: Sheet, { narrowed, told, row }: Link, children: ElementContent[]): ElementContent[] {
  if (sheet.linkTo === null || narrowed === null) return children
  const pressed = row === undefined ? [] : [rect(sheet, row, 'clear')]
  return [s('a', { href: sheet.linkTo(narrowed), dataTold: told }, [s('title', told), ...pressed, ...children])]
}
