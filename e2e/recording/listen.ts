import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_LOCALE } from '@birlik/shared/locales'
import { createChildren } from '../support/children.ts'
import { copyOfDemo } from '../support/copyOfDemo.ts'
import { freePort } from '../support/freePort.ts'
import { pageTypes } from '../support/pageTypes.ts'
import { ASKED, clockAt, LOADED } from './clock.ts'
import type { Exchange } from './exchange.ts'
import { startRecorder } from './startRecorder.ts'
import { startSite } from './startSite.ts'

/** Opens every page type of the built site in front of the built cms and answers what the two said to each other. */
export async function listen(): Promise<Exchange[]> {
  const dataDir = await copyOfDemo({ ...process.env, ...clockAt(LOADED) })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const secret = randomBytes(32).toString('base64url')
  const children = createChildren(join(dataDir, 'cms.log'))
  const own = {
    NODE_ENV: 'production',
    DEMO: 'off',
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'birlik.db')}`,
    SECRET: secret,
    CMS_PORT: `${port}`,
    CMS_ORIGIN: 'https://cms.birlik.example',
    SITE_ORIGIN: 'https://birlik.example',
  }
  const cms = children.run('cms', { ...process.env, ...own, ...clockAt(ASKED) }, 'server/start.ts')
  try {
    await children.answers(`${url}/healthz`, cms, 60)
    const recorder = await startRecorder(url)
    const site = await startSite(recorder.url, secret)
    for (const path of Object.values(await pageTypes(site.url)))
      await (await fetch(`${site.url}/${DEFAULT_LOCALE}${path}`)).arrayBuffer()
    await site.stop()
    recorder.close()
    return [...recorder.heard.values()]
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${await children.tail()}`)
  } finally {
    await children.stopAll()
    await rm(dataDir, { recursive: true, force: true })
  }
}
