import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Login = { role: string; email: string; password: string; agency: string | null }

/** A demonstration log-in by role and agency, as the installation under test made it. */
export function login(
  role: string,
  agency: string | null = null,
  data = process.env.BIRLIK_E2E_DATA ?? '',
): Login {
  const path = join(data, 'demo-logins.json')
  const logins = JSON.parse(readFileSync(path, 'utf8')) as Login[]
  const found = logins.find((entry) => entry.role === role && (entry.agency ?? null) === agency)
  if (!found) throw new Error(`no demonstration log-in for ${role} of ${agency}`)
  return found
}
