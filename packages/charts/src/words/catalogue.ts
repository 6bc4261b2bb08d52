export type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
export type PluralBase<Key> = Key extends `${infer Base}_${Plural}` ? Base : never
export type PlainKey<Key> = Key extends string ? (PluralBase<Key> extends never ? Key : never) : never

/**
 * The same messages in another language: every plain key, and the plural forms that this language has. Any language may say
 * none in words of its own. `Source` is the Arabic messages.
 */
export type Catalogue<Forms extends Plural, Source> = Record<PlainKey<keyof Source>, string> &
  Record<`${PluralBase<keyof Source>}_${Forms}`, string> &
  Partial<Record<`${PluralBase<keyof Source>}_zero`, string>>
