import './keptConversations.ts'
import type { ConversationAnswer } from '../../../lib/dialogue/face.ts'
import { dropDraft, keepDraft } from './drafts.ts'
import { addStyle, fetchChanged, fetchView, type View } from './fetchView.ts'
import { follow } from './follow.ts'
import { forget, keep, keptOf } from './kept.ts'
import { news } from './news.ts'
import { proveIfAsked } from './proveIfAsked.ts'
import { suggest } from './suggest.ts'
import { swapLive } from './swapLive.ts'

type Settings = { panel?: string; agency?: string }
type Panel = { open: () => void }

/** Pages that are shown in the panel: all others are read as pages. */
const OWN = /\/dialogue(?:\/(?:forms|with)\/[\w-]+)?\/?$/
const CONVERSATION = /\/dialogue\/with\/[\w-]+$/
/** Where the panel covers the whole screen it holds the focus, too; beside a page that is read on it must not. */
const WHOLE_SCREEN = '(max-width: 39.99rem)'

let made: Promise<Panel> | undefined

/** Opens the dialogue over the page; what it showed is still there when it is opened again. */
export async function openPanel(opener: HTMLElement, { panel: address = '', agency }: Settings) {
  made ??= createPanel(opener, address, agency)
  made.catch(() => {
    made = undefined
  })
  const panel = await made
  panel.open()
}

