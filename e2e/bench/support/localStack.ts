import type { Bench } from './bench.ts'

/** A stack that a browser reaches as localhost, which browsers trust as they do TLS. */
export async function localStack(bench: Bench): Promise<string> {
  // Without an origin of its own the site answers to any name of this machine.
  const { sites } = await bench.stack({ dataDir: await bench.data(), env: { SITE_ORIGIN: '' } })
  return `http://localhost:${new URL(sites[0]?.url ?? '').port}`
}
