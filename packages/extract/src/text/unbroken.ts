import type { Article } from './article.ts'
import { GAP } from './words.ts'

/** True where no comma, bracket or stronger gap stands before any of the words `[from, to]`. */
export function unbroken(article: Pick<Article, 'words'>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((article.words[at]?.gap ?? GAP.none) > GAP.none) return false
  return true
}
