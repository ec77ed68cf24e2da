import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import type { AgencyRole } from '../../access/roles.ts'

export type DemoLogin = {
  role: 'operator' | AgencyRole
  email: string
  password: string
  agency: string | null
}

const ROLES: [AgencyRole, string][] = [
  ['administrator', 'Көрсетілім әкімшісі'],
  ['publisher', 'Көрсетілім жариялаушысы'],
  ['editor', 'Көрсетілім редакторы'],
  ['translator', 'Көрсетілім аудармашысы'],
  ['responder', 'Көрсетілім жауап берушісі'],
]
const AGENCIES = ['maidd', 'almaty']

export const loginsPath = (dataDir: string) => join(dataDir, 'demo-logins.json')

/** Opens the accounts of the demonstration. Passwords are of this installation alone and stand only in its data directory. */
export async function keepUsers(req: PayloadRequest, agencies: Map<string, string>, dataDir: string) {
  const known = await readFile(loginsPath(dataDir), 'utf8').then(
    (text) => JSON.parse(text) as DemoLogin[],
    () => [],
  )
  const wanted: Omit<DemoLogin, 'password'>[] = [
    { role: 'operator', email: 'operator@example.gov.kz', agency: null },
    ...AGENCIES.flatMap((agency) =>
      ROLES.map(([role]) => ({ role, email: `${role}.${agency}@example.gov.kz`, agency })),
    ),
  ]
  const logins = wanted.map((login): DemoLogin => {
    const password =
      known.find(({ email }) => email === login.email)?.password ?? randomBytes(12).toString('base64url')
    return { ...login, password }
  })
  // Written first: an account whose password nobody knows could not be used.
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await writeFile(loginsPath(dataDir), `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 })
  for (const login of logins) await keepUser(req, login, agencies)
}

async function keepUser(
  req: PayloadRequest,
  { role, email, password, agency }: DemoLogin,
  agencies: Map<string, string>,
) {
  const { payload } = req
  const always = { collection: 'users', depth: 0, overrideAccess: true, req } as const
  const { docs } = await payload.find({
    ...always,
    where: { email: { equals: email } },
    limit: 1,
    pagination: false,
  })
  if (docs[0]) return payload.update({ ...always, id: docs[0].id, data: { password } })
  const id = agencies.get(agency ?? '')
  const name = ROLES.find(([key]) => key === role)?.[1] ?? 'Көрсетілім операторы'
  return payload.create({
    ...always,
    data: {
      ...{ email, password },
      name: agency ? `${name} (${agency})` : name,
      language: 'kk',
      // Whoever tries the demonstration goes on using what is printed.
      oneTimeUntil: null,
      platformRole: role === 'operator' ? 'operator' : 'none',
      memberships: id && role !== 'operator' ? [{ agency: id, role }] : [],
    },
  })
}
