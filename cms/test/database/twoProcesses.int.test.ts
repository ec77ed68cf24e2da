import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNotes, freshPayload } from './support.ts'

let fresh: Awaited<ReturnType<typeof freshPayload>>

beforeAll(async () => {
  fresh = await freshPayload('sqlite')
})
afterAll(() => fresh.close())

test('two processes write two hundred notes each at the same time, and all are stored', async () => {
  const other = fork(join(import.meta.dirname, 'writer.ts'), [fresh.url, 'other', '200'], { silent: true })
  const exit = once(other, 'exit')
  await once(other, 'message')
  let refused = 0
  for (let done = 0; done < 200; done += 10) refused += await createNotes(fresh.store, 10, `ours-${done}`)
  const [refusedThere] = await exit
  expect({ refused, refusedThere }).toEqual({ refused: 0, refusedThere: 0 })
  expect((await fresh.store.count({ collection: 'notes' })).totalDocs).toBe(400)
})
