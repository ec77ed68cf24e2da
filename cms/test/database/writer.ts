// A second process that writes: node writer.ts <database url> <prefix> <count>, in tens at a time.
import { createNotes, startPayload } from './support.ts'

const [url = '', prefix = '', count = '0'] = process.argv.slice(2)
const { payload, store } = await startPayload(url)
process.send?.('ready')
let refused = 0
for (let done = 0; done < Number(count); done += 10)
  refused += await createNotes(store, 10, `${prefix}-${done}`)
await payload.destroy()
process.exit(refused)
