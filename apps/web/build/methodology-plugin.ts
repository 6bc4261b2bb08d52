import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { LANGUAGES } from '../src/i18n/languages.ts'
import { renderDocument } from './render-document.ts'

const MODULE = 'virtual:methodology/'

/** Serves the methodology as `virtual:methodology/ar` and so on: the same text as in `docs` and in the data package. */
export function methodology(): Plugin {
  return {
    name: 'jawla:methodology',
    resolveId: (id) => (LANGUAGES.some(({ code }) => id === MODULE + code) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return null
      const [path, original] = [pathOf(id.slice(MODULE.length + 1)), pathOf('en')]
      this.addWatchFile(path)
      const rendered = renderDocument(await readFile(path, 'utf8'), await readFile(original, 'utf8'))
      return `export const methodology = JSON.parse(${JSON.stringify(JSON.stringify(rendered))})`
    },
  }
}

function pathOf(language: string): string {
  const name = language === 'en' ? 'methodology.md' : `methodology.${language}.md`
  return fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url))
}
