/** A process of the site that is to be killed: `node killedSite.ts <cms origin> <data directory>` prints its port. */
import { startDialogueSite } from './dialogueSite.ts'

const [, , cmsOrigin = '', folder = ''] = process.argv
// Every sender has an address of their own, as behind a proxy; so many at once are what is to be survived here.
const site = await startDialogueSite({ cmsOrigin, folder, trustProxy: true, attackAbove: Infinity })
console.log(site.port)
