import { describe, expect, it } from 'vitest'
import { longerPhrases, PhraseIndex } from '../../src/lexicon/phrase-index.ts'
import { Gluing } from '../../src/text/gluing.ts'
import { levelText } from '../../src/text/level-text.ts'
import { cutWords } from '../../src/text/words.ts'

const NO_GLUE = new Gluing([], [])

function find(article: 'kept' | 'free', phrase: string, text: string): [number, number, number][] {
  const index = new PhraseIndex<string>(article)
  index.add(phrase, phrase)
  const words = cutWords(levelText(text), NO_GLUE)
  return words.flatMap(({ spelling }, at) =>
    index
      .startsOf(spelling)
      .flatMap((start): [number, number, number][] => [
        ...(start.node.values ?? []).map((): [number, number, number] => [at, at + 1, start.clitic]),
        ...longerPhrases(start, words, at).map(({ from, to, clitic }): [number, number, number] => [from, to, clitic]),
      ]),
  )
}

describe('a phrase is found', () => {
  it.each([
    ['kept', 'مدينة', 'وبمدينة فاس', [[0, 1, 2]]],
    ['kept', 'المعرض', 'زار للمعرض', [[1, 2, 2]]],
    ['kept', 'دار الصانعة', 'في دار الصانعة', [[1, 3, 0]]],
    ['kept', 'دار الصانعة', 'في دارِ الصّانعـة', [[1, 3, 0]]],
    ['free', 'الفخار', 'فخار', [[0, 1, 0]]],
    ['free', 'الفخار', 'وبالفخار', [[0, 1, 2]]],
    ['free', "chambre d'artisanat", 'La Chambre d’Artisanat', [[1, 4, 0]]],
  ] as const)('%s articles: %s in %s', (article, phrase, text, expected) => {
    expect(find(article, phrase, text)).toEqual(expected)
  })

  it.each([
    ['kept', 'الجديدة', 'جديدة'],
    ['kept', 'دار الصانعة', 'دار، الصانعة'],
    ['kept', 'لتكوين', 'للتكوين'],
    ['free', 'فاس', 'نفاس'],
  ] as const)('nothing of %s %s in %s', (article, phrase, text) => {
    expect(find(article, phrase, text)).toEqual([])
  })
})
