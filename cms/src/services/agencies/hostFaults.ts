import type { PayloadRequest } from 'payload'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'
import { agencyWithHost } from './agencyWithHost.ts'

const invalid = tri(
  'Домен атын ғана жазыңыз, мысалы maidd.gov.kz.',
  'Укажите только имя домена, например maidd.gov.kz.',
  'Write the name of the domain alone, for example maidd.gov.kz.',
)
const taken = tri(
  'Бұл домен басқа органға тіркелген.',
  'Этот домен уже принадлежит другому органу.',
  'This domain already belongs to another state body.',
)

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** A host as browsers send it (lower case, punycode), or null when the text is not the name of a domain. */
export function hostOf(text: string): string | null {
  if (/[\s:/?#@]/.test(text.trim())) return null
  const { hostname = '' } = URL.parse(`http://${text.trim()}`) ?? {}
  const labels = hostname.split('.')
  const isName =
    labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '')
  return isName ? hostname : null
}

/** Puts the hosts into the form of browsers; a host belongs to one agency only. */
export async function hostFaults(
  req: PayloadRequest,
  domains: { host?: string }[],
  id?: string,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const [index, domain] of domains.entries()) {
    const path = `domains.${index}.host`
    const host = hostOf(domain.host ?? '')
    if (!host) {
      faults.push({ path, message: invalid })
      continue
    }
    domain.host = host
    if (seen.has(host) || (await isElsewhere(req, host, id))) faults.push({ path, message: taken })
    seen.add(host)
  }
  return faults
}

async function isElsewhere(req: PayloadRequest, host: string, id?: string): Promise<boolean> {
  const owner = await agencyWithHost(req, host)
  return owner !== null && owner.id !== id
}
