// Another process of the program, such as an import: publishes a piece of news when told to.
// node publisher.ts <database url> <data directory> <agency>
import { once } from 'node:events'

const [DATABASE_URL, DATA_DIR, agency] = process.argv.slice(2)
Object.assign(process.env, { DATABASE_URL, DATA_DIR })
const [{ getPayload }, { default: config }, { publish, titled }] = await Promise.all([
  import('payload'),
  import('../../src/payload.config.ts'),
  import('../api/seed.ts'),
])
const payload = await getPayload({ config })
process.send?.('ready')
await once(process, 'message')
const id = await publish(payload, 'news', { agency }, titled('Басқа процестен', 'Из другого процесса'))
process.send?.(id)
await payload.destroy()
process.exit()
