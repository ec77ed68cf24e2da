import type { Archive } from './readZip.ts'
import type { Authorship } from './types.ts'

const LONGEST = 200

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const plain = (xml: string) =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (whole, name) => entities[name] ?? whole).trim()

/** What stands in the first element of this name. */
const within = (xml: string, element: string): string | undefined => {
  const found = new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1]
  return (found && plain(found).slice(0, LONGEST)) || undefined
}

/** Parts in which Word, PowerPoint and LibreOffice sign comments and changes. */
export const SIGNED =
  /^(?:word\/(?:document|comments\w*|people|footnotes|endnotes|header\d*|footer\d*)|ppt\/(?:commentAuthors|authors|comments\/\w+)|xl\/(?:comments\d*|persons\/\w+|threadedComments\/\w+)|content)\.xml$/
const SIGNATURES =
  /(?:w:author|w15:author|\sname|displayName)\s*=\s*"([^"]{1,200})"|<dc:creator>([^<]{1,200})<|<author>([^<]{1,200})</g
/** Parts in which an attribute called `name` is somebody's. */
const OF_PEOPLE = /^(?:ppt\/(?:commentAuthors|authors)|xl\/persons\/)/

/** Whom a paper of Office or LibreOffice names as having made it. */
export async function officeAuthorship(archive: Archive): Promise<Authorship> {
  const core = await archive.read('docProps/core.xml')
  const app = await archive.read('docProps/app.xml')
  const meta = await archive.read('meta.xml')
  const found: Authorship = {
    author: within(core, 'dc:creator') ?? within(meta, 'meta:initial-creator'),
    lastModifiedBy: within(core, 'cp:lastModifiedBy') ?? within(meta, 'dc:creator'),
    company: within(app, 'Company') ?? within(app, 'Manager'),
    comments: within(core, 'dc:description') ?? within(meta, 'dc:description'),
    reviewers: (await reviewersOf(archive)) || undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value))
}

async function reviewersOf(archive: Archive): Promise<string> {
  const names = new Set<string>()
  for (const { fileName } of archive.entries) {
    if (!SIGNED.test(fileName)) continue
    const part = await archive.read(fileName)
    for (const [whole, attribute, creator, author] of part.matchAll(SIGNATURES)) {
      if (/^\sname/.test(whole) && !OF_PEOPLE.test(fileName)) continue
      const name = plain(attribute ?? creator ?? author ?? '')
      if (name) names.add(name)
    }
  }
  return [...names].join(', ').slice(0, LONGEST)
}
