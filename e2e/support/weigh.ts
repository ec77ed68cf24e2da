import type { Page } from '@playwright/test'

/** Bytes as they came over the wire, by what they are. */
export type Weight = { html: number; css: number; js: number; fonts: number; pictures: number; all: number }

const KINDS: Record<string, keyof Weight> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'fonts',
  Image: 'pictures',
}

/** Opens an address with an empty cache and weighs what was loaded until the network is quiet. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, js: 0, fonts: 0, pictures: 0, all: 0 }
  const kinds = new Map<string, keyof Weight>()
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    // The icons are one file for all, asked by <use>.
    const kind = response.mimeType.startsWith('image/') ? 'pictures' : KINDS[type]
    if (kind) kinds.set(requestId, kind)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind) weight[kind] += encodedDataLength
    weight.all += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await client.detach()
  return weight
}
