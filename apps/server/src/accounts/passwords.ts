import { randomInt } from 'node:crypto'

const LEAST = 12
const MOST = 128
/** Below this many different characters a password is a pattern: `abababababab`. */
const LEAST_DIFFERENT = 5

/** Read aloud and typed without doubt: no vowels, no letters or digits that look alike. */
const ALPHABET = 'bcdfghjkmnpqrtvwxz2346789'
const GROUPS = 5
const GROUP_LENGTH = 4

/** What is wrong with a password that somebody chose; null where it will do. */
export function weakness(password: string, email: string): 'short' | 'long' | 'email' | 'repeated' | null {
  const characters = [...password]
  if (characters.length < LEAST) return 'short'
  if (password.length > MOST) return 'long'
  const plain = password.trim().toLowerCase()
  const own = email.toLowerCase()
  if (plain === own || plain === own.split('@', 1)[0]) return 'email'
  return new Set(characters).size < LEAST_DIFFERENT ? 'repeated' : null
}

/** Says what is wrong with a password. */
export function weaknessWords(why: NonNullable<ReturnType<typeof weakness>>): string {
  switch (why) {
    case 'short':
      return `a password has at least ${LEAST} characters`
    case 'long':
      return `a password has at most ${MOST} characters`
    case 'email':
      return 'the e-mail address is no password'
    case 'repeated':
      return `a password has at least ${LEAST_DIFFERENT} different characters`
  }
}

/** A password for somebody else to use first, e.g. `tk4w-9mzd-…`: 20 characters of 25, about 92 bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
