import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Login = { role: string; agency: string | null; email: string; password: string }
type News = { id: string; slug: string; title: string }

/** A publisher of the demonstration at work over the REST API of cms. */
export async function publisher(cmsUrl: string, dataDir: string, agency: string) {
  const logins = JSON.parse(readFileSync(join(dataDir, 'demo-logins.json'), 'utf8')) as Login[]
  const { email, password } =
    logins.find((login) => login.role === 'publisher' && login.agency === agency) ?? {}
  const { token } = (await call('/users/login', 'POST', {}, { email, password })) as { token: string }

  async function call(path: string, method: string, headers: Record<string, string>, data?: unknown) {
    const body = data === undefined ? undefined : JSON.stringify(data)
    const response = await fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return response.json()
  }

  const authorization = `JWT ${token}`
  return {
    async news(count: number): Promise<News[]> {
      const query = `where[_status][equals]=published&depth=0&locale=kk&limit=${count}`
      const { docs } = (await call(`/news?${query}`, 'GET', { authorization })) as { docs: News[] }
      return docs
    },

    /** Publishes news with another title; done when cms has answered. */
    publish: (id: string, title: string) =>
      call(`/news/${id}?locale=kk&depth=0`, 'PATCH', { authorization }, { title, _status: 'published' }),
  }
}
