import type { ImageSize } from 'payload'
import { WIDTHS } from '../../services/media/widths.ts'

/**
 * Ready sizes named `webp320`, `avif320` …, as fields of the row. They are made by `preparePicture`, each width once: one that the
 * picture does not reach is empty.
 */
export const imageSizes: ImageSize[] = WIDTHS.flatMap((width) =>
  (['webp', 'avif'] as const).map((format) => ({
    name: `${format}${width}`,
    width,
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  })),
)
