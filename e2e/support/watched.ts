import { expect } from '@playwright/test'

/** How a page stands at one site process. */
type State = { status: number; etag: string | null; cache: string; location: string | null }

const processes = () => (process.env.BIRLIK_SITE_URLS ?? process.env.BIRLIK_SITE_URL ?? '').split(' ')

async function look(address: string): Promise<State> {
  const response = await fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } })
  await response.arrayBuffer()
  const { headers, status } = response
  return {
    status,
    etag: headers.get('etag'),
    cache: headers.get('cache-status') ?? '',
    location: headers.get('location'),
  }
}

/** Pages at every site process, by path: seen and kept by all of them. */
export async function watch(paths: readonly string[]) {
  const before = new Map<string, State>()
  const addresses = paths.flatMap((path) => processes().map((site) => site + path))
  const see = async (address: string) => {
    await expect.poll(async () => (await look(address)).cache, { message: address }).toBe('birlik; hit')
    before.set(address, await look(address))
  }
  await Promise.all(addresses.map(see))
  const of = (path: string) => processes().map((site) => site + path)

  return {
    /** Every process shows something else on these pages, soon. */
    async changed(some: readonly string[]) {
      for (const address of some.flatMap(of)) {
        const old = before.get(address)
        await expect
          .poll(
            async () => {
              const { status, etag } = await look(address)
              return status !== old?.status || etag !== old.etag
            },
            { message: `${address} changes`, intervals: [50], timeout: 5000 },
          )
          .toBe(true)
      }
    },
    /** Every process still answers these from memory; a page whose five minutes are over is no purged one. */
    async stayed(some: readonly string[]) {
      for (const address of some.flatMap(of)) {
        const { cache, etag } = await look(address)
        expect([address, etag]).toEqual([address, before.get(address)?.etag])
        expect(['birlik; hit', 'birlik; fwd=stale; detail=revalidating'], address).toContain(cache)
      }
    },
    /** How every process answers an address now. */
    now: (path: string) => Promise.all(of(path).map(look)),
  }
}
