import type { VisitFigure } from '@jawla/domain'

/** People who finished; those who are planned to finish are no graduates yet. */
export function isGraduateGroup(figure: Pick<VisitFigure, 'measure' | 'planned'>): boolean {
  return figure.measure === 'graduates' && !figure.planned
}
