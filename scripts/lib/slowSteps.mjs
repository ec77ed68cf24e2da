import { buildStep } from './buildStep.mjs'
import { demonstrationStep } from './demonstrationStep.mjs'
import { playwrightStep } from './playwrightStep.mjs'
import { presenceSteps } from './presenceSteps.mjs'
import { recordingStep } from './recordingStep.mjs'
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
  // What the journeys copy; loading it takes a minute.
  demonstrationStep,
  vitestStep('integration site', 'site', { args: ['--project', 'integration'] }),
  ...presenceSteps,
  recordingStep,
]

/** What people see, in one language where all are the same page; each journey keeps both cores busy. */
export const journeySteps = [playwrightStep('e2e')]
