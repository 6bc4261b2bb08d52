import { toXast } from 'hast-util-to-xast'
import { toXml } from 'xast-util-to-xml'
import type { Picture } from '../picture.ts'

/** What XML cannot hold, however it is written. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** A picture as the text of an SVG file: XML, in which no name or title can be markup, and which a page may hold too. */
export function svgText({ svg }: Picture): string {
  return toXml(toXast(svg, { space: 'svg' }), { closeEmptyElements: true, tightClose: true }).replace(NO_XML, '')
}
