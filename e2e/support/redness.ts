import type { Locator } from '@playwright/test'

/** How many times more red than green or blue the text of something is, as it is painted. */
export const redness = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(
      Number,
    )
    return red / Math.max(green, blue, 1)
  })
