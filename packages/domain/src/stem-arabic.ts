/**
 * The stems of a folded Arabic word, first the one that the word itself gives, then those without a joined و ف ب ل ك, which may as
 * well be a letter of the word: `صناع` for الصناعة and وبالصناعات; `بفاس` and `فاس` for بفاس.
 *
 * Article and endings are cut by the rules of Light10 (Larkey, Ballesteros and Connell, Light Stemming for Arabic Information
 * Retrieval, 2007). It always cuts a joined و, and no other letter without the article: وزارة would be زار and بفاس not
 * be found by فاس. So the stems with and without the letter are both given.
 */
export function arabicStems(word: string): readonly [string, ...string[]] {
  const stem = withoutEndings(withoutArticle(word))
  if (!JOINED.test(word) || OWN_LETTER.has(withoutEndings(word))) return [stem]
  const bare = joinedOff(word).map((rest) => withoutEndings(withoutArticle(rest)))
  return [stem, ...new Set(bare.filter((other) => other !== stem))]
}

const JOINED = /^[وفبلك]/
const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))/
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'ا', 'يه', 'ه', 'ي'] as const
/** Light10 leaves it; what is counted ends so, 25 متدربا. Short words keep theirs: لقاء, سلا. */
const ALEF = 'ا'
/** Least letters left of a word without article or ending, and without a joined letter or an alef at its end. */
const LEAST = 2
const LEAST_BARE = 3

/** Frequent words that would be others without their first letter, without endings: وزارة is no زار, كمال no مال. */
const OWN_LETTER = new Set(
  ['وزار', 'وزير', 'وطن', 'ورش', 'وكال', 'ولا', 'وحد', 'وثيق', 'وجد', 'وسط'].concat(
    ['بلد', 'برنامج', 'برامج', 'بنك', 'بنا', 'بحر'],
    ['كاتب', 'كتاب', 'كمال', 'كلي', 'فضا', 'فنون', 'فاعل', 'لجن', 'لقا', 'لحسن'],
  ),
)

/** Twice for الالتزام: its second ال is no article, but that of التزام is cut too. */
function withoutArticle(word: string): string {
  const once = withoutFirst(word, ARTICLE)
  return once === word ? word : withoutFirst(once, /^ال/)
}

function withoutFirst(word: string, letters: RegExp): string {
  const rest = word.replace(letters, '')
  return rest.length < LEAST ? word : rest
}

/** Each ending once, in their order: صناعيات without ات and then without ي. */
function withoutEndings(word: string): string {
  return ENDINGS.reduce(
    (rest, ending) =>
      rest.endsWith(ending) && rest.length - ending.length >= (ending === ALEF ? LEAST_BARE : LEAST)
        ? rest.slice(0, -ending.length)
        : rest,
    word,
  )
}

/** The word without و or ف, and without ب ل ك, which may stand behind these: وبفاس gives بفاس and فاس. */
function joinedOff(word: string): string[] {
  const afterConjunction = word.replace(/^[وف]/, '')
  const afterPreposition = afterConjunction.replace(/^[بلك]/, '')
  return [afterConjunction, afterPreposition].filter((rest) => rest !== word && rest.length >= LEAST_BARE)
}
