import { defineConfig } from 'vitest/config'

// Files follow one another in a process, which runs their TypeScript itself: each by itself took three times as long, for importing.
export default defineConfig({
  test: { isolate: false, experimental: { viteModuleRunner: false, nodeLoader: false } },
})
