import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { getPayload, type Payload } from 'payload'
import { planNtrex, write } from '../importers/ntrex/index.ts'
import type { Plan, Rejected } from '../importers/types.ts'
import config from '../payload.config.ts'

const USAGE = 'Usage: npm run import -- ntrex <file> --agency <slug>[,<slug>…] [--dry-run]'

type Order = { file: string; agencies: string[]; dryRun: boolean }

/** Brings documents from a file in as published news; says what it does and what it could not take. */
async function run(): Promise<number> {
  const order = orderFrom(process.argv.slice(2))
  if (!order) return fail(USAGE)
  const text = await readFile(order.file, 'utf8').catch(() => null)
  if (text === null) return fail(`Cannot read ${order.file}. ${USAGE}`)

  const payload = await getPayload({ config })
  payload.logger.level = 'error'
  try {
    const agencies = await agenciesOf(payload, order.agencies)
    const plan = await planNtrex(payload, text, agencies)
    print(plan)
    return order.dryRun ? report(plan.rejected) : await carryOut(payload, plan)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  } finally {
    await payload.destroy()
  }
}

function orderFrom(args: string[]): Order | null {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { agency: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean', default: false } },
    })
    const [format, file, ...more] = positionals
    const agencies = (values.agency ?? []).flatMap((slugs) => slugs.split(',')).filter(Boolean)
    if (format !== 'ntrex' || !file || more.length || !agencies.length) return null
    return { file, agencies: [...new Set(agencies)], dryRun: values['dry-run'] }
  } catch {
    return null
  }
}

async function agenciesOf(payload: Payload, slugs: string[]) {
  const where = { slug: { in: slugs } }
  const { docs } = await payload.find({
    collection: 'agencies',
    where,
    select: { slug: true },
    depth: 0,
    pagination: false,
  })
  const bySlug = new Map(docs.map(({ id, slug }) => [slug, { id, slug }]))
  return slugs.map((slug) => {
    const agency = bySlug.get(slug)
    if (!agency) throw new Error(`There is no state body with the address name ${slug}.`)
    return agency
  })
}

function print({ steps, rejected }: Plan) {
  const number = (action: string) => steps.filter((step) => step.action === action).length
  console.log(
    `Plan: ${number('create')} to create, ${number('change')} to change, ${number('leave')} to leave as they are, ` +
      `${rejected.length} not to be taken.`,
  )
  for (const [slug, ours] of Map.groupBy(
    steps.filter(({ action }) => action !== 'leave'),
    ({ agency }) => agency.slug,
  )) {
    console.log(`  ${slug}: ${ours.length}`)
    for (const { action, draft } of ours)
      console.log(`    ${action} ${draft.source} ${draft.texts.kk?.title}`)
  }
}

async function carryOut(payload: Payload, { steps, rejected }: Plan): Promise<number> {
  const began = performance.now()
  let told = began
  const {
    created,
    changed,
    left,
    rejected: failed,
  } = await write(payload, steps, (done) => {
    const now = performance.now()
    if (now - told < 1000) return
    told = now
    console.log(`${done} of ${steps.length}, ${rate(done, now - began)} documents/s`)
  })
  const took = performance.now() - began
  const written = created + changed
  console.log(
    `Created ${created}, changed ${changed}, left as they were ${left}, not taken ${rejected.length + failed.length}` +
      `${written ? `, in ${(took / 1000).toFixed(1)} s: ${rate(written, took)} documents/s` : ''}.`,
  )
  return report([...rejected, ...failed])
}

const rate = (done: number, ms: number): string => ((done * 1000) / Math.max(ms, 1)).toFixed(1)

/** Tells what was not taken; the exit code says whether everything was. */
function report(rejected: readonly Rejected[]): number {
  for (const { name, reason } of rejected) console.error(`Not taken: ${name}: ${reason}`)
  return rejected.length ? 1 : 0
}

function fail(message: string): number {
  console.error(message)
  return 1
}

// Not process.exit at once: what was printed may still be on its way into a pipe.
process.exitCode = await run()
setTimeout(() => process.exit(), 1000).unref()
