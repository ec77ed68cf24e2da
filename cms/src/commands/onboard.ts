import { readFile } from 'node:fs/promises'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { onboardAgency } from '../services/onboarding/onboardAgency.ts'
import { faultsOf, onboardingFile } from '../services/onboarding/onboardingFile.ts'

const usage = 'Usage: npm run onboard -- <agency.json>'

/** Puts the state body described by a file on line, and says where it is and who runs it. */
async function onboard(path: string | undefined): Promise<number> {
  if (!path) return fail(usage)
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return fail(`Cannot read ${path}. ${usage}`)
  const parsed = onboardingFile.safeParse(jsonOf(text))
  if (!parsed.success) return fail([`${path} is not usable:`, ...faultsOf(parsed.error)].join('\n  '))

  const payload = await getPayload({ config })
  try {
    const { slug, agency, administrator } = await onboardAgency(payload, parsed.data)
    const { email } = parsed.data.administrator
    if (agency === 'unchanged' && administrator.kind === 'unchanged') {
      console.log(`Nothing to do: ${slug} is on line and ${email} administers it.`)
      return 0
    }
    console.log(`${agency === 'created' ? 'On line' : 'Was on line'}: ${env().siteOrigin}/kk/${slug}/`)
    if (administrator.kind === 'created') {
      console.log(`Administrator: ${email}, one-time password: ${administrator.password}`)
      console.log(`Log in and change it at ${env().cmsOrigin}/admin`)
    }
    if (administrator.kind === 'appointed')
      console.log(`Administrator: ${email}, with the password they already have`)
    return 0
  } catch (error) {
    return fail(`Nothing was changed. ${messageOf(error)}`)
  } finally {
    await payload.destroy()
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong, with the faults of single fields where there are any. */
function messageOf(error: unknown): string {
  const { message, data } = error as {
    message?: string
    data?: { errors?: { path: string; message: string }[] }
  }
  return [message, ...(data?.errors ?? []).map((fault) => `${fault.path}: ${fault.message}`)].join('\n  ')
}

function fail(message: string): number {
  console.error(message)
  return 1
}

// Not process.exit at once: what was printed may still be on its way into a pipe.
process.exitCode = await onboard(process.argv[2])
setTimeout(() => process.exit(), 1000).unref()
