import type { Field, SanitizedConfig } from 'payload'
import { GUARDS } from './guards.ts'
import { keptByServer } from './keptByServer.ts'
import { mayRunPlatform } from './mayRunPlatform.ts'
import { worksHere } from './worksHere.ts'

const OPERATIONS = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const
const deny = () => false

const STAMPS = ['createdAt', 'updatedAt']
const isStamp = (field: Field) => 'name' in field && STAMPS.includes(field.name)

/**
 * Puts the access of every collection in place, Payload's own included: what a guard does not name is denied. Works on
 * the finished configuration, because Payload adds its collections last.
 */
export async function applyAccess(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const collection of config.collections) {
    const guard = GUARDS[collection.slug]
    if (!guard) throw new Error(`The collection ${collection.slug} has no row in access/guards.ts`)
    for (const operation of OPERATIONS) collection.access[operation] = guard[operation] ?? deny
    // Payload takes them from whoever creates a document.
    for (const field of collection.fields.filter(isStamp)) Object.assign(field, { access: keptByServer })
    collection.access.admin = ({ req }) => worksHere(req.user)
  }
  for (const global of config.globals) {
    global.access.read = ({ req }) => worksHere(req.user)
    global.access.update = mayRunPlatform
  }
  return config
}
