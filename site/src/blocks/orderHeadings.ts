import type { Block } from '@birlik/shared/contract'

type Level = 2 | 3 | 4

/**
 * The same blocks with headings that start below the heading above the body and never skip a level:
 * an editor who begins with a third-level heading must not break the outline (WCAG 1.3.1).
 */
export function orderHeadings(blocks: readonly Block[], under: 1 | 2 | 3): Block[] {
  let previous: number = under
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const level = Math.min(Math.max(block.level, under + 1), previous + 1) as Level
    previous = level
    return { ...block, level }
  })
}
