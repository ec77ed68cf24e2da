import { type DialogueCounts, type DialogueFigures, FEWEST_TOLD } from '../../contract/dialogue/index.ts'
import type { Figures } from './figuresOf.ts'

/** Counts without what would tell of one person: no median and no average of fewer than five. */
export const publicCounts = (counts: DialogueCounts): DialogueCounts => ({
  ...counts,
  medianMinutes: counts.answered < FEWEST_TOLD ? null : counts.medianMinutes,
  averageRating: counts.rated < FEWEST_TOLD ? null : counts.averageRating,
})

/**
 * Figures as everybody may see them. Ratings are told of the whole year only: from averages of the year and of all its months but one
 * anybody could work out the month in which a single person rated.
 */
export function publicFigures(
  figures: Figures,
): Pick<DialogueFigures, 'total' | 'months' | 'kinds' | 'ratings'> & Pick<Figures, 'themes'> {
  const total = publicCounts(figures.total)
  return {
    ...figures,
    total,
    months: figures.months.map(({ month, ...counts }) => ({
      month,
      ...publicCounts(counts),
      averageRating: null,
    })),
    ratings: total.rated < FEWEST_TOLD ? null : figures.ratings,
  }
}
