import { keysOf, readOldAddress } from '@birlik/shared/rules'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import { agencyById } from '../../../services/publicRead/agencies.ts'
import { readTarget } from '../../../services/redirects/readTarget.ts'
import { ofSite } from '../../../services/redirects/redirectRows.ts'
import { siteAnswers } from '../../../services/redirects/siteAnswers.ts'
import { targetFault } from '../../../services/redirects/targetFault.ts'
import { type Fault, refusal } from '../../../services/refusal.ts'
import { tri } from '../../../services/tri.ts'

const noAddress = tri(
  'Мекенжайды / белгісінен бастаңыз, мысалы /index.php?id=5, немесе толық көшіріңіз.',
  'Начните адрес с /, например /index.php?id=5, или скопируйте его целиком.',
  'Begin the address with /, for example /index.php?id=5, or copy the whole of it.',
)
const answers = tri(
  'Бұл мекенжайда бет бар, ол өзі ашылады. Алдымен сол бетті қайтарып алыңыз немесе мекенжайын өзгертіңіз.',
  'По этому адресу есть страница, она открывается сама. Сначала снимите её с публикации или измените её адрес.',
  'A page stands at this address and opens by itself. Withdraw that page or change its address first.',
)
const taken = tri(
  'Бұл мекенжайдан қайта бағыттау бар. Соны өзгертіңіз.',
  'Перенаправление с этого адреса уже есть. Измените его.',
  'There is a redirect from this address already. Change that one.',
)

/** Puts both addresses into the form in which they are kept, and refuses what would never be followed, leads out or in a circle. */
export const checkRedirect: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const from = String(data.from ?? originalDoc?.from ?? '').trim()
  const typed = String((data.to === undefined ? originalDoc?.to : data.to) ?? '').trim()
  const agencyId = idOf(data.agency)
  const agency = await agencyById(req, agencyId)
  const faults: Fault[] = []
  const address = readOldAddress(from)
  const key = address && keysOf(address)[0]
  if (!address || !key) faults.push({ path: 'from', message: noAddress })
  else if (await isTaken(req, agencyId, key, originalDoc?.id)) faults.push({ path: 'from', message: taken })
  // `/` alone opens in Kazakh; with a query it is how many systems write all their addresses.
  else if (!(address.path === '/' && address.query) && (await siteAnswers(req, agency, address)))
    faults.push({ path: 'from', message: answers })

  const to = typed ? await readTarget(req, typed, agency) : null
  const fault = typed ? await targetFault(req, { from, to, site: agency?.slug ?? null }) : null
  if (fault) faults.push({ path: 'to', message: fault })
  if (faults.length) throw refusal(req, collection.slug, faults)
  return { ...data, from, key, to }
}

async function isTaken(req: PayloadRequest, agency: string | null, key: string, id: unknown) {
  const found = await req.payload.db.findOne<{ id: string }>({
    collection: 'redirects',
    where: { and: [ofSite(agency), { key: { equals: key } }] },
    req,
  })
  return found !== null && String(found.id) !== String(id ?? '')
}
