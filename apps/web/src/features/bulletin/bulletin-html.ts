import { formatDay } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { today } from '../../ui/today.ts'
import { paperRules } from '../../ui/use-paper.ts'
import type { BulletinDocument } from './bulletin-document.ts'
import sheet from './bulletin-sheet.css?inline'

/** The values of the tokens in print and in files: fonts by name only, the colours of the light theme. */
const VALUES: Readonly<Record<string, string>> = {
  '--ink': '#000000',
  '--muted': '#444444',
  '--line': '#cccccc',
  '--line-strong': '#777777',
  '--blue': '#1d4e94',
  '--terracotta': '#9c3f1f',
  '--size-1': '0.875em',
  '--size-2': '1em',
  '--size-3': '1.15em',
  '--size-4': '1.4em',
  '--size-5': '2em',
  '--space-1': '4px',
  '--space-2': '8px',
  '--space-3': '12px',
  '--space-4': '16px',
  '--space-5': '24px',
  '--space-6': '40px',
}

/** Word and old browsers know no tokens. What says them anew on paper goes with them. */
export function withoutTokens(css: string): string {
  return css
    .replace(/--[\w-]+\s*:[^;}]*;?/g, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => VALUES[name] ?? 'inherit')
}

/**
 * One file that holds the whole bulletin, to be sent on: no script, no image, nothing to fetch. `article` is the bulletin as it stands in the
 * page; links that leave the document lead to the site.
 */
export function bulletinHtml(article: HTMLElement, { title, period }: BulletinDocument, language: Language): string {
  const copy = article.cloneNode(true) as HTMLElement
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? ''
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, window.location.origin).href)
    for (const name of ['class', 'data-status', 'aria-current', 'target', 'rel']) link.removeAttribute(name)
  }
  const name = escaped(`${title} – ${period}`)
  return `<!doctype html>
<html lang="${language.code}" dir="${language.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Jawla, ${escaped(formatDay(today(), language))}">
<title>${name}</title>
<style>
body { margin: 0 auto; padding: 0 16px; color: #000; background: #fff; font: 11pt/1.6 'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Segoe UI', Tahoma, sans-serif }
${withoutTokens(sheet)}
${paperRules(`${title} – ${period}`, language.dir)}
</style>
</head>
<body>
${copy.outerHTML}
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
