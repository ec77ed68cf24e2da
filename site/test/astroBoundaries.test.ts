import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

// dependency-cruiser does not look inside .astro files: this is its table for them. A folder may always import
// from itself; types carry no code and may come from anywhere in src.
const mayImport: Record<string, string[]> = {
  'src/pages/': ['src/'],
  'src/layouts/': ['src/blocks/', 'src/components/', 'src/styles/', 'src/lib/'],
  'src/blocks/': ['src/components/', 'src/styles/', 'src/lib/'],
  'src/components/sections/': ['src/blocks/', 'src/components/', 'src/styles/', 'src/lib/'],
  'src/components/': ['src/styles/', 'src/lib/'],
}

const root = resolve(import.meta.dirname, '..')
const files = globSync('src/**/*.astro', { cwd: root })

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = Object.keys(mayImport).find((path) => file.startsWith(path))
  if (!folder) throw new Error(`${file} is in none of ${Object.keys(mayImport).join(', ')}`)
  const allowed = [folder, ...(mayImport[folder] ?? [])]
  const astray = importsOf(file).filter((target) => !isAllowed(folder, allowed, target))
  expect(astray).toEqual([])
})

function isAllowed(folder: string, allowed: string[], target: string) {
  if (!target.startsWith('.')) return !target.startsWith('@birlik/') || target.startsWith('@birlik/shared/')
  const path = relative('.', target)
  // Only pages fetch.
  if (path.startsWith('src/lib/api/') && folder !== 'src/pages/') return false
  return allowed.some((prefix) => path.startsWith(prefix))
}

/** What the frontmatter and the scripts of a file import: packages by name, files as `./path/in/site`. */
function importsOf(file: string) {
  const source = readFileSync(join(root, file), 'utf8')
  const statements = source.matchAll(/^\s*import\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)
  return [...statements].map(([, target = '']) => {
    if (!target.startsWith('.')) return target
    return `./${relative(root, resolve(root, dirname(file), target))}`
  })
}
