import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createChildren } from '../support/children.ts'
import { emptyFolder } from '../support/copyOfDemo.ts'
import { freePort } from '../support/freePort.ts'
import { ASKED, clockAt } from './clock.ts'

/** The built site in front of what answers at `cms`, at the hour at which that was asked. */
export async function startSite(cms: string, secret = randomBytes(32).toString('base64url')) {
  const dataDir = await emptyFolder()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const children = createChildren(join(dataDir, 'site.log'))
  const { SITE_ORIGIN, ...given } = process.env
  const own = {
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    SECRET: secret,
    CMS_ORIGIN: cms,
    SITE_PORT: `${port}`,
  }
  const child = children.run('site', { ...given, ...own, ...clockAt(ASKED) }, 'server/start.ts')
  await children.answers(`${url}/healthz`, child, 60).catch(async (error: Error) => {
    throw new Error(`${error.message}\n${await children.tail()}`)
  })
  return {
    url,
    async stop() {
      await children.stopAll()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
