/** French sets some signs apart from their word; no line may break there. */
export function unbroken(text: string): string {
  return text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u00a0')
}
