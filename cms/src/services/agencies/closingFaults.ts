import type { PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'

type Agency = { id?: unknown; state?: unknown; successor?: unknown; withoutSuccessor?: unknown }

const wasOnLine = tri(
  'Сайт жұмыс істеген, сондықтан жобаға қайтарылмайды: оның мекенжайлары жұртқа таныс. «Таратылған» күйін қойыңыз.',
  'Сайт уже работал, поэтому в черновик не возвращается: его адреса известны людям. Установите состояние «Упразднён».',
  'The site has been on line, so it cannot become a draft again: people know its addresses. Set its state to “Closed”.',
)
const whoContinues = tri(
  'Оның жұмысын қай орган жалғастыратынын таңдаңыз немесе «Құқықтық мирасқоры жоқ» деп белгілеңіз.',
  'Выберите, какой орган продолжает его работу, или отметьте «Правопреемника нет».',
  'Choose the body that continues its work, or tick “No successor”.',
)
const notOnLine = tri(
  'Құқықтық мирасқор сайты жұмыс істеп тұрған басқа орган болуы керек.',
  'Правопреемником может быть только другой орган с работающим сайтом.',
  'The successor must be another body whose site is on line.',
)

/** As many as a person can go through by name. */
const NAMED = 10

const owed = (count: number, references: string) =>
  tri(
    `Жауап күтіп тұрған жазысулар бар: ${count} (${references}). Алдымен жауап беріңіз немесе кіріс хаттарда басқа органға беріңіз.`,
    `Есть переписки, которые ждут ответа: ${count} (${references}). Сначала ответьте или передайте их другому органу во входящих.`,
    `Conversations wait for an answer: ${count} (${references}). Answer them or hand them over in the inbox first.`,
  )

/** What keeps a body from being closed, or from being taken off line without a trace. */
export async function closingFaults(
  req: PayloadRequest,
  data: Agency,
  original: Agency | undefined,
): Promise<Fault[]> {
  // One that is being made has an original without anything.
  const before = original?.id ? original : undefined
  const state = data.state ?? before?.state
  if (state === 'draft' && before && before.state !== 'draft') return [{ path: 'state', message: wasOnLine }]
  if (state !== 'closed') return []
  const faults = isNamedAnew(data, before) ? await successorFaults(req, data, before) : []
  if (before && before.state !== 'closed') faults.push(...(await openFaults(req, String(before.id))))
  return faults
}

/** A successor that has ceased since was right when it was named: its own successor is found by going on from it. */
const isNamedAnew = (data: Agency, before: Agency | undefined): boolean =>
  before?.state !== 'closed' ||
  (data.successor !== undefined && idOf(data.successor) !== idOf(before.successor)) ||
  (data.withoutSuccessor !== undefined && data.withoutSuccessor !== before.withoutSuccessor)

async function successorFaults(
  req: PayloadRequest,
  data: Agency,
  before: Agency | undefined,
): Promise<Fault[]> {
  const successor = idOf(data.successor === undefined ? before?.successor : data.successor)
  if (!successor) {
    const without = data.withoutSuccessor ?? before?.withoutSuccessor
    return without ? [] : [{ path: 'successor', message: whoContinues }]
  }
  const found = await req.payload.db.findOne<{ id: string; state?: string }>({
    collection: 'agencies',
    where: { id: { equals: successor } },
    select: { state: true },
    req,
  })
  const isOther = found?.state === 'live' && successor !== String(before?.id ?? '')
  return isOther ? [] : [{ path: 'successor', message: notOnLine }]
}

async function openFaults(req: PayloadRequest, agency: string): Promise<Fault[]> {
  const { docs, totalDocs } = await req.payload.db.find<{ reference: string }>({
    collection: 'conversations',
    where: { and: [{ agency: { equals: agency } }, { state: { equals: 'waiting' } }] },
    sort: 'openedAt',
    limit: NAMED,
    req,
  })
  if (!totalDocs) return []
  const references = docs.map(({ reference }) => reference).join(', ')
  return [{ path: 'state', message: owed(totalDocs, totalDocs > NAMED ? `${references}, …` : references) }]
}
