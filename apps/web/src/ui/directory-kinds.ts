/** What the directory lists, in this order; the first is what an address without a kind means. */
export const DIRECTORY_KINDS = [
  'facility',
  'program',
  'official',
  'region',
  'province',
  'craft',
  'partner',
  'outlet',
] as const
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number]
