import { xmlText } from '@jawla/domain'
import { toXast } from 'hast-util-to-xast'
import { toXml } from 'xast-util-to-xml'
import type { Picture } from '../picture.ts'

/** A picture as the text of an SVG file: XML, in which no name or title can be markup, and which a page may hold too. */
export function svgText({ svg }: Picture): string {
  return xmlText(toXml(toXast(svg, { space: 'svg' }), { closeEmptyElements: true, tightClose: true }))
}
