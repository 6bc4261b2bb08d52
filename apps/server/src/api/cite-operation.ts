import { CITATION_FORM_NAMES } from '../cite/citation-forms.ts'
import { asked, FILTER } from './operation.ts'

/** `/cite`, by OpenAPI. */
export function citeOperation(): object {
  const text = { type: 'string' }
  return asked('cite', 'How the visits of a filter are cited.', { '*/*': { schema: text } }, [
    ...FILTER,
    { name: 'format', in: 'query', schema: { ...text, enum: CITATION_FORM_NAMES, default: 'text' } },
    { name: 'snapshot', in: 'query', description: 'The name of the snapshot that is meant.', schema: text },
    { name: 'lang', in: 'query', schema: { ...text, enum: ['ar', 'fr', 'en'], default: 'ar' } },
    {
      ...{
        name: 'accessed',
        in: 'query',
        description: 'The day on which the reader looked; left out where not given.',
      },
      schema: { ...text, format: 'date' },
    },
  ])
}
