import { type ChartAsked, chartParams } from '@jawla/charts'
import { stringifySearch } from '../../search.ts'

/** What there is to copy: a frame by itself, one that is made as high as it needs, a picture, and an address for editors that ask oEmbed. */
export const CODES = ['frame', 'sized', 'picture', 'oembed'] as const
export type CodeName = (typeof CODES)[number]

interface Said {
  /** The site's own address: `https://jawla.example`. */
  site: string
  title: string
  /** For who does not see the picture. */
  alt: string
  /** Of the frame, in CSS pixels, as far as it is known. */
  height: number
  /** Where the picture leads. */
  link: string
}

/** The address of a chart as a page for frames. */
export function embedAddress(asked: ChartAsked): string {
  return `/embed/${asked.chart}${stringifySearch(chartParams(asked))}`
}

/** The address of a chart as a picture. */
export function pictureAddress(asked: ChartAsked, kind: 'svg' | 'png'): string {
  return `/chart/${asked.chart}.${kind}${stringifySearch(chartParams({ ...asked, view: 'chart' }))}`
}

/** What to copy into a page; nothing that a title or a name says can become markup of it. */
export function embedCode(name: CodeName, asked: ChartAsked, { site, title, alt, height, link }: Said): string {
  const width = asked.width === null ? '100%' : `${asked.width}px`
  const style = `border:0;width:${width};max-width:100%`
  const frame = `<iframe src="${quoted(site + embedAddress({ ...asked, width: null }))}" title="${quoted(title)}" height="${height}" style="${style}" loading="lazy"></iframe>`
  switch (name) {
    case 'frame':
      return frame
    case 'sized':
      return `${frame}\n<script async src="${site}/embed.js"></script>`
    case 'picture':
      return `<a href="${quoted(link)}"><img src="${quoted(site + pictureAddress(asked, 'svg'))}" alt="${quoted(alt)}" style="max-width:100%;height:auto" loading="lazy"></a>`
    case 'oembed':
      return `${site}/oembed?url=${encodeURIComponent(site + embedAddress({ ...asked, width: null }))}`
  }
}

function quoted(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
