/** What the panel shows: the main part of one of the dialogue's pages. */
export type View = {
  /** Path of the page it is part of. */
  href: string
  title: string
  /** Name of the state body whose page it is. */
  name: string
  ok: boolean
  main: HTMLElement
  /** Names what a conversation's page shows (ETag). */
  version: string | undefined
}

const ACCEPT = { accept: 'text/html' }
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g

/** Fetches a page of this site for its main part, with the styles it needs. Rejects when there is no connection. */
export async function fetchView(href: string, init: RequestInit = {}): Promise<View> {
  return viewOf(await fetch(href, { ...init, headers: ACCEPT }))
}

/** The same for what may have changed; undefined when it still is what `version` names. */
export async function fetchChanged(href: string, version: string | undefined): Promise<View | undefined> {
  const headers = { ...ACCEPT, ...(version && { 'if-none-match': version }) }
  const response = await fetch(href, { headers })
  return response.status === 304 ? undefined : viewOf(response)
}

async function viewOf(response: Response): Promise<View> {
  const text = (await response.text()).replace(STYLE, (_, css: string) => adoptStyle(css))
  const page = new DOMParser().parseFromString(text, 'text/html')
  await addStyles(page)
  const { pathname, search } = new URL(response.url)
  return {
    href: pathname + search,
    title: page.querySelector('h1')?.textContent?.trim() ?? '',
    name: page.querySelector('header .name')?.textContent?.trim() ?? '',
    ok: response.ok,
    main: page.querySelector('main') ?? page.body,
    version: response.headers.get('etag') ?? undefined,
  }
}

const adopted = new Set<string>()

/** Small styles stand in their page; the policy of this one forbids them as elements, but not as objects. */
function adoptStyle(css: string): string {
  if (adopted.has(css)) return ''
  adopted.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  return ''
}

/** Styles of the page that this one does not have yet: the part must not be seen without them. */
async function addStyles(page: Document) {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][href^="/_astro/"]')]
  await Promise.all(links.map((link) => addStyle(link.getAttribute('href') ?? '')))
}

export function addStyle(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  return new Promise((done) => {
    link.onload = () => done()
    // Plain is better than nothing.
    link.onerror = () => done()
    document.head.append(link)
  })
}
