/** What each figure should reach: at least, or at most. A figure without a goal is for information. */
export type Goal = { least: number } | { most: number }

export const GOALS: Record<string, Goal> = {
  'cached/nginx': { least: 0.6 },
  'cached/bare': { least: 0.85 },
  'cached/p99': { most: 5 },
  'uncached/home': { least: 3 },
  'uncached/list': { least: 3 },
  'uncached/article': { least: 3 },
  'uncached/home10': { least: 3 },
  'uncached/list10': { least: 3 },
  'uncached/article10': { least: 3 },
  'publish/p95': { most: 500 },
  'growth/list': { most: 1.5 },
  'growth/article': { most: 1.5 },
  'growth/home': { most: 1.5 },
  'growth/feed': { most: 1.5 },
  'memory/site': { most: 5 },
  'memory/cms': { most: 5 },
  'herd/other': { most: 2 },
  'herd/health': { least: 100 },
  'dialogue/told': { most: 1000 },
  'dialogue/read': { most: 1000 },
  'lighthouse/portal': { least: 100 },
  'lighthouse/home': { least: 100 },
  'lighthouse/article': { least: 100 },
  'lighthouse/service': { least: 100 },
  'bytes/html': { most: 14 },
  'bytes/css': { most: 12 },
  'bytes/js': { most: 6 },
  'bytes/fonts': { most: 70 },
  'bytes/all': { most: 350 },
}

/** Whether a value reaches its goal; undefined where there is none. */
export function reached(key: string, value: number): boolean | undefined {
  const goal = GOALS[key]
  if (!goal) return undefined
  return 'least' in goal ? value >= goal.least : value <= goal.most
}
