import { databaseUrl, dropDatabase } from './mongodb.mjs'
import { playwrightStep } from './playwrightStep.mjs'
import { leftOut } from './toolStep.mjs'
import { vitestStep } from './vitestStep.mjs'

/**
 * What `npm run test:all` has beyond `npm test`: MongoDB, every language and look, long journeys, servers that are killed.
 * `mongodb` is the address of a MongoDB when there is one.
 */
export function allSteps(mongodb) {
  return [
    playwrightStep('e2e all', { BIRLIK_JOURNEYS: '@all' }),
    ...(mongodb ? onMongodb(mongodb) : [{ name: 'mongodb', run: async () => leftOut(NO_MONGODB) }]),
  ]
}

const NO_MONGODB =
  'Tests on MongoDB: MONGODB_URL is not set and there is no mongod on this machine. Set it to the address of a replica set.'

// The front end is the same on either database; what an editor does reaches every kind of query and transaction.
function onMongodb(mongodb) {
  const url = databaseUrl(mongodb, `birlik_e2e_${process.pid}`)
  const journeys = playwrightStep('e2e mongodb', { BIRLIK_JOURNEYS: '@editor', DATABASE_URL: url })
  return [
    vitestStep('integration mongodb', 'cms', {
      args: ['--project', 'integration*'],
      env: { TEST_DATABASE: 'mongodb', MONGODB_URL: mongodb },
    }),
    { name: journeys.name, run: () => journeys.run().finally(() => dropDatabase(url)) },
  ]
}
