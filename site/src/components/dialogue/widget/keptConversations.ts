import { allKept, forget, type Kept, keptOf } from './kept.ts'

/** Shows the conversations of which this browser keeps the link, and forgets them when told to. */
class KeptConversations extends HTMLElement {
  connectedCallback() {
    const { agency } = this.dataset
    const kept = agency ? [keptOf(agency)].filter((one) => one !== undefined) : allKept()
    for (const one of kept) this.show(one)
  }

  show({ agency, name, href }: Kept) {
    const box = this.querySelector('div')
    const item = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment | undefined
    const [link, button] = [item?.querySelector('a'), item?.querySelector('button')]
    if (!box || !item || !link || !button) return
    link.href = href
    link.textContent = name
    button.addEventListener('click', () => this.forget(agency, button))
    this.querySelector('ul')?.append(item)
    box.hidden = false
  }

  forget(agency: string, button: Element) {
    forget(agency)
    button.closest('li')?.remove()
    const box = this.querySelector('div')
    if (box && !box.querySelector('li')) box.hidden = true
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = this.dataset.forgotten ?? ''
  }
}

customElements.define('kept-conversations', KeptConversations)
