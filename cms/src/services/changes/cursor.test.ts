import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

describe('a cursor', () => {
  it('is read as it was written', () => {
    const cursor = { boot: 'k3x', n: 17, at: 1_795_708_439_123 }
    expect(writeCursor(cursor)).toBe('k3x.17.1795708439123')
    expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  })

  it.each(['', 'k3x', 'k3x.17', 'k3x.-1.5', 'k3x.1.2.3', 'K3X.1.2', 'k3x.1.1e9'])('%j is none', (text) => {
    expect(readCursor(text)).toBeNull()
  })
})
