import { buildStep } from './buildStep.mjs'
import { databaseUrl, dropDatabase } from './mongodb.mjs'
import { playwrightStep } from './playwrightStep.mjs'
import { vitestStep } from './vitestStep.mjs'

/** What needs a database, a build or a browser; `mongodb` is the address of a MongoDB when there is one. */
export function slowSteps(mongodb) {
  const integration = (kind, env) =>
    vitestStep(`integration ${kind}`, 'cms', {
      args: ['--project', 'integration*'],
      env: { ...env, TEST_DATABASE: kind },
    })
  return [
    vitestStep('integration site', 'site', { args: ['--project', 'integration'] }),
    integration('sqlite', {}),
    ...(mongodb ? [integration('mongodb', { MONGODB_URL: mongodb })] : []),
    buildStep('cms'),
    buildStep('site'),
    playwrightStep('e2e sqlite'),
    ...(mongodb ? [editorJourneys(mongodb)] : []),
  ]
}

// The front end is the same on either database; what an editor does reaches every kind of query and transaction.
function editorJourneys(mongodb) {
  const url = databaseUrl(mongodb, `birlik_e2e_${process.pid}`)
  const step = playwrightStep('e2e mongodb', { args: ['--grep', '@editor'], env: { DATABASE_URL: url } })
  return { name: step.name, run: () => step.run().finally(() => dropDatabase(url)) }
}
