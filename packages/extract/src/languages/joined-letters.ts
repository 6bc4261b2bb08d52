/*
 * Arabic writes "and", "in", "for" and "the" as letters of the next word. All functions take a levelled word.
 */

export const ARTICLE = 'ال'
const AND = 'و'

/** `المعرض`, not `معرض`. */
export function hasArticle(word: string): boolean {
  return word.startsWith(ARTICLE)
}

/** A lone `و`, printed apart from its word. */
export function isAnd(word: string): boolean {
  return word === AND
}

/** `و` and `التأهيل` as one word. */
export function withAnd(word: string): string {
  return AND + word
}

/** Begins with the letter that says "and": `ومركز` (and `وزير`, which only looks so). */
export function hasAnd(word: string): boolean {
  return word.startsWith(AND)
}

/** `وزار`, `فزار`: begins with a letter that says "and" or "so". */
export function hasAndOrSo(word: string): boolean {
  return /^[وف]/.test(word)
}

/** `والتأهيل` */
export function hasAndArticle(word: string): boolean {
  return /^وال.{2,}/.test(word)
}

/** `يرافقه`, `ستزور`, `ورئيس`: by its first letters a verb or another item of a list, so not the first word of a name. */
export function mayBeVerbOrNextItem(word: string): boolean {
  return /^(?:س?[يت]|و)/u.test(word)
}

/** `للتكوين`, `المعرض`: definite, or "for the". */
export function isDefinite(word: string): boolean {
  return /^ل?ل|^ال/.test(word)
}

/** `للصويرة`: what is joined to the word ends in the letter that the article lost its own before. */
export function swallowsArticle(word: string, joined: number): boolean {
  return word.slice(0, joined).endsWith('لل')
}

/** `بفاس`, `لمراكش`, `كمركز`, also behind "and". */
export function hasPreposition(word: string): boolean {
  return /^[وف]?[بلك]/.test(word)
}

/** `بفاس`, `وبفاس`: in or at. */
export function hasAt(word: string): boolean {
  return /^[وف]?ب/.test(word)
}

/** `بفاس`, `لمراكش`: in, at, to. */
export function hasPlacePreposition(word: string): boolean {
  return /^[وف]?[بل]/.test(word)
}

/** `لتوسيع`: "for" and an indefinite noun. */
export function isForWhat(word: string): boolean {
  return /^ل[^ل]/.test(word)
}

/** `للتكوين`, `لجهة`: for, to. */
export function hasFor(word: string): boolean {
  return word.startsWith('ل')
}

/** `لجهة`, `ومدينة`: "for" or "and", the letters that may stand between a place noun and its name. */
export function hasForOrAnd(word: string): boolean {
  return /^[لو]/.test(word)
}

const PARTICLES = /^[وف]?[بكل]?/u

/** The word as written and without each joined particle: `وللمعرض` gives `وللمعرض`, `للمعرض`, `المعرض`; `clitic` letters were taken off. */
export function withoutParticles(word: string): { readonly text: string; readonly clitic: number }[] {
  const forms = [{ text: word, clitic: 0 }]
  const most = PARTICLES.exec(word)?.[0].length ?? 0
  for (let cut = 1; cut <= most && word.length - cut >= 2; cut++) {
    const rest = word.slice(cut)
    // للمعرض is ل + المعرض with its alef swallowed.
    if (word[cut - 1] === 'ل' && rest.startsWith('ل')) forms.push({ text: `ا${rest}`, clitic: cut + 1 })
    else forms.push({ text: rest, clitic: cut })
  }
  return forms
}

/** `لل` of `للمعرض`, of letters that are joined to a word: the second one stands for the article. */
export function swallowArticle(letters: string): boolean {
  return letters.endsWith('لل')
}

/** `المعرض` → `معرض`; a word of three letters keeps its `ال`, which is no article there: `الم`. */
export function bare(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 3 ? word.slice(ARTICLE.length) : word
}

/** `لمعرض` → `معرض`, `بالمعرض` → `معرض`. */
export function withoutArticle(word: string): string {
  return word.replace(/^[لب]?ال|^لل/, '')
}

/** `والمعرض` → `المعرض`. */
export function withoutAnd(word: string): string {
  return word.replace(/^و(?=ال)/, '')
}

/** `بفاس` → `فاس`; what is left has three letters at least. */
export function withoutPlacePreposition(word: string): string {
  return word.replace(/^[لب](?=\p{Script=Arabic}{3})/u, '')
}

/** `بالجهة` and `للجهة` → `الجهة`, `وجهة` stays: a word without particles where its article shows. */
export function withoutJoined(word: string): string {
  return word.replace(/^[وف]?(?:[بك]?(?=ال)|لل)/, (found) => (found.endsWith('لل') ? 'ال' : ''))
}

/** `مكتب` and `لمكتب`, `المكلفة` and `المكلف`: one word but for what is joined to it. */
export function sameStem(a: string, b: string): boolean {
  const [x, y] = [stem(a), stem(b)]
  return x === y || stem(a.replace(/^[لب]/, '')) === y || x === stem(b.replace(/^[لب]/, ''))
}

/** Enough of a word to see past article, gender and number: `المكلفة` and `المكلف`, `chargée` and `chargé`. */
function stem(word: string): string {
  return word
    .replace(/^[وبل]?(?:ال|لل)/, '')
    .replace(/(?:ه|e|s)$/, '')
    .slice(0, 6)
}
