type Suggestion = { kind: string; title: string; href: string; language: string }

const PAUSE = 300
const SHORTEST = 3

/** Shows pages that may answer what is being typed, in the list that stands below the field. */
export function suggest(box: HTMLElement) {
  const field = document.getElementById(box.dataset.for ?? '') as HTMLTextAreaElement | null
  const list = box.querySelector('ul')
  const status = box.querySelector('[role=status]')
  const address = box.dataset.suggestions
  if (!field || !list || !status || !address) return
  let timer: ReturnType<typeof setTimeout>
  let under: AbortController | undefined

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
  if (field.value) void ask()

  async function ask() {
    under?.abort()
    const q = field?.value.trim() ?? ''
    if (q.length < SHORTEST) return show([])
    under = new AbortController()
    try {
      const response = await fetch(`${address}?q=${encodeURIComponent(q)}`, { signal: under.signal })
      // Suggestions are a kindness: where there are none, nothing is said.
      if (response.ok) show(((await response.json()) as { items: Suggestion[] }).items)
    } catch {}
  }

  function show(items: Suggestion[]) {
    list?.replaceChildren(...items.map(itemOf))
    box.hidden = items.length === 0
    const said = items.length === 0 ? '' : (box.dataset.found ?? '').replace('0', String(items.length))
    if (status && status.textContent !== said) status.textContent = said
  }
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
