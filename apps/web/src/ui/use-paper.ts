import { useEffect } from 'react'
import type { Language } from '../i18n/languages.ts'

/**
 * A4 with room for a line over and under each page: what it is, and which page of how many. Where a browser knows no boxes in the margin, they
 * stay empty. In a sheet of its own, made by the page's own code: the server allows no style inside the page.
 */
export function usePaper(running: string, { dir }: Language): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(paperRules(running, dir))
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [running, dir])
}

/** The rules of the paper; also those of the file. */
export function paperRules(running: string, dir: Language['dir']): string {
  const text = `"${running.replace(/["\\]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`
  const font = "font: 8pt 'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif"
  return `@page {
  size: A4;
  margin: 20mm 16mm 18mm;
  @top-${dir === 'rtl' ? 'right' : 'left'} { content: ${text}; ${font}; direction: ${dir} }
  @bottom-center { content: counter(page) " / " counter(pages); ${font}; direction: ltr }
}
@page :first { @top-${dir === 'rtl' ? 'right' : 'left'} { content: none } }
`
}
