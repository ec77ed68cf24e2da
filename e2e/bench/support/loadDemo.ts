import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createChildren } from '../../support/children.ts'

/** Makes the database of a data directory as cms does it, with the demonstration content. */
export async function loadDemo(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const children = createChildren(join(dataDir, 'demo.log'))
  const database = `file:${join(dataDir, 'birlik.db')}`
  const env = { ...process.env, DEMO: 'true', DATA_DIR: dataDir, DATABASE_URL: database }
  const demo = children.run('cms', { ...env, NODE_ENV: 'production' }, 'src/commands/demo.ts')
  if ((await children.toEnd(demo)) !== 0)
    throw new Error(`the demonstration content could not be loaded\n${await children.tail()}`)
}
