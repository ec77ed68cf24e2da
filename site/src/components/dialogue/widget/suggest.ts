import { LONGEST_QUERY } from '../../../lib/dialogue/longestQuery.ts'

type Suggestion = { kind: string; title: string; href: string; language: string }

const PAUSE = 300
const SHORTEST = 3

/** Shows pages that may answer what is being typed, below the field. */
export function suggest(root: HTMLElement) {
  const { suggestions: address, found = '', for: id = '' } = root.dataset
  const field = document.getElementById(id) as HTMLTextAreaElement | null
  const box = root.querySelector('section')
  const list = root.querySelector('ul')
  const status = root.querySelector('[role=status]')
  if (!address || !field || !box || !list || !status) return
  let timer: ReturnType<typeof setTimeout>
  let under: AbortController | undefined

  const show = (items: Suggestion[]) => {
    list.replaceChildren(...items.map(itemOf))
    const first = box.hidden && items.length > 0 && document.activeElement === field
    box.hidden = items.length === 0
    // Below the edge of a small window or a keyboard nobody would see that there is something.
    if (first) box.scrollIntoView({ block: 'nearest' })
    const said = items.length === 0 ? '' : found.replace('{count}', String(items.length))
    // The same number once more would only disturb.
    if (status.textContent !== said) status.textContent = said
  }

  const ask = async () => {
    under?.abort()
    const q = field.value.trim().slice(0, LONGEST_QUERY)
    if (q.length < SHORTEST) return show([])
    under = new AbortController()
    try {
      const response = await fetch(`${address}?q=${encodeURIComponent(q)}`, { signal: under.signal })
      // Suggestions are a kindness: where there are none, nothing is said.
      if (response.ok) show(((await response.json()) as { items: Suggestion[] }).items)
    } catch {}
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
  if (field.value) void ask()
}

function itemOf({ kind, title, href, language }: Suggestion) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  link.lang = language
  link.textContent = title
  const tag = document.createElement('span')
  tag.className = 'tag'
  tag.textContent = kind
  item.append(tag, ' ', link)
  return item
}
