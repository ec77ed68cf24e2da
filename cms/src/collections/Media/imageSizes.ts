import type { ImageSize } from 'payload'

const WIDTHS = [320, 640, 960, 1600] as const

/**
 * Ready sizes named `webp320`, `avif320` …; a smaller picture is kept at its own width. `fit: inside`, because for another fit Payload
 * 3.90.1 looks for the focal point of a crop that a size without a height never has: it makes each size once more, as PNG.
 */
export const imageSizes: ImageSize[] = WIDTHS.flatMap((width) => [
  {
    name: `webp${width}`,
    width,
    fit: 'inside',
    withoutEnlargement: true,
    formatOptions: { format: 'webp', options: { quality: 78 } },
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: `avif${width}`,
    width,
    fit: 'inside',
    withoutEnlargement: true,
    // Effort 2: 1,600 px in a third of the default's time, files 5 % larger.
    formatOptions: { format: 'avif', options: { quality: 50, effort: 2 } },
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  },
])
