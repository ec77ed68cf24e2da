import type { Payload } from 'payload'
import type { AgencyRole, PlatformRole } from '../../src/access/roles.ts'
import type { User } from '../../src/payload-types.ts'

/** A formatted text of one paragraph. */
export const rich = (text: string, ...blocks: Record<string, unknown>[]) => ({
  root: {
    type: 'root',
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text, mode: 'normal', style: '', detail: 0, format: 0 }],
      },
      ...blocks.map((fields) => ({ type: 'block', version: 2, format: '', fields })),
    ],
  },
})

export const texts = {
  kk: {
    title: 'Жаңа мектеп ашылды',
    summary: 'Астанада 1200 орындық мектеп ашылды.',
    body: rich('Мектеп ашылды.'),
  },
  ru: {
    title: 'Открыта новая школа',
    summary: 'В Астане открыта школа на 1200 мест.',
    body: rich('Школа открыта.'),
  },
  en: {
    title: 'New school opened',
    summary: 'A school for 1,200 pupils opened in Astana.',
    body: rich('It is open.'),
  },
}

export async function makeAgency(payload: Payload, slug: string) {
  const data = {
    slug,
    type: 'ministry' as const,
    name: `${slug} министрлігі`,
    shortName: slug.toUpperCase(),
    state: 'live' as const,
  }
  const { id } = await payload.create({ collection: 'agencies', locale: 'kk', data, depth: 0 })
  return payload.update({
    collection: 'agencies',
    id,
    locale: 'ru',
    depth: 0,
    data: { name: `Министерство ${slug}`, shortName: slug.toUpperCase() },
  })
}

type Roles = { platformRole?: PlatformRole; memberships?: { agency: string; role: AgencyRole }[] }

export const password = 'a long enough password'

/** The token of a person's session. */
export async function logIn(payload: Payload, email: string): Promise<string> {
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return token ?? ''
}

let people = 0
/** An account with the given roles, as Payload puts it into a request. */
export async function makeUser(payload: Payload, { platformRole = 'none', memberships = [] }: Roles = {}) {
  const email = `person${++people}@example.org`
  const data = {
    name: `Person ${people}`,
    email,
    password,
    language: 'kk' as const,
    platformRole,
    memberships,
    // A password of their own, not one to be changed at the first log-in.
    oneTimeUntil: null,
  }
  const user = await payload.create({ collection: 'users', data, depth: 0 })
  return { ...user, collection: 'users' as const } satisfies User & { collection: 'users' }
}

type Language = 'kk' | 'ru' | 'en'

/** A piece of news as an importer writes it: a draft in Kazakh, then Russian, nothing published. */
export async function draftNews(
  payload: Payload,
  agency: string,
  languages: Language[] = ['kk', 'ru'],
  title: string = texts.kk.title,
) {
  const [first = 'kk', ...others] = languages
  const own = { ...texts, kk: { ...texts.kk, title } }
  const data = { agency, ...own[first] }
  const { id } = await payload.create({ collection: 'news', locale: first, draft: true, depth: 0, data })
  for (const locale of others) {
    await payload.update({ collection: 'news', id, locale, draft: true, depth: 0, data: own[locale] })
  }
  return id
}

/** The same, and public. */
export async function publishedNews(
  payload: Payload,
  agency: string,
  languages?: Language[],
  title?: string,
) {
  return publish(payload, await draftNews(payload, agency, languages, title))
}

export const publish = (payload: Payload, id: string, data: Record<string, unknown> = {}) =>
  payload.update({ collection: 'news', id, locale: 'kk', depth: 0, data: { ...data, _status: 'published' } })
