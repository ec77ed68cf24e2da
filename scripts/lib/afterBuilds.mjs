import { isStale } from './ensureBuilt.mjs'

/** A step that fails at once where cms or site is not built from the files as they are now. */
export const afterBuilds = ({ name, run }) => ({
  name,
  run: async () =>
    isStale('cms') || isStale('site')
      ? { passed: 0, failed: 1, details: 'Left out: the build failed.' }
      : run(),
})
