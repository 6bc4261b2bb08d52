/** Node encodes no old charset, so the text is written through the decoder's own table. */
export function encodeText(text: string, charset: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(charset).decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from(text, (character) => table.get(character) ?? 63)
}
