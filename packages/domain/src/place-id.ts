/**
 * Under what the names of a place stand among those of all that visits mention, where they come by id. A name means a place of its
 * province: `placeId('العيون', 'MA-TAR')` is another one than `placeId('العيون', 'MA-LAA')`.
 */
export function placeId(name: string, province: string | null): string {
  return `place:${province ?? ''}:${name}`
}
