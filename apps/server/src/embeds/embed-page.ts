import { createHash } from 'node:crypto'
import type { ChartLanguage, ChartTheme } from '@jawla/charts'
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { embedStyle } from './embed-style.ts'

interface Page {
  language: ChartLanguage
  theme: ChartTheme
  title: string
  /** Of what is drawn in it. */
  style?: string
  /** Where its own script is; null where the dashboard is not built, and the page does without. */
  script: string | null
  /** What stands in the head besides. */
  head?: Element[]
  body: ElementContent[]
}

/** A page for frames, as HTML with the policy that lets it do what it does and no more. */
export function embedPage({ language, theme, title, style = '', script, head = [], body }: Page): {
  html: string
  policy: string
} {
  const dir = language === 'ar' ? 'rtl' : 'ltr'
  const look = embedStyle(theme) + style
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir, dataTheme: theme }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: theme === 'auto' ? 'light dark' : theme }),
          h('title', title),
          h('style', look),
          ...head,
          script === null ? null : h('script', { src: script, defer: true }),
        ]),
        h('body', body),
      ]),
    ],
  }
  return { html: toHtml(page), policy: policyFor(look) }
}

/** This style, this server's script and questions, and nobody else's anything; any page may frame it. */
function policyFor(style: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    ...["script-src 'self'", "connect-src 'self'", "img-src 'self' data:"],
    ...["base-uri 'none'", "form-action 'none'", 'frame-ancestors *'],
  ].join('; ')
}
