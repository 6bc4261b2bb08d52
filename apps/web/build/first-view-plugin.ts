import { STAR } from '@jawla/charts'
import type { Plugin } from 'vite'
import { ar } from '../src/i18n/ar.ts'
import { en } from '../src/i18n/en.ts'
import { fr } from '../src/i18n/fr.ts'
import { LANGUAGES, type LanguageCode } from '../src/i18n/languages.ts'

const WORDS: Record<
  LanguageCode,
  Record<'app.name' | 'app.tagline' | 'app.loading' | 'error.hint' | 'error.retry', string>
> = { ar, fr, en }

/**
 * Puts into the page what a reader sees while the dashboard is on its way: its name, what it is and that it is coming, in each language, of which
 * `first-view.js` and `first-view.css` show one. The server writes its first answers where the comment stands.
 */
export function firstView(): Plugin {
  return {
    name: 'jawla:first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const fileOf = (code: LanguageCode): string => {
          const found = Object.values(bundle).find(
            (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(`/i18n/${code}.ts`),
          )
          if (found === undefined) throw new Error(`no file with the words of ${code}`)
          return `/${found.fileName}`
        }
        const words = Object.fromEntries(LANGUAGES.map(({ code }) => [code, fileOf(code)]))
        const [look = ''] = /\s*<link rel="stylesheet"[^>]*>/.exec(html) ?? []
        const first = `<script src="/first-view.js" data-words='${JSON.stringify(words)}'></script>${look}`
        // These two before all: a browser asks for six files of a host at a time, and nothing is drawn without them.
        return html
          .replace(look, '')
          .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${first}`)
          .replace('<div id="root"></div>', `<div id="root">${LANGUAGES.map(viewIn).join('')}</div>`)
          .replace('</body>', '  <!--answers-->\n  </body>')
      },
    },
  }
}

function viewIn({ code, dir }: (typeof LANGUAGES)[number]): string {
  const { 'app.name': name, 'app.tagline': tagline, 'app.loading': loading } = WORDS[code]
  const { 'error.hint': hint, 'error.retry': retry } = WORDS[code]
  return `<header class="first-view" lang="${code}" dir="${dir}"><svg viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d="${STAR}" /></svg><b>${name}</b><p>${tagline}<br><span class="coming">${loading}</span><span class="lost">${hint} <a href="">${retry}</a></span></p></header>`
}
