import { createServer, type RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { env } from '../src/env.ts'
import { beforeNext } from './beforeNext.ts'
import { drained } from './drained.ts'
import { identified } from './identified.ts'
import { noteAddress } from './noteAddress.ts'
import { shutDownOn } from './shutDownOn.ts'
import { warmUp } from './warmUp.ts'
import { withPolicy } from './withPolicy.ts'

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The built cms. `next dev` has no server of ours in front. */
async function start() {
  // As `next start` sets it; what is loaded from here on looks at it.
  Object.assign(process.env, { NODE_ENV: 'production' })
  const { cmsHost, cmsPort, trustProxy } = env()
  const { default: next } = await import('next')
  const dir = fileURLToPath(new URL('..', import.meta.url))
  const app = next({ dev: false, dir, hostname: cmsHost, port: cmsPort })
  await app.prepare()
  const answering = beforeNext(withPolicy(surviving(app.getRequestHandler())))
  const server = createServer(drained(identified(noteAddress(trustProxy, answering))))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, cmsPort)))
    server.listen(cmsPort, cmsHost, resolve)
  })
  console.log(`cms listens on ${cmsHost}:${cmsPort}`)
  const ending = new AbortController()
  shutDownOn(['SIGINT', 'SIGTERM'], server, () => {
    ending.abort()
    return app.close()
  })
  void warmUp(cmsHost, cmsPort, ending.signal)
}

/** As `next start` does it: what Next could not answer does not end the process. */
function surviving(handle: (...given: Parameters<RequestListener>) => Promise<unknown>): RequestListener {
  return (req, res) => {
    handle(req, res).catch((error: unknown) => {
      console.error(error)
      if (!res.headersSent) res.statusCode = 500
      res.end('Internal Server Error')
    })
  }
}

function explain(error: NodeJS.ErrnoException, port: number) {
  if (error.code !== 'EADDRINUSE') return error
  return new Error(`Port ${port} is taken. Stop what uses it, or choose another with CMS_PORT`)
}
