/**
 * The forms of an Arabic verb that reports use, from its past and present: `زار يزور` gives `زار زارت زارا زاروا`,
 * `يزور تزور …`, `سيزور ستزور …`. A past in ى loses it before an ending: `التقى` gives `التقت`.
 */
export function conjugateArabic(verb: string): { past: string[]; present: string[]; future: string[] } {
  const [past = '', present = ''] = verb.split(' ')
  const weak = past.endsWith('ى')
  const base = weak ? past.slice(0, -1) : past
  const pasts = [past, `${base}ت`, weak ? `${base}يا` : `${base}ا`, `${base}وا`]
  if (present === '') return { past: pasts, present: [], future: [] }
  const body = present.slice(1)
  const stem = /[يى]$/.test(body) ? body.slice(0, -1) : body
  const dual = /[يى]$/.test(body) ? `${stem}يان` : `${body}ان`
  const presents = [`ي${body}`, `ت${body}`, `ي${dual}`, `ي${stem}ون`]
  return { past: pasts, present: presents, future: presents.map((form) => `س${form}`) }
}

/** An event noun with the endings of the press: `اجتماع` gives `اجتماعا`, `اجتماعه`; `زيارة` gives `زيارته`. */
export function inflectArabicNoun(noun: string): string[] {
  if (noun.includes(' ') || noun.startsWith('ال') || /[اىءي]$/.test(noun)) return [noun]
  const bound = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun
  const plain = noun.endsWith('ة') || noun.endsWith('ات') ? [noun] : [noun, `${noun}ا`]
  return [...plain, ...['ه', 'ها', 'هم', 'هما'].map((ending) => bound + ending)]
}
