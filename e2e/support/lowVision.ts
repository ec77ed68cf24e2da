import type { BrowserContext } from '@playwright/test'

/** Turns on low-vision mode as a reader does: through the settings page. */
export async function lowVision(context: BrowserContext, site = ''): Promise<void> {
  const response = await context.request.post(`${site}/preferences`, {
    form: { size: 'large', spacing: 'wide', contrast: 'black-on-white', pictures: 'off', back: '/kk/' },
    headers: { origin: site },
    maxRedirects: 0,
  })
  if (response.status() !== 303) throw new Error(`the settings answered ${response.status()}`)
}
