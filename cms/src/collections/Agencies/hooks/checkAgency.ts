import type { CollectionBeforeValidateHook } from 'payload'
import { closingFaults } from '../../../services/agencies/closingFaults.ts'
import { divisionFaults } from '../../../services/agencies/divisionFaults.ts'
import { hostFaults } from '../../../services/agencies/hostFaults.ts'
import { parentFaults } from '../../../services/agencies/parentFaults.ts'
import { slugFaults } from '../../../services/agencies/slugFaults.ts'
import { contradictionFaults } from '../../../services/contradictionFaults.ts'
import { type Fault, refusal } from '../../../services/refusal.ts'
import { tri } from '../../../services/tri.ts'

const nameless = tri(
  'Органның қазақша толық атауын жазыңыз.',
  'Напишите полное наименование органа на казахском.',
  'Write the full name of the body in Kazakh.',
)

/** Address, domains, place among the bodies and divisions; an address that changes is kept among the former ones. */
export const checkAgency: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const id: string | undefined = originalDoc?.id
  const faults: Fault[] = []
  if (req.locale === 'kk' && !String(data.name ?? '').trim()) faults.push({ path: 'name', message: nameless })
  if (data.slug !== originalDoc?.slug) faults.push(...(await slugFaults(req, data.slug, id)))
  if (data.parent) faults.push(...(await parentFaults(req, data.parent, id)))
  faults.push(...(await closingFaults(req, data, originalDoc)))
  faults.push(...(await hostFaults(req, data.domains ?? [], id)), ...divisionFaults(data.divisions ?? []))
  faults.push(...contradictionFaults('agencies', data))
  if (faults.length) throw refusal(req, collection.slug, faults)

  const shortName = data.shortName || data.abbreviation || data.name?.slice(0, 120)
  if (!originalDoc || originalDoc.slug === data.slug)
    return { ...data, shortName, formerSlugs: originalDoc?.formerSlugs }
  // Of an empty list of texts, @payloadcms/drizzle 3.90.1 makes a list of one null.
  const left: string[] = [...(originalDoc.formerSlugs ?? []), originalDoc.slug].filter(Boolean)
  return { ...data, shortName, formerSlugs: [...new Set(left)].filter((slug) => slug !== data.slug) }
}
