const ENDINGS = ['', 'e', 's', 'es']
const MODALS = ['va', 'vont', 'doit', 'doivent', 'devrait', 'devraient', 'devait', 'devaient']

/** The parts that the forms of a verb are made of. */
type Parts = { infinitive: string; participle: string; present: readonly [string, string]; future: string }

/**
 * The forms of a French verb that reports use: `visiter` gives `a visité`, `a été visitée`, `vient de visiter`, `visite`,
 * `visitera`, `doit visiter`. Accents are levelled by the matcher, so `inaugurer` and `célébrer` need no care. An irregular verb
 * is given with its parts: `remettre remis remet remettent remettr`.
 */
export function conjugateFrench(verb: string): { past: string[]; present: string[]; future: string[] } {
  const { infinitive, participle, present, future } = partsOf(verb)
  const participles = endingsOf(participle)
  const passive = participles.flatMap((form) =>
    ['a été', 'ont été', 'était', 'étaient'].map((auxiliary) => `${auxiliary} ${form}`),
  )
  return {
    past: [
      `a ${participle}`,
      `ont ${participle}`,
      `avait ${participle}`,
      // Il l'a inaugurée: with what was done named before.
      ...participles.flatMap((form) => (form === participle ? [] : [`a ${form}`, `ont ${form}`])),
      `vient de ${infinitive}`,
      `viennent de ${infinitive}`,
      `en ${stemOf(present[1])}ant`,
      ...passive,
    ],
    present: [...present],
    future: [
      `${future}a`,
      `${future}ont`,
      ...MODALS.flatMap((modal) => [`${modal} ${infinitive}`, `${modal} y ${infinitive}`]),
      ...participles.flatMap((form) => ['sera', 'seront'].map((auxiliary) => `${auxiliary} ${form}`)),
    ],
  }
}

/**
 * What reports say of the body behind a thing, for each verb of a list: `financé par` and its other endings, `a financé`,
 * `financent`, `financera`. The verbs are given as to `conjugateFrench`.
 */
export function deedsOf(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => {
    const { participle, present, future } = partsOf(verb)
    const passive = endingsOf(participle).flatMap((form) => [`${form} par`, `${form} notamment par`])
    return [...passive, `a ${participle}`, `ont ${participle}`, ...present, `${future}a`, `${future}ont`]
  })
}

function endingsOf(participle: string): string[] {
  return participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : ENDINGS.map((ending) => participle + ending)
}

function partsOf(verb: string): Parts {
  const [infinitive = '', participle, singular, plural, future] = verb.split(' ')
  if (participle && singular && plural && future) return { infinitive, participle, present: [singular, plural], future }
  const root = infinitive.replace(/er$/, '')
  return { infinitive, participle: `${root}é`, present: [`${root}e`, `${root}ent`], future: `${root}er` }
}

/** What a present participle is made of: `dirigent` gives `dirige`, `inaugurent` gives `inaugur`. */
function stemOf(plural: string): string {
  const root = plural.replace(/ent$/, '')
  return root.endsWith('g') ? `${root}e` : root
}
