import { lockStep } from './lockStep.mjs'
import { toolStep } from './toolStep.mjs'
import { vitestStep } from './vitestStep.mjs'

/** What needs neither a build nor a database: the steps of `npm run check`. */
export const fastSteps = [
  // The two longest early, so that neither is left over when everything else has ended.
  toolStep('types site', ['astro/bin/astro.mjs', 'check'], 'site'),
  lockStep,
  toolStep('biome', ['@biomejs/biome/bin/biome', 'check', '--colors=off', '--max-diagnostics=50', '.']),
  toolStep('prettier', [
    'prettier/bin/prettier.cjs',
    '--check',
    '--no-error-on-unmatched-pattern',
    'site/**/*.astro',
  ]),
  vitestStep('unit site', 'site', { args: ['--project', 'unit'] }),
  toolStep('types shared', ['typescript/bin/tsc', '--pretty', 'false'], 'shared'),
  toolStep('types cms', ['typescript/bin/tsc', '--pretty', 'false'], 'cms'),
  toolStep('types e2e', ['typescript/bin/tsc', '--pretty', 'false'], 'e2e'),
  toolStep('boundaries', [
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    'shared',
    'cms',
    'site',
    'e2e',
    'scripts',
  ]),
  toolStep('knip', ['knip/bin/knip.js', '--no-progress']),
  // What only tests use looks used: a hook that is written and tested, and registered nowhere.
  toolStep('knip production', [
    'knip/bin/knip.js',
    '--no-progress',
    '--production',
    '--include',
    'files,exports,types',
  ]),
  vitestStep('unit scripts', 'scripts'),
  vitestStep('unit shared', 'shared'),
  vitestStep('unit cms', 'cms', { args: ['--project', 'unit'] }),
]
