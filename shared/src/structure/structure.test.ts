import { describe, expect, it } from 'vitest'
import { childrenOf, ENTITY_TYPE_KEYS, indexChildOf, NODES, nodeAt, nodesOf } from './index.ts'

const keysOf = (agency: Parameters<typeof nodesOf>[0]) => nodesOf(agency).map(({ key }) => key)

describe('standard structure', () => {
  it('has 22 sections, 79 nodes, 13 entity types', () => {
    expect(NODES.filter(({ parent }) => parent === null)).toHaveLength(22)
    expect(NODES).toHaveLength(79)
    expect(ENTITY_TYPE_KEYS).toHaveLength(13)
  })

  it('gives every address to one node, and an index child its parent’s', () => {
    const own = NODES.filter(({ indexOfParent }) => !indexOfParent).map(({ path }) => path)
    expect(new Set(own).size).toBe(own.length)
    expect(nodeAt('/about')?.key).toBe('about')
    expect(indexChildOf('about')?.key).toBe('general')
    expect(childrenOf('about').map(({ key }) => key)).not.toContain('general')
  })

  it.each([
    ['ministry', 'moa', 'head_report', true],
    ['ministry', 'mfa', 'head_report', false],
    ['ministry', 'mod', 'head_report', false],
    ['court', 'court', 'court', true],
    ['ministry', 'moa', 'court', false],
    ['akimat_region', 'mangystau', 'territory', true],
    ['akim_office', 'village', 'local', true],
    ['committee', 'forest', 'news', true],
  ] as const)('%s %s owes %s: %s', (type, slug, node, owed) =>
    expect(keysOf({ type, slug }).includes(node)).toBe(owed),
  )

  it('names every node in three languages', () => {
    for (const { key, title } of NODES) expect(Object.values(title).every(Boolean), key).toBe(true)
  })
})
