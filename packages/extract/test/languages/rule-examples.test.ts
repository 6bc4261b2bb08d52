import { describe, expect, it } from 'vitest'
import { arabic } from '../../src/languages/ar.ts'
import { french } from '../../src/languages/fr.ts'
import { type Language, MARKERS } from '../../src/languages/language.ts'
import { buildLexicon } from '../../src/lexicon/lexicon.ts'
import { cutArticle, tagsOf } from '../../src/text/article.ts'

const lexicon = buildLexicon()
const languages: readonly Language[] = [arabic, french]

const kindsIn = (
  text: string,
  kind: 'verb' | 'event' | 'title' | 'sharedTitle' | 'facility' | 'organisation' | 'people' | 'marker',
) => {
  const article = cutArticle(text, lexicon)
  return article.words.flatMap((_, at) => tagsOf(article, at, kind).map(({ tag }) => tag))
}

describe.each(languages)('every rule row of $code finds its own example', (language) => {
  it.each(MARKERS.map((marker) => [marker, language.markerExamples[marker]] as const))('%s: %s', (marker, example) => {
    expect(kindsIn(example, 'marker')).toContainEqual(expect.objectContaining({ marker }))
  })
  it.each(language.verbs.map((row) => [row.act, row.example] as const))('%s: %s', (act, example) => {
    expect(kindsIn(example, 'verb')).toContainEqual(expect.objectContaining({ act }))
  })
  it.each(language.events.map((row) => [row.event, row.example] as const))('%s: %s', (event, example) => {
    expect(kindsIn(example, 'event')).toContainEqual(expect.objectContaining({ event }))
  })
  it.each(language.titles.map((row) => [row.role, row.example] as const))('%s: %s', (role, example) => {
    expect(kindsIn(example, 'title')).toContainEqual(expect.objectContaining({ role }))
  })
  it.each(language.sharedTitles.map((row) => [row.role, row.example] as const))('%s: %s', (role, example) => {
    expect(kindsIn(example, 'sharedTitle')).toContainEqual(expect.objectContaining({ role }))
  })
  it.each(language.facilities.map((row) => [row.type, row.example] as const))('%s: %s', (type, example) => {
    expect(kindsIn(example, 'facility')).toContainEqual(expect.objectContaining({ type }))
  })
  it.each(language.organisations.map((row) => [row.example] as const))('%s', (example) => {
    expect(kindsIn(example, 'organisation')).not.toEqual([])
  })
  it.each(language.people.map((row) => [row.measure, row.example] as const))('%s: %s', (measure, example) => {
    expect(kindsIn(example, 'people')).toContainEqual(expect.objectContaining({ measure }))
  })
})
