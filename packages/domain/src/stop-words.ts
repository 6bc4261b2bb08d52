/** Words that nearly every report has, as they are written, without marks, in lower case. With and without hamza and accents. */
const STOP_WORDS = new Set(
  `في فى من على إلى الى عن مع أن ان إن أو او ثم هذا هذه ذلك تلك التي التى الذي الذى الذين هو هي ما لا لم لن قد كان كانت كما و ف ب ل ك
  le la les un une des du de au aux et ou où en à a y ce cet cette ces sa son ses se sur pour par dans avec que qui est sont été ete
  c d j l m n s t qu jusqu lorsqu puisqu`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** True for a word that says nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  const written = word
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
  return STOP_WORDS.has(written) || (written.startsWith('و') && STOP_WORDS.has(written.slice(1)))
}
