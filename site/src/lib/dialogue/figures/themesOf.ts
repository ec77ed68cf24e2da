import type { DialogueFigures } from '@birlik/shared/contract'

type Theme = { title: string; total: number; byMonth: Map<string, number> }

/** Topics with how often each was asked about, in all and by month, the most frequent first; `none` stands for no topic. */
export function themesOf({ themes }: Pick<DialogueFigures, 'themes'>, none: string): Theme[] {
  return [...Map.groupBy(themes, ({ topic }) => topic)]
    .map(([, of]) => ({
      title: of[0]?.title ?? none,
      total: of.reduce((sum, { received }) => sum + received, 0),
      byMonth: new Map(of.map(({ month, received }) => [month, received])),
    }))
    .sort((a, b) => b.total - a.total)
}
