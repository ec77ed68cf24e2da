import sharp from 'sharp'
import { expect } from 'vitest'
import { type Cms, startCms } from '../support/cms.ts'
import { draftNews, logIn, makeAgency, makeUser, publish } from './content.ts'

const ROLES = ['publisher', 'editor', 'translator'] as const
type Role = (typeof ROLES)[number]
type Data = Record<string, unknown>
export type Media = {
  id: string
  filename: string
  alt?: string
  originalName: string
  sizes: Record<string, { filename: string }>
}

const photo = (background: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()
export const BLUE = await photo('#00afca')
export const GOLD = await photo('#fec50c')

export const formOf = (data: Buffer, fields: object, name = 'a.png') => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type: 'image/png' }))
  form.set('_payload', JSON.stringify(fields))
  return form
}

/** All names under which a file has an address. */
export const namesOf = ({ filename, sizes }: Media) => [
  filename,
  // A picture has the sizes that are smaller than itself.
  ...Object.values(sizes).flatMap((size) => size.filename ?? []),
]

export async function colourOf(answer: Response): Promise<'gold' | 'blue'> {
  const { dominant } = await sharp(Buffer.from(await answer.arrayBuffer())).stats()
  return dominant.r > 128 ? 'gold' : 'blue'
}

/** Two agencies, people of the first, and what they ask of its files over REST. */
export async function startMediaWorld() {
  const cms = await startCms()
  const agency = (await makeAgency(cms.payload, 'maidd')).id
  const other = (await makeAgency(cms.payload, 'eco')).id
  const tokenOf = async (roles: Parameters<typeof makeUser>[1]) =>
    logIn(cms.payload, (await makeUser(cms.payload, roles)).email)
  const tokens = {} as Record<Role | 'stranger' | 'operator', string>
  for (const role of ROLES) tokens[role] = await tokenOf({ memberships: [{ agency, role }] })
  tokens.stranger = await tokenOf({ memberships: [{ agency: other, role: 'publisher' }] })
  tokens.operator = await tokenOf({ platformRole: 'operator' })
  return { cms, agency, other, tokens, ...actsOf(cms, agency, tokens) }
}

function actsOf(cms: Cms, agency: string, tokens: Record<Role | 'stranger' | 'operator', string>) {
  const media = (id: string) => `/api/media/${id}?locale=kk&depth=0`
  const get = (name: string, token?: string) => cms.rest('GET', `/api/media/file/${name}`, { token })
  const upload = (token: string, data: Buffer) =>
    cms.rest('POST', '/api/media?locale=kk&depth=0', {
      token,
      form: formOf(data, { alt: 'Мектептің ашылуы' }),
    })
  return {
    get,
    statusOf: async (name: string, token?: string) => (await get(name, token)).status,
    read: async (id: string): Promise<Media> =>
      (await cms.rest('GET', media(id), { token: tokens.operator })).json(),
    patch: (id: string, body: Data, token: string) => cms.rest('PATCH', media(id), { token, body }),
    replace: (id: string, token: string, data = GOLD, fields: Data = {}) =>
      cms.rest('PATCH', media(id), { token, form: formOf(data, fields, 'jana.png') }),
    remove: (id: string, token = tokens.publisher) => cms.rest('DELETE', media(id), { token }),
    saveDraft: (id: string, data: Data, token = tokens.editor) =>
      cms.rest('PATCH', `/api/news/${id}?locale=kk&draft=true`, {
        token,
        body: { ...data, _status: 'draft' },
      }),
    async makeMedia({ token = tokens.publisher, data = BLUE } = {}): Promise<Media> {
      const answer = await upload(token, data)
      const { doc } = await answer.json()
      expect(answer.status).toBe(201)
      const body = { alt: 'Открытие школы' }
      await cms.rest('PATCH', `/api/media/${doc.id}?locale=ru`, { token, body })
      return doc
    },
    async publishedWith(data: Data, owner = agency): Promise<string> {
      const id = await draftNews(cms.payload, owner)
      await publish(cms.payload, id, data)
      return id
    },
  }
}
