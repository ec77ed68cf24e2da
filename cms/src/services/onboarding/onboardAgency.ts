import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction.ts'
import { agencyTexts } from './agencyTexts.ts'
import { type Appointment, appointAdministrator } from './appointAdministrator.ts'
import type { OnboardingFile } from './onboardingFile.ts'

export type Onboarded = { slug: string; agency: 'created' | 'unchanged'; administrator: Appointment }

/** Puts a state body on line with its first administrator: all of it or nothing, and nothing the second time. */
export function onboardAgency(payload: Payload, file: OnboardingFile): Promise<Onboarded> {
  return inTransaction(payload, async (req) => {
    const existing = await idOfSlug(req, file.slug)
    const id = existing ?? (await createAgency(req, file))
    const administrator = await appointAdministrator(req, id, file.administrator)
    return { slug: file.slug, agency: existing ? 'unchanged' : 'created', administrator }
  })
}

async function idOfSlug(req: PayloadRequest, slug: string): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    // Counting beside the search is a second command at once, which a MongoDB transaction does not take.
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}

async function createAgency(req: PayloadRequest, file: OnboardingFile): Promise<string> {
  const { slug, type, palette, email, hours, point, accounts, domains, state } = file
  const parent = file.parent ? await idOfSlug(req, file.parent) : undefined
  if (file.parent && !parent)
    throw new Error(`There is no state body "${file.parent}" to be the superior one`)
  const { payload } = req
  const created = await payload.create({
    collection: 'agencies',
    locale: 'kk',
    depth: 0,
    data: {
      ...agencyTexts(file, 'kk'),
      ...{ slug, type, parent, palette, email, hours, point, accounts, state },
      domains: domains.map((host) => ({ host })),
    },
    overrideAccess: true,
    req,
  })
  for (const locale of ['ru', 'en'] as const) {
    if (!file.name[locale]) continue
    await payload.update({
      collection: 'agencies',
      id: created.id,
      locale,
      depth: 0,
      data: agencyTexts(file, locale, created),
      overrideAccess: true,
      req,
    })
  }
  return created.id
}
