import { basename, dirname, resolve } from 'node:path'
import { z } from 'zod'

export type Env = ReturnType<typeof parseEnv>

const port = z.coerce.number().int().min(1).max(65535)
const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (url) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`,
    'must be an origin, without path',
  )
  .transform((url) => new URL(url).origin)
const key = z.string().min(32, 'needs 32 characters or more, the same as cms has')
const onOff = z
  .enum(['on', 'off', 'true', 'false', '1', '0'])
  .transform((v) => ['on', 'true', '1'].includes(v))

const variables = z.object({
  SITE_PORT: port.default(4321),
  SITE_PRIVATE_PORT: port.optional(),
  SITE_PRIVATE_HOST: z.string().default('127.0.0.1'),
  SITE_ORIGIN: origin.optional(),
  CMS_PORT: port.default(3000),
  CMS_ORIGIN: origin.optional(),
  SITE_KEY: key.optional(),
  DIALOGUE_KEY: key.optional(),
  DATA_DIR: z.string().optional(),
  TRUST_PROXY: onOff.default(false),
  ATTACK_ABOVE: z.coerce.number().int().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

let parsed: Env | undefined

/** The environment of this process, read at the first call. The only reader of `process.env` in site. */
export function env(): Env {
  parsed ??= parseEnv(process.env, process.cwd())
  return parsed
}

/** Checks `source` and fills in the defaults; throws one sentence that names the variable and the remedy. */
export function parseEnv(source: Record<string, string | undefined>, cwd: string) {
  // `NAME=` in a compose file or shell means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = variables.safeParse(given)
  if (!result.success) throw new Error(explain(result.error))
  const v = result.data
  // As in cms: the same folder, whoever is started from where.
  const root = basename(cwd) === 'site' ? dirname(cwd) : cwd
  return {
    port: v.SITE_PORT,
    /** Where operators hear how the process is; not for the public. Undefined: ten above the public one, if that is free. */
    privatePort: v.SITE_PRIVATE_PORT,
    privateHost: v.SITE_PRIVATE_HOST,
    /** Undefined: any loopback name is the portal's host. */
    siteOrigin: v.SITE_ORIGIN,
    cmsOrigin: v.CMS_ORIGIN ?? `http://127.0.0.1:${v.CMS_PORT}`,
    /** The key between site and cms; without it the site hears of no changes. */
    siteKey: v.SITE_KEY,
    /** What proves tokens, links and references of the dialogue; without it nothing can be sent. */
    dialogueKey: v.DIALOGUE_KEY,
    /** Where what citizens sent waits for the cms. */
    dataDir: resolve(root, v.DATA_DIR ?? 'data'),
    /** Believe X-Forwarded-* only then. */
    trustProxy: v.TRUST_PROXY,
    /** Openings to one body in a minute above which it is under attack; undefined: as many as the dialogue thinks right. */
    attackAbove: v.ATTACK_ABOVE,
    logLevel: v.LOG_LEVEL,
  }
}

function explain(error: z.ZodError) {
  const faults = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  return `The environment is not usable. Correct or unset: ${faults.join('; ')}`
}
