import { type APIRequestContext, expect } from '@playwright/test'
import { login } from './logins.ts'

type Sent = { data?: unknown; params?: Record<string, string> }

/** Work in the cms over REST with a demonstration log-in. Every call must succeed. */
export async function desk(request: APIRequestContext, role: string, agency: string | null = null) {
  const cms = process.env.BIRLIK_CMS_URL ?? ''
  const { email, password } = login(role, agency)
  const entered = await request.post(`${cms}/api/users/login`, { data: { email, password } })
  const { token } = (await entered.json()) as { token: string }

  async function call(method: string, path: string, sent: Sent = {}) {
    const headers = { authorization: `JWT ${token}` }
    const response = await request.fetch(`${cms}/api${path}`, { method, headers, ...sent })
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true)
    return response.json()
  }

  return {
    get: (path: string, params?: Record<string, string>) => call('GET', path, { params }),
    post: (path: string, data: unknown) => call('POST', path, { data }),
    patch: (path: string, data: unknown, locale = 'kk') => call('PATCH', path, { data, params: { locale } }),
    remove: (path: string) => call('DELETE', path),
  }
}

export type Desk = Awaited<ReturnType<typeof desk>>
