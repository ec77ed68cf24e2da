import type { Localized } from '../locales/index.ts'
import type { EntityType } from './entityTypes.ts'
import nodes from './nodes.json' with { type: 'json' }

/** What shows a node: a composed page, the node's own text, or a collection filtered for it. */
export type Renders =
  | 'home'
  | 'section'
  | 'page'
  | 'news'
  | 'events'
  | 'people'
  | 'vacancies'
  | 'projects'
  | 'documents'
  | 'services'
  | 'situations'
  | 'faq'
  | 'org-units'
  | 'contacts'
  | 'reception'
  | 'accounts'
  | 'sitemap'
  | 'later'

type Duty = keyof typeof DUTY

export type StructureNode = {
  key: string
  /** Key of the section above, null for the 22 top sections. */
  parent: string | null
  /** Address within an agency's site, starting with a slash. */
  path: string
  renders: Renders
  title: Localized<string>
  /** Act and article that demand the node. */
  legalBasis: string
  updateRule: string
  /** Our proposal for a staleness signal, in calendar days; the law sets only "daily" and "3 working days". */
  reviewIntervalDays: number | null
  requiredFor: Duty
  /** Which documents of the rendered collection belong here. */
  filter?: { kind?: string; topic?: string; node?: string }
  /** The node is shown at its parent's address, as the parent's own text. */
  indexOfParent?: true
}

const CENTRAL = ['ministry', 'agency', 'committee'] as const
const AKIMATS = ['akimat_region', 'akimat_city', 'akimat_district'] as const
const EVERY = null

/**
 * Which bodies owe a node. `null` = every one. Source: structure.json, required_for (Law 401-V art. 16;
 * "Head's report": art. 14, where Defence and Foreign Affairs are excepted by name in `EXEMPT`).
 */
const DUTY = {
  all: EVERY,
  territorial: ['ministry', 'agency', 'committee', 'akimat_region', 'akimat_city'],
  collegial: ['ministry', 'agency', ...AKIMATS, 'maslikhat'],
  lawDrafting: ['ministry', 'agency'],
  regulators: ['ministry', 'agency', 'committee', 'akimat_region', 'akimat_city'],
  akimats: AKIMATS,
  reporting: [...CENTRAL, ...AKIMATS, 'akim_office'],
  permitIssuing: [...CENTRAL, 'department', 'directorate', ...AKIMATS],
  localSelfGovernment: ['akim_office'],
  courts: ['court'],
} as const satisfies Record<string, readonly EntityType[] | null>

/** Law 401-V art. 14: the head's yearly report is not owed by Defence and Foreign Affairs. */
const EXEMPT: Record<string, readonly string[]> = { head_report: ['mod', 'mfa'] }

/** The standard structure of an agency's site: 22 sections, 79 nodes, in the order of the menu. */
export const NODES = nodes as readonly StructureNode[]

const byKey = new Map(NODES.map((node) => [node.key, node]))

/** The node with this key, or undefined. */
export const nodeByKey = (key: string): StructureNode | undefined => byKey.get(key)

/** The nodes an agency has from birth, by its type; the law lets it remove none of them. */
export function nodesOf(agency: { type: EntityType; slug: string }): StructureNode[] {
  return NODES.filter((node) => {
    const duty: readonly EntityType[] | null = DUTY[node.requiredFor]
    return (duty === null || duty.includes(agency.type)) && !EXEMPT[node.key]?.includes(agency.slug)
  })
}

/** The node at an address within an agency's site. The index child gives way to its parent. */
export function nodeAt(path: string): StructureNode | undefined {
  return NODES.find((node) => node.path === path && !node.indexOfParent)
}

/** Child nodes in menu order; the one shown at the parent's own address is left out. */
export const childrenOf = (key: string, within: readonly StructureNode[] = NODES): StructureNode[] =>
  within.filter((node) => node.parent === key && !node.indexOfParent)

/** The child shown as the parent's own text, if there is one. */
export const indexChildOf = (key: string): StructureNode | undefined =>
  NODES.find((node) => node.parent === key && node.indexOfParent)
