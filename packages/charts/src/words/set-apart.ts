/**
 * A text that keeps its own direction in a sentence or a drawing that runs the other way: an Arabic day `23 يونيو 2025` in a drawing
 * from left to right would have its 23 at the wrong end.
 */
export function setApart(text: string): string {
  return `\u2068${text}\u2069`
}