async function createPanel(opener: HTMLElement, address: string, agency: string | undefined): Promise<Panel> {
  const dialog = await fetchShell(address)
  const part = <E extends HTMLElement>(selector: string) => dialog.querySelector(selector) as E
  const [title, owner, state, content, said] = ['h2', '.owner', '.state', '.inside', '.status'].map(
    (selector) => part(selector),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const asPage = part<HTMLAnchorElement>('.tools .page')
  const more = part<HTMLDetailsElement>('.tools .own')
  const start = dialog.dataset.start ?? ''
  let shown: View | undefined
  let unfollow: (() => void) | undefined

  const say = (words: string | undefined) => {
    said.textContent = words ?? ''
  }

  async function load(href: string) {
    content.setAttribute('aria-busy', 'true')
    say(dialog.dataset.loading)
    try {
      show(await fetchView(href))
      say('')
    } catch {
      say(dialog.dataset.failed)
    }
    content.removeAttribute('aria-busy')
  }

  function show(view: View) {
    unfollow?.()
    shown = view
    const path = pathOf(view.href)
    const isConversation = view.ok && CONVERSATION.test(path)
    title.textContent = view.title
    owner.textContent = view.name
    asPage.href = isConversation ? path : view.href
    state.replaceChildren(...takeOut(view.main, '[data-dialogue-state]'))
    content.replaceChildren(...view.main.childNodes)
    content.scrollTop = 0
    more.hidden = !isConversation
    more.open = false
    enhance()
    for (const box of content.querySelectorAll<HTMLElement>('[data-suggestions]')) suggest(box)
    if (!isConversation) return
    keep({ agency: agencyOf(path), name: view.name, href: path })
    showLast()
    unfollow = follow(path, () => refresh(path))
  }

  async function refresh(path: string) {
    // Fetching the page tells the body that it was read.
    if (!dialog.open) return announce(path)
    const view = await fetchChanged(`${path}/view`, shown?.version)
    if (!view?.ok || !shown || pathOf(shown.href) !== path) return
    shown.version = view.version
    const heard = news(content, () => swapLive(content, view.main))
    enhance()
    if (!heard) return
    showLast()
    say(`${dialog.dataset.news}: ${heard}`)
  }

  /** Marks the button while the panel is closed and the body has said something that is not shown yet. */
  async function announce(path: string) {
    const response = await fetch(`${path}.json`)
    if (!response.ok) return
    const { conversation } = (await response.json()) as Pick<ConversationAnswer, 'conversation'>
    const said = (conversation?.messages ?? []).filter(({ author }) => author === 'agency')
    if (said.length <= content.querySelectorAll('[data-author=agency]').length) return
    opener.dataset.news = ''
    opener.ariaLabel = `${opener.textContent?.trim()}. ${dialog.dataset.news}`
  }

  /** The last thing said, where the eye is expected. */
  function showLast() {
    const last = [...content.querySelectorAll('[data-author]')].at(-1)
    last?.scrollIntoView({ block: 'nearest' })
  }

  function enhance() {
    for (const form of content.querySelectorAll('form')) keepDraft(form)
    proveIfAsked(content)
  }

  async function send(form: HTMLFormElement, submitter: HTMLElement | null) {
    const action = form.getAttribute('action') ?? shown?.href ?? ''
    const data = new FormData(form, submitter)
    if (!isPost(form))
      return load(`${action}?${new URLSearchParams(data as unknown as Record<string, string>)}`)
    if (form.ariaBusy) return
    form.ariaBusy = 'true'
    try {
      const view = await fetchView(action, { method: 'POST', body: data })
      // What was refused comes back with what was typed; where it does not, it still stands here.
      if (!view.ok && !view.main.querySelector('form')) return say(view.title)
      if (view.ok) dropDraft(form)
      show(view)
      say(view.ok ? dialog.dataset.sent : '')
      // What had the focus is gone with the form.
      const next = view.ok ? content : content.querySelector<HTMLElement>('[data-errors]')
      next?.focus({ preventScroll: view.ok })
    } catch {
      say(dialog.dataset.unsent)
    } finally {
      form.ariaBusy = null
    }
  }

  content.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    // A search among pages leads to a page.
    if (!isPost(form) && !OWN.test(form.getAttribute('action') ?? '')) return
    event.preventDefault()
    void send(form, event.submitter)
  })

  content.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    const href = link.getAttribute('href') ?? ''
    const { origin, pathname, search } = new URL(link.href)
    if (href.startsWith('#')) {
      event.preventDefault()
      const target = document.getElementById(href.slice(1))
      target?.scrollIntoView({ block: 'center' })
      target?.focus({ preventScroll: true })
    } else if (origin === location.origin && OWN.test(pathname)) {
      event.preventDefault()
      void load(pathname + search).then(() => title.focus())
    }
  })

  part('[data-close]').addEventListener('click', () => dialog.close())
  part('[data-copy]').addEventListener('click', async () => {
    await navigator.clipboard?.writeText(new URL(pathOf(shown?.href ?? ''), location.origin).href)
    say(dialog.dataset.copied)
  })
  part('[data-another]').addEventListener('click', () => {
    const path = pathOf(shown?.href ?? '')
    void load(path.replace(/\/with\/.*/, '/forms/question')).then(() => title.focus())
  })
  part('[data-forget]').addEventListener('click', async () => {
    forget(agencyOf(pathOf(shown?.href ?? '')))
    await load(start)
    say(dialog.dataset.forgotten)
    title.focus()
  })

  dialog.addEventListener('keydown', (event) => {
    // A modal one closes by itself.
    if (event.key === 'Escape' && !dialog.matches(':modal')) dialog.close()
  })
  dialog.addEventListener('close', () => {
    opener.hidden = false
    opener.setAttribute('aria-expanded', 'false')
    opener.focus()
  })

  /** On the portal's host the address names the body; on a body's own host it is the body of the page. */
  const agencyOf = (path: string) => /^\/\w+\/([\w-]+)\/dialogue\//.exec(path)?.[1] ?? agency ?? ''

  return {
    open() {
      if (matchMedia(WHOLE_SCREEN).matches) dialog.showModal()
      else dialog.show()
      opener.hidden = true
      opener.setAttribute('aria-expanded', 'true')
      title.focus()
      if (opener.dataset.news !== undefined && shown) void refresh(pathOf(shown.href))
      delete opener.dataset.news
      opener.ariaLabel = null
      if (shown) showLast()
      else void load((agency && keptOf(agency)?.href) || start)
    },
  }
}

/** The window itself, in the language of the page, with its styles. */
async function fetchShell(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const dialog = page.querySelector('dialog')
  if (!dialog) throw new Error(`${address} has no panel`)
  await addStyle(dialog.dataset.style ?? '')
  document.body.append(dialog)
  return dialog
}

const isPost = (form: HTMLFormElement) => form.getAttribute('method')?.toLowerCase() === 'post'
/** Parts that stand elsewhere in the panel; what held nothing else goes with them. */
function takeOut(main: HTMLElement, selector: string) {
  const parts = [...main.querySelectorAll<HTMLElement>(selector)]
  for (const part of parts) {
    const holder = part.parentElement
    part.remove()
    if (holder?.childElementCount === 0) holder.remove()
  }
  return parts
}

const pathOf = (href: string) => href.replace(/[?#].*/, '')
