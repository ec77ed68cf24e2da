// Who may import whom. A folder may always import from itself; whatever is not in its line is forbidden, except
// types, which carry no code.
// Files inside `.astro` are not followed: site/test/astroBoundaries.test.ts reads their frontmatter.

const mayImport = {
  'shared/src': {
    'locales/': '',
    'messages/': 'locales/',
    'text/': 'locales/',
    'calendar/': 'locales/',
    'structure/': 'locales/',
    'rules/': 'locales/ text/ calendar/ structure/ contract/',
    'contract/': 'locales/ text/ structure/',
    'keys/': '',
    'privateFolder/': '',
    'http/': '',
    'dialogueKeys/': 'locales/',
  },
  'cms/src': {
    'env.ts': 'shared',
    'logger/': 'database/busyOf.ts',
    'database/': 'env.ts logger/ migrations/',
    'services/': 'env.ts database/ shared',
    'access/': 'services/ shared',
    'hooks/': 'access/ services/ shared',
    'fields/': 'hooks/ access/ services/ shared',
    'blocks/': 'fields/ hooks/ access/ services/ shared',
    'collections/': 'env.ts blocks/ fields/ hooks/ access/ services/ shared',
    'globals/': 'collections/groups.ts blocks/ fields/ hooks/ access/ services/ shared',
    'jobs/': 'database/adapterEvents.ts services/ shared',
    'rest/': 'database/ logger/ services/ shared',
    'endpoints/': 'rest/readBytes.ts database/databaseBusyError.ts services/ shared',
    'endpoints/accounts/': 'rest/readBytes.ts access/ services/ shared',
    'endpoints/admin/': 'endpoints/problem.ts access/ services/ shared',
    'endpoints/inbox/': 'endpoints/problem.ts access/ database/busyOf.ts services/ shared',
    'mail/': 'env.ts services/ shared',
    'importers/': 'services/ shared',
    'demo/': 'database/inTransaction.ts importers/ services/ shared',
    'commands/': 'env.ts payload.config.ts demo/ importers/ services/ shared',
    'admin/': 'shared',
  },
  cms: {
    'server/':
      'src/env.ts src/logger/currentRequest.ts src/endpoints/public/offeredReads.ts src/services/accounts/clientAddress.ts shared',
  },
  site: {
    'src/routes.ts': 'shared',
    'src/lib/': 'src/routes.ts server/env.ts shared',
    'src/styles/': '',
    'src/components/': 'src/styles/ src/lib/ shared',
    'src/components/sections/': 'src/blocks/ src/components/ src/styles/ src/lib/ shared',
    'src/blocks/': 'src/components/ src/styles/ src/lib/ shared',
    'src/layouts/': 'src/blocks/ src/components/ src/styles/ src/lib/ shared',
    'server/env.ts': 'shared',
    'server/': 'src/routes.ts src/lib/ shared',
  },
}

const escaped = (path) => `^${path.replace(/[.()[\]]/g, '\\$&')}`

const lines = Object.entries(mayImport).flatMap(([base, folders]) =>
  Object.entries(folders).map(([folder, names]) => {
    const self = `${base}/${folder}`
    const allowed = names.split(' ').filter(Boolean)
    const paths = allowed.map((name) => (name === 'shared' ? 'shared/' : `${base}/${name}`))
    // A folder inside this one that has a line of its own.
    const inner = Object.keys(folders).filter((other) => other !== folder && other.startsWith(folder))
    return {
      name: self,
      comment: `${self} may import only: ${allowed.join(', ') || 'nothing'}`,
      severity: 'error',
      from: {
        path: escaped(self),
        pathNot: ['\\.test\\.tsx?$', ...inner.map((name) => escaped(`${base}/${name}`))],
      },
      to: {
        path: '^(shared|cms|site|e2e|scripts)/',
        // A package of another version than the root's lies within the workspace.
        pathNot: [...[self, ...paths].map(escaped), '/node_modules/'],
        dependencyTypesNot: ['type-only'],
      },
    }
  }),
)

module.exports = {
  forbidden: [
    ...lines,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    },
    {
      name: 'workspaces',
      comment:
        'cms, site and e2e meet over HTTP only; shared knows none of them. The app that benchmarks compare with is a Next app on the config of cms.',
      severity: 'error',
      from: { path: '^(shared|cms|site|e2e|scripts)/', pathNot: '^e2e/bench/next/' },
      to: { path: '^(cms|site|e2e|scripts)/', pathNot: '^$1/' },
    },
    {
      name: 'scripts-are-built-in',
      comment: 'The root commands run before anything is installed.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '\\.test\\.mjs$' },
      to: { dependencyTypesNot: ['core', 'local'] },
    },
    {
      name: 'generated-types-stay',
      comment: 'payload-types.ts never leaves cms: site knows the contract only.',
      severity: 'error',
      from: { pathNot: '^cms/' },
      to: { path: '^cms/src/payload-types\\.ts$' },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:|@payload-config$)' },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What runs in production may not lean on a development package.',
      severity: 'error',
      from: { path: '^(shared|cms|site)/(src|server)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(cms|site|e2e)/(\\.next|\\.astro|dist|test-results)/' },
    moduleSystems: ['es6', 'cjs'],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'cms/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
