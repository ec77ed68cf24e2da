import { afterBuilds } from './afterBuilds.mjs'
import { buildStep } from './buildStep.mjs'
import { nodeStep } from './nodeStep.mjs'
import { playwrightStep } from './playwrightStep.mjs'
import { presenceSteps } from './presenceSteps.mjs'
import { vitestStep } from './vitestStep.mjs'

/** The two builds, which journeys run against. */
export const buildSteps = [buildStep('cms'), buildStep('site')]

/** What needs a database or a build, and may run beside one another: the longest early. */
export const slowSteps = [
  vitestStep('integration sqlite', 'cms', {
    args: ['--project', 'integration*'],
    env: { TEST_DATABASE: 'sqlite' },
  }),
  ...buildSteps,
  // What journeys and recording copy; to load either takes a minute.
  nodeStep('demonstration', 'cms', 'test/prepared/makeDemo.ts'),
  nodeStep('demonstration recorded', 'e2e', 'recording/run.ts', 'prepare'),
  vitestStep('integration site', 'site', { args: ['--project', 'integration'] }),
  ...presenceSteps,
]

/** What asks the built product: what cms answers, and what people see, in one language where all are the same page. */
export const productSteps = [
  afterBuilds(nodeStep('recording', 'e2e', 'recording/run.ts', 'check')),
  playwrightStep('e2e'),
]
