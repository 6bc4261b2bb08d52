import type { ar } from './ar.ts'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Key = keyof typeof ar
type PluralBase<K> = K extends `${infer Base}_${Plural}` ? Base : never
type PlainKey = { [K in Key]: PluralBase<K> extends never ? K : never }[Key]

/**
 * The same messages in another language: every plain key, and the plural forms that this language has. Any language may say
 * none in words of its own.
 */
export type Catalogue<Forms extends Plural> = Record<PlainKey, string> &
  Record<`${PluralBase<Key>}_${Forms}`, string> &
  Partial<Record<`${PluralBase<Key>}_zero`, string>>
