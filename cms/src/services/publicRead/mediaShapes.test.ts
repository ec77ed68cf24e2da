import { expect, it } from 'vitest'
import type { Doc } from './collections.ts'
import { pictureOf } from './mediaShapes.ts'

const size = (type: string, width: number) => ({
  filename: `a-${width}x${width}.${type}`,
  mimeType: `image/${type}`,
  width,
  height: width,
})

const picture = (sizes: Record<string, object>) =>
  pictureOf(
    {
      mimeType: 'image/jpeg',
      filename: 'a.jpg',
      width: 500,
      height: 500,
      alt: {},
      sizes,
    } as unknown as Doc<'media'>,
    'kk',
  )

it.each([
  [
    'a row of before, with a width for each step',
    { webp320: size('webp', 320), webp640: size('webp', 500), webp960: size('webp', 500) },
  ],
  [
    'a row of today',
    { webp320: size('webp', 320), webp640: size('webp', 500), webp960: { filename: null, width: null } },
  ],
])('each width stands once in a srcset: %s', (_, sizes) => {
  expect(picture(sizes)?.variants.map(({ width }) => width)).toEqual([320, 500])
})

it('what is no picture has none', () => {
  expect(pictureOf({ mimeType: 'application/pdf' } as Doc<'media'>, 'kk')).toBeNull()
})
