/** What the panel shows: the main part of one of the dialogue's pages. */
export type View = {
  /** Path of the page it is part of. */
  href: string
  title: string
  /** Name of the state body whose page it is. */
  name: string
  ok: boolean
  main: HTMLElement
}

/** Fetches a page of this site for its main part, with the styles it needs. Rejects when there is no connection. */
export async function fetchView(href: string, init: RequestInit = {}): Promise<View> {
  const response = await fetch(href, { ...init, headers: { accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  await addStyles(page)
  const { pathname, search } = new URL(response.url)
  return {
    href: pathname + search,
    title: page.querySelector('h1')?.textContent?.trim() ?? '',
    name: page.querySelector('header .name')?.textContent?.trim() ?? '',
    ok: response.ok,
    main: page.querySelector('main') ?? page.body,
  }
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
