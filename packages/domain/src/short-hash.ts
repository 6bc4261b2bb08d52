/**
 * A short name for a text, the same on every machine: 13 hexadecimal digits (52 bits) by two FNV-1a runs that differ
 * in seed. For ids, not for secrets: 200,000 texts collide with a chance of one in 200,000.
 */
export function shortHash(text: string): string {
  const high = fnv1a(text, 0x811c9dc5)
  const low = fnv1a(text, 0x9747b28c)
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0').slice(0, 5)
}

function fnv1a(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  // Without a last stirring, texts that differ at their end give hashes that differ in few bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The id that a visit has while this is its earliest telling. */
export function visitIdOf(toldKey: string): string {
  return `v-${shortHash(toldKey)}`
}
