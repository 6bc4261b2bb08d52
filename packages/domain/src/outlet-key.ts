import { foldText } from './fold-text.ts'

/** How an outlet is named in addresses and filters: `outletKey('L’Économiste')` is `l-economiste`. Names that fold alike are one outlet. */
export function outletKey(name: string): string {
  return foldText(name).replaceAll(' ', '-') || '-'
}
