import type { AgencyItem, Division } from '@birlik/shared/contract'
import type { EntityType } from '@birlik/shared/structure'
import { type AgencyRecord, agencySelect, below } from '../../services/publicRead/agencies.ts'
import { find } from '../../services/publicRead/find.ts'
import type { Reader } from './read.ts'
import { agencyItems } from './readAgencies.ts'
import { divisionsOf } from './shapes/agencies.ts'

/** The most a body has directly below it: 20 territorial departments and a few dozen organisations. */
const MAX_BODIES = 300

const TERRITORIAL: readonly EntityType[] = [
  'department',
  'directorate',
  'akimat_region',
  'akimat_city',
  'akimat_district',
  'akim_office',
]

/** Which of the bodies below an agency a node shows, and whether it shows divisions. */
const NODES: Record<string, { divisions: boolean; body: (type: EntityType) => boolean }> = {
  structure: { divisions: true, body: () => true },
  divisions: { divisions: true, body: () => false },
  subordinate: { divisions: false, body: (type) => !TERRITORIAL.includes(type) },
  territorial: { divisions: false, body: (type) => TERRITORIAL.includes(type) },
}

/** Divisions of an agency and the bodies below it, as a node of the structure shows them. */
export async function unitsOf(
  reader: Reader,
  agency: AgencyRecord,
  node: string,
): Promise<{ divisions: Division[]; agencies: AgencyItem[] }> {
  const { divisions, body } = NODES[node] ?? { divisions: true, body: () => true }
  const question = {
    collection: 'agencies',
    where: below(agency),
    select: agencySelect,
    sort: ['slug'],
  } as const
  const bodies = await find(reader.req, { ...question, limit: MAX_BODIES })
  return {
    divisions: divisions ? divisionsOf(agency, reader.locale) : [],
    agencies: await agencyItems(
      reader,
      bodies.filter(({ type }) => body(type)),
    ),
  }
}
