/** Where words of a bulletin lead. */
export type BulletinLink =
  | { to: 'visit'; id: string }
  /** The same document's list of sources. */
  | { to: 'source'; number: number }
  | { to: 'web'; address: string }
  | { to: 'bulletin'; period: string }
  | { to: 'coverage' }

/** Words with one look. */
export interface Run {
  text: string
  /** Where it is not that of the document. */
  lang?: 'ar' | 'fr'
  look?: 'strong' | 'muted' | 'unstated'
  link?: BulletinLink
}

export type Block =
  /** 2 is a part of the document, 3 a part of a part. */
  | { is: 'heading'; level: 2 | 3; text: string }
  | { is: 'text'; runs: Run[]; look?: 'note' }
  | { is: 'list'; items: Run[][] }
  | { is: 'table'; head: string[]; rows: Run[][][] }
  | { is: 'visit'; id: string; title: Run[]; fields: Field[]; quotes: Quote[] }
  | { is: 'sources'; items: Run[][] }

/** Something told of a visit: one value a line. */
export interface Field {
  name: string
  values: Run[][]
}

/** A sentence of a report, with who printed it when. */
export interface Quote {
  text: string
  lang: 'ar' | 'fr'
  cite: Run[]
}

/** A bulletin in one language, however it is shown: on the page, on paper, as a file. */
export interface BulletinDocument {
  title: string
  /** The period by its name, then by its days. */
  period: string
  days: string
  notes: string[]
  blocks: Block[]
}

/** The whole address that a link leads to, for files that leave the site; one inside the document is its `#source-3`. */
export function addressOf(link: BulletinLink, origin: string): string {
  switch (link.to) {
    case 'visit':
      return `${origin}/visits/${encodeURIComponent(link.id)}`
    case 'source':
      return `#source-${link.number}`
    case 'web':
      return link.address
    case 'bulletin':
      return `${origin}/bulletin/${link.period}`
    case 'coverage':
      return `${origin}/coverage`
  }
}
