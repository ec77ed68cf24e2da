import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { readBytes } from '../../rest/readBytes.ts'
import { tri } from '../../services/tri.ts'
import { refuse } from './refuse.ts'

/** Of a whole request about an account; a password and two addresses are a fraction of it. */
const MOST_BYTES = 16 * 1024

const tooLarge = tri(
  'Жіберілген деректер тым көп. Бетті жаңартып, қайталаңыз.',
  'Отправлено слишком много данных. Обновите страницу и повторите.',
  'Too much was sent. Reload the page and try again.',
)
const unusable = tri(
  'Жіберілген деректер түсініксіз. Бетті жаңартып, өрістерді қайта толтырыңыз.',
  'Отправленные данные не поняты. Обновите страницу и заполните поля снова.',
  'What was sent is not understood. Reload the page and fill in the fields again.',
)

/** What was sent, in JSON or as the forms of the admin send it, when it is not too much and fits `schema`; else the answer that says so. */
export async function readGiven<S extends z.ZodType>(
  req: PayloadRequest,
  schema: S,
): Promise<z.output<S> | Response> {
  const bytes = await readBytes(req, MOST_BYTES)
  if (!bytes) return refuse(req, 413, tooLarge)
  const parsed = schema.safeParse(await fieldsOf(bytes, req.headers.get('content-type') ?? ''))
  return parsed.success ? parsed.data : refuse(req, 400, unusable)
}

async function fieldsOf(bytes: Buffer, type: string): Promise<unknown> {
  try {
    if (!type.startsWith('multipart/')) return JSON.parse(bytes.toString('utf8'))
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
    return JSON.parse(String(form.get('_payload')))
  } catch {
    return undefined
  }
}
