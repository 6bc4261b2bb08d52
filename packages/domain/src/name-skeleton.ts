import { foldText } from './fold-text.ts'

/**
 * The consonants of a name, word by word, mostly the same for the Arabic name and for what French newspapers make of it:
 * `nameSkeleton('باب بوجلود')` and `nameSkeleton('Bab Boujloud')` are both `'bb bjld'`. Vowels, weak letters, h, ع, articles
 * and doubled letters are left out, letters that French writes alike (ك ق غ and g k q c) are one. Where a name ends and the
 * next word begins differs from writer to writer, so compare with `soundsAlike`. For comparison, never for show.
 */
export function nameSkeleton(name: string): string {
  return wordsOf(name)
    .map((word, index, words) => wordSkeleton(index < words.length - 1 ? withoutLinkingT(word) : word))
    .filter((word) => word !== '')
    .join(' ')
}

/** True where the consonants agree, `عبد القادر` and `Abdelkader`; false where a name has none. */
export function soundsAlike(a: string, b: string): boolean {
  const [one, other] = [nameSkeleton(a), nameSkeleton(b)].map((skeleton) => skeleton.replaceAll(' ', ''))
  return one !== '' && one === other
}

/** `M'hamed` and `Abdelkader` are one word for some writers and two for others. */
function wordsOf(name: string): string[] {
  const whole = name.replace(/(?<!\p{L})([mn])['’](?=\p{L})/giu, '$1')
  return foldText(whole)
    .replace(/(?<!\p{L})abd[ae](?:l|(?=ch|[rznsdt]))(?=[a-z])/gu, 'abd ')
    .split(' ')
}

/** `Zaouiat Sidi Kacem`: the t of زاوية is heard before another word, and Arabic does not write it. */
function withoutLinkingT(word: string): string {
  return word.replace(/(?<=[a-z]{2}a)t$/, '')
}

/** Of one folded word; `''` for an article, a joining word and a word of vowels alone. */
function wordSkeleton(word: string): string {
  if (JOINING.has(word)) return ''
  const consonants = /\p{Script=Arabic}/u.test(word)
    ? arabicConsonants(word)
    : latinConsonants(word.replace(/(.h?)\1+/g, '$1'))
  // `Laâyoune` and العيون, `Lahcen` and الحسن: an L at the beginning is mostly the article.
  return consonants.replace(/^l(?=.)/, '')
}

const JOINING = new Set([
  ...['al', 'el', 'l', 'la', 'le', 'les', 'd', 'de', 'du', 'des', 'a', 'au', 'aux', 'et', 'en'],
  ...['es', 'ech', 'er', 'ez', 'ed', 'as', 'ar', 'an', 'at'],
  ...['في', 'من'],
])

const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'j',
  چ: 'S',
  خ: 'x',
  د: 'd',
  ض: 'd',
  ذ: 'd',
  ظ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ص: 's',
  ش: 'S',
  غ: 'k',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  گ: 'k',
  ڭ: 'k',
  ݣ: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
}

function arabicConsonants(word: string): string {
  return [...word.replace(/^(?:[وفبلك]?ال|لل)(?=\p{Script=Arabic}{2,})/u, '')]
    .map((letter) => ARABIC[letter] ?? '')
    .join('')
}

/** Longest first: `tch` before `ch` before `c`. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:tch|sch|ch|sh)/, 'S'],
  [/^kh/, 'x'],
  [/^gh/, 'k'],
  [/^(?:dj|j)/, 'j'],
  [/^g(?=[eiy])/, 'j'],
  [/^(?:gu|g|qu|q|k|ck)/, 'k'],
  [/^c(?=[eiy])/, 's'],
  [/^c/, 'k'],
  [/^x/, 'ks'],
  [/^(?:ph|f|v)/, 'f'],
  [/^(?:b|p)/, 'b'],
  [/^(?:d|t|r|z|s|l|m|n)/, '='],
]

function latinConsonants(word: string): string {
  let skeleton = ''
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at)
    // `Mrhassiyine`, `Irhzrane`: rh is gh where no r and h can meet, as they do in `Zerhoun`.
    if (/^rh/.test(rest) && !/^[aeiouy]rh[aeiouy]/.test(word.slice(at - 1))) {
      skeleton += 'k'
      at += 2
      continue
    }
    const [rule, sound = ''] = LATIN.find(([pattern]) => pattern.test(rest)) ?? []
    const taken = rule?.exec(rest)?.[0] ?? rest.slice(0, 1)
    skeleton += sound === '=' ? taken : sound
    at += taken.length
  }
  return skeleton
}
