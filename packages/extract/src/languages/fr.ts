import { conjugateFrench } from './fr-conjugation.ts'
import { frenchMarkerExamples } from './fr-marker-examples.ts'
import { frenchMarkers } from './fr-markers.ts'
import { frenchGivenNames, frenchHosts, frenchSharedTitles, frenchTitles } from './fr-names.ts'
import { frenchPatterns } from './fr-patterns.ts'
import { frenchFacilities, frenchOrganisations, frenchPeople } from './fr-things.ts'
import { frenchEvents, frenchVerbs } from './fr-verbs.ts'
import type { Language } from './language.ts'

const ADVERBS = [
  "d'abord",
  'ensuite',
  'également',
  'aussi',
  'notamment',
  'enfin',
  'officiellement',
  'ainsi',
  'par ailleurs',
  'tour à tour',
  'donc',
  'encore',
  'par la suite',
  'en outre',
  'longuement',
  'personnellement',
  'solennellement',
  'conjointement',
  'lui-même',
  'elle-même',
  'aussitôt',
  'déjà',
  'alors',
]

/** `a visité` and `a ensuite visité`. */
function withAdverbs(form: string): string[] {
  const auxiliary = /^(?:a|ont|s'est|se sont|a été|ont été|sera|seront|va|vont|doit|doivent) (?=\S)/.exec(form)?.[0]
  if (!auxiliary) return [form]
  return [form, ...ADVERBS.map((adverb) => `${auxiliary}${adverb} ${form.slice(auxiliary.length)}`)]
}

export const french = {
  code: 'fr',
  frequent: 'le | les | des | du | et | dans | pour | une | sur | par | au | aux | qui | est | ont | avec | été',
  glued: '',
  markers: frenchMarkers,
  markerExamples: frenchMarkerExamples,
  patterns: frenchPatterns,
  verbs: frenchVerbs,
  verbForms: withAdverbs,
  conjugate: conjugateFrench,
  nounForms: (noun) => [noun],
  duals: () => [],
  events: frenchEvents,
  titles: frenchTitles,
  sharedTitles: frenchSharedTitles,
  hosts: frenchHosts,
  givenNames: frenchGivenNames,
  facilities: frenchFacilities,
  organisations: frenchOrganisations,
  people: frenchPeople,
} satisfies Language
