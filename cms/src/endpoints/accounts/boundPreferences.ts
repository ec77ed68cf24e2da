import { type PayloadRequest, type SanitizedConfig, UnauthorizedError } from 'payload'
import { worksHere } from '../../access/worksHere.ts'
import { readBytes } from '../../rest/readBytes.ts'
import { tri } from '../../services/tri.ts'
import { refuse } from './refuse.ts'

const PREFERENCES = 'payload-preferences'
/** The columns, filters and open blocks of one screen; the largest seen is 3 kB. */
const MOST_BYTES = 32 * 1024
/** Payload keeps one for each document that somebody has folded a block of. */
export const MOST_KEYS = 200
const KEY = /^[\w.:-]{1,200}$/

const tooLarge = tri(
  'Экран баптаулары тым үлкен, сондықтан сақталмады.',
  'Настройки экрана слишком велики и не сохранены.',
  'The settings of the screen are too large and were not kept.',
)
const unusable = tri(
  'Экран баптаулары түсініксіз, сондықтан сақталмады. Бетті жаңартыңыз.',
  'Настройки экрана не поняты и не сохранены. Обновите страницу.',
  'The settings of the screen are not understood and were not kept. Reload the page.',
)

/** Bounds what people keep of how their screens look: Payload takes anything under any name. Works on the finished configuration. */
export async function boundPreferences(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  // Of all collections: false where one has none.
  const endpoints = config.collections.find(({ slug }) => slug === PREFERENCES)?.endpoints || []
  const save = endpoints.find(({ method, path }) => method === 'post' && path === '/:key')
  if (!save) throw new Error('Payload keeps preferences in another way than at 3.90.1')
  const { handler } = save
  save.handler = async (req) => {
    if (!worksHere(req.user)) throw new UnauthorizedError(req.t)
    if (!KEY.test(String(req.routeParams?.key))) return refuse(req, 400, unusable)
    const bytes = await readBytes(req, MOST_BYTES)
    if (!bytes) return refuse(req, 413, tooLarge)
    const value = sentIn(bytes)
    if (value === undefined) return refuse(req, 400, unusable)
    await makeRoom(req)
    return handler(Object.assign(req, { json: async () => value }))
  }
  return config
}

function sentIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) ?? undefined
  } catch {
    return undefined
  }
}

/** What somebody has arranged longest ago makes room for what they arrange now. */
async function makeRoom(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const where = { 'user.value': { equals: req.user?.id } }
  const { totalDocs } = await db.count({ collection: PREFERENCES, where, req })
  if (totalDocs < MOST_KEYS) return
  const [oldest] = (
    await db.find<{ id: string }>({
      collection: PREFERENCES,
      where,
      sort: 'updatedAt',
      limit: 1,
      pagination: false,
      req,
    })
  ).docs
  if (oldest) await db.deleteOne({ collection: PREFERENCES, where: { id: { equals: oldest.id } }, req })
}
