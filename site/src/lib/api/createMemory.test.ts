import { expect, it } from 'vitest'
import { createFreshness } from '../freshness/createFreshness.ts'
import { createMemory } from './createMemory.ts'

function counting() {
  const freshness = createFreshness()
  const memory = createMemory<{ n: number }>(10, freshness)
  let asked = 0
  const get = (during?: () => void) =>
    memory.get('maidd kk', ['platform', 'agency:maidd'], async () => {
      asked++
      during?.()
      return { n: asked }
    })
  return { freshness, memory, get, asked: () => asked }
}

it('asks once, also when many ask at once', async () => {
  const { get, asked } = counting()
  await Promise.all([get(), get(), get()])
  expect(await get()).toEqual({ n: 1 })
  expect(asked()).toBe(1)
})

it('asks anew after a change of one of its tags, and not after others', async () => {
  const { freshness, memory, get } = counting()
  await get()
  freshness.purge({ stale: ['agency:mam'], gone: [] })
  expect(await get()).toEqual({ n: 1 })
  freshness.purge({ stale: ['agency:maidd'], gone: [] })
  expect(memory.last('maidd kk')).toEqual({ n: 1 })
  expect(await get()).toEqual({ n: 2 })
  freshness.clear()
  expect(await get()).toEqual({ n: 3 })
})

it('does not rely on an answer that a change overtook', async () => {
  const { freshness, get } = counting()
  await get(() => freshness.purge({ stale: ['platform'], gone: [] }))
  expect(await get()).toEqual({ n: 2 })
})

it('has nobody who comes after a change wait for an answer from before it', async () => {
  const { freshness, get } = counting()
  const before = get()
  freshness.purge({ stale: ['platform'], gone: [] })
  expect(await get()).toEqual({ n: 2 })
  expect(await before).toEqual({ n: 1 })
  expect(await get()).toEqual({ n: 2 })
})

it('remembers no failure', async () => {
  const memory = createMemory<{ n: number }>(10, createFreshness())
  const failing = memory.get('a', [], () => Promise.reject(new Error('down')))
  await expect(failing).rejects.toThrow('down')
  expect(await memory.get('a', [], async () => ({ n: 1 }))).toEqual({ n: 1 })
})
