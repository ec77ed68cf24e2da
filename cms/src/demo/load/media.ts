import { LOCALES } from '@birlik/shared/locales'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { csv } from '../files/csv.ts'
import type { Tri } from '../types.ts'

export type Upload = { name: string; mimetype: string; data: Buffer; alt?: Tri; agency?: string }
type Stored = { id: string; alt?: Partial<Tri> | null }

/** Two at a time: two cores make the sizes of pictures. */
const AT_ONCE = 2

/** Stores what is not stored yet; returns the id of each by its name. */
export async function keepMedia(
  payload: Payload,
  uploads: Upload[],
  agency?: string,
): Promise<Map<string, string>> {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'media',
    locale: 'all',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { originalName: { in: uploads.map(({ name }) => name) } },
        { agency: agency ? { equals: agency } : { exists: false } },
      ],
    },
    overrideAccess: true,
    req,
  })
  const stored = new Map(docs.map((doc) => [doc.originalName, doc as unknown as Stored]))
  const ids = new Map<string, string>()
  const queue = [...uploads]
  const work = async () => {
    for (let upload = queue.shift(); upload; upload = queue.shift()) {
      ids.set(upload.name, await keepOne(payload, { ...upload, agency }, stored.get(upload.name)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return ids
}

async function keepOne(
  payload: Payload,
  { name, mimetype, data, alt, agency }: Upload,
  found: Stored | undefined,
) {
  const always = { collection: 'media', depth: 0, disableTransaction: true, overrideAccess: true } as const
  // A request of its own: the file being taken is remembered in it.
  const req = await createLocalReq({}, payload)
  const file = { name, mimetype, data, size: data.length }
  const created =
    found ?? (await payload.create({ ...always, locale: 'kk', data: { alt: alt?.kk, agency }, file, req }))
  for (const locale of LOCALES) {
    if (!alt?.[locale] || (locale === 'kk' && !found) || found?.alt?.[locale]) continue
    await payload.update({
      ...always,
      id: created.id,
      locale,
      data: { alt: alt[locale] },
      req: await createLocalReq({}, payload),
    })
  }
  return created.id
}

/** A drawing as PNG of the width in which it will be shown at most. */
export async function drawing(name: string, svg: string, alt: Tri, width: number): Promise<Upload> {
  const data = await sharp(Buffer.from(svg)).resize({ width }).png().toBuffer()
  return { name: `${name}.png`, mimetype: 'image/png', data, alt }
}

export const table = (name: string, rows: string[][]): Upload => ({
  name: `${name}.csv`,
  mimetype: 'text/csv',
  data: csv(rows),
})
