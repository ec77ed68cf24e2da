import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keyFor } from '@birlik/shared/keys'
import { keepPrivate } from '@birlik/shared/privateFolder'
import { z } from 'zod'

/** Everything cms takes from its surroundings. */
export type Env = ReturnType<typeof parseEnv>

type Source = Record<string, string | undefined>

const port = z.coerce.number().int().min(1).max(65535)
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((url) => new URL(url).pathname === '/' && !new URL(url).search, 'must have no path')
  .transform((url) => new URL(url).origin)
const onOff = z
  .enum(['on', 'off', 'true', 'false', '1', '0'])
  .transform((v) => ['on', 'true', '1'].includes(v))
const key = z.string().min(32, 'needs 32 characters or more, for example from: openssl rand -base64 32')
const nonEmpty = z.string().min(1)

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  NEXT_PHASE: z.string().optional(),
  CMS_HOST: nonEmpty.default('127.0.0.1'),
  CMS_PORT: port.default(3000),
  SITE_PORT: port.default(4321),
  CMS_ORIGIN: origin.optional(),
  SITE_ORIGIN: origin.optional(),
  DATA_DIR: nonEmpty.optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:(?!:memory:|\/\/[^/]).+|mongodb(\+srv)?:\/\/.+)$/,
      'must be file:<path>, mongodb://… or mongodb+srv://…',
    )
    .optional(),
  SECRET: key.optional(),
  SITE_KEY: key.optional(),
  DIALOGUE_KEY: key.optional(),
  TRUST_PROXY: onOff.default(false),
  DEMO: onOff.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: nonEmpty.default('Birlik <no-reply@localhost>'),
  CLAMAV: z
    .string()
    .regex(/^(unix:\/.+|tcp:\/\/[^/:]+:\d{1,5})$/, 'must be unix:/<path> or tcp://<host>:<port>')
    .optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: nonEmpty.optional(),
  S3_REGION: nonEmpty.optional(),
  S3_ACCESS_KEY: nonEmpty.optional(),
  S3_SECRET_KEY: nonEmpty.optional(),
})

let parsed: Env | undefined

/**
 * The environment of this process, read at the first call. The only reader of `process.env` in cms. From then on what the process
 * writes is for its owner only.
 */
export function env(): Env {
  if (parsed) return parsed
  parsed = parseEnv(process.env, process.cwd())
  // `next build` must leave nothing behind.
  if (!parsed.building) keepPrivate(parsed.dataDir)
  return parsed
}

/** Checks `source` and fills in the defaults; throws one sentence that names the variable and the remedy. */
export function parseEnv(source: Source, cwd: string) {
  // `NAME=` in a compose file or shell means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = variables.safeParse(given)
  if (!result.success) throw new Error(explain(result.error))
  const v = result.data
  const root = basename(cwd) === 'cms' ? dirname(cwd) : cwd
  const dataDir = resolve(root, v.DATA_DIR ?? 'data')
  const building = v.NEXT_PHASE === 'phase-production-build'
  const secret = v.SECRET ?? (building ? newSecret() : keptSecret(dataDir))
  return {
    nodeEnv: v.NODE_ENV,
    building,
    cmsHost: v.CMS_HOST,
    cmsPort: v.CMS_PORT,
    cmsOrigin: v.CMS_ORIGIN ?? `http://localhost:${v.CMS_PORT}`,
    siteOrigin: v.SITE_ORIGIN ?? `http://localhost:${v.SITE_PORT}`,
    dataDir,
    /** The source of cms, from which its other processes start. */
    cmsDir: join(root, 'cms'),
    databaseUrl: v.DATABASE_URL ? absoluteUrl(v.DATABASE_URL, root) : `file:${join(dataDir, 'birlik.db')}`,
    secret,
    /** The keys that site has too: derived from the secret, unless they are given. */
    siteKey: v.SITE_KEY ?? keyFor(secret, 'site'),
    dialogueKey: v.DIALOGUE_KEY ?? keyFor(secret, 'dialogue'),
    /** Whether X-Forwarded-For says who asks. */
    trustProxy: v.TRUST_PROXY,
    demo: v.DEMO ?? !(v.NODE_ENV === 'production' && v.DATABASE_URL),
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM,
    /** Where files are scanned for viruses; nowhere when undefined. */
    scanner: v.CLAMAV === undefined ? undefined : scannerAt(v.CLAMAV),
    s3: s3Of(v),
  }
}

function explain(error: z.ZodError) {
  const faults = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  return `The environment is not usable. Correct or unset: ${faults.join('; ')}`
}

function absoluteUrl(url: string, root: string) {
  if (!url.startsWith('file:')) return url
  const path = url.slice('file:'.length)
  return `file:${path.startsWith('/') ? fileURLToPath(url) : resolve(root, path)}`
}

function s3Of(v: z.infer<typeof variables>) {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY } = v
  const all = { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY }
  const missing = Object.entries(all).flatMap(([name, value]) => (value ? [] : [name]))
  if (missing.length === Object.keys(all).length) return undefined
  if (missing.length) {
    throw new Error(
      `The environment is not usable. Set ${missing.join(', ')} too, or unset every S3_ variable`,
    )
  }
  return {
    endpoint: S3_ENDPOINT as string,
    bucket: S3_BUCKET as string,
    region: S3_REGION as string,
    accessKey: S3_ACCESS_KEY as string,
    secretKey: S3_SECRET_KEY as string,
  }
}

/** Where clamd listens: a socket of this machine or a port of another. */
export type Scanner = { path: string } | { host: string; port: number }

function scannerAt(address: string): Scanner {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) }
  const { hostname, port } = new URL(address)
  return { host: hostname, port: Number(port) }
}

function newSecret() {
  return randomBytes(32).toString('base64url')
}

/** The secret kept in `dataDir`. A link to a finished file appears at once or fails, so processes that start together agree. */
function keptSecret(dataDir: string) {
  const path = join(dataDir, 'secret')
  const kept = readIfThere(path)
  if (kept !== undefined) return checked(kept, path)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, newSecret(), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return checked(readFileSync(path, 'utf8'), path)
}

function checked(kept: string, path: string) {
  if (kept.length >= 32) return kept
  throw new Error(`${path} is damaged. Set SECRET to what it was, or delete the file to get a new one`)
}

function readIfThere(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined
    throw error
  }
}

function isErrno(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code
}
