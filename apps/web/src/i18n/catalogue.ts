import type { ar } from './ar.ts'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type PluralBase<K> = K extends `${infer Base}_${Plural}` ? Base : never
type PlainKey<Key> = Key extends string ? (PluralBase<Key> extends never ? Key : never) : never

/**
 * The same messages in another language: every plain key, and the plural forms that this language has. Any language may say
 * none in words of its own. `Source` is the part of the Arabic messages that it translates.
 */
export type Catalogue<Forms extends Plural, Source = typeof ar> = Record<PlainKey<keyof Source>, string> &
  Record<`${PluralBase<keyof Source>}_${Forms}`, string> &
  Partial<Record<`${PluralBase<keyof Source>}_zero`, string>>
