import { isDemoInFile } from '../demo/isDemoInFile.ts'
import { env } from '../env.ts'

const THERE = 'The demonstration content is there.'

/** Loads the demonstration content once; says so and leaves when it is there or not wanted. */
async function demo() {
  const { dataDir, databaseUrl, demo } = env()
  if (!demo) return console.log('DEMO is off: no demonstration content is loaded.')
  if (await isDemoInFile(databaseUrl)) return console.log(THERE)
  const began = Date.now()
  const [{ getPayload }, { default: config }, { isDemoLoaded, loadDemo }] = await Promise.all([
    import('payload'),
    import('../payload.config.ts'),
    import('../demo/loadDemo.ts'),
  ])
  const payload = await getPayload({ config })
  try {
    if (await isDemoLoaded(payload)) return console.log(THERE)
    await loadDemo(payload, dataDir, (line) => console.log(line))
    console.log(`The demonstration content is loaded in ${Math.round((Date.now() - began) / 1000)} s.`)
  } finally {
    await payload.destroy()
  }
}

await demo()
// Not process.exit at once: what was printed may still be on its way into a pipe.
setTimeout(() => process.exit(), 1000).unref()
