// Before the first click nothing but this is loaded: at most 3 kB compressed (e2e/specs/budgets.spec.ts).

const LOOKS = `
dialogue-button{display:block;min-height:3.25rem;margin-top:1rem}
dialogue-button>a{position:fixed;z-index:5;right:max(1rem,env(safe-area-inset-right));bottom:max(1rem,env(safe-area-inset-bottom));min-height:3.25rem;padding-inline:1.1rem 1.3rem;border:2px solid var(--on-zone);border-radius:99rem;background:var(--zone);color:var(--on-zone);box-shadow:var(--shadow-2);transition:transform var(--quick),background var(--quick)}
dialogue-button>a:hover{background:var(--zone-deep);color:var(--on-zone)}
dialogue-button>a .i{color:var(--accent)}
dialogue-button>a[data-news]::after{content:'';width:.75rem;height:.75rem;border-radius:50%;background:var(--accent)}
dialogue-button>a[hidden]{display:none}
@media(max-width:63.99rem){dialogue-button>a.away:not(:focus-visible){transform:translateY(7rem)}}
@media(min-width:64rem){dialogue-button>a{right:1.5rem;bottom:1.5rem}}
@media print{dialogue-button{display:none}}`

const FIELDS = 'input:not([type=checkbox],[type=radio],[type=submit]),textarea,select'
/** Pixels of scrolling that mean something; fewer are a trembling finger. */
const TREMBLE = 8

class DialogueButton extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a')
    if (!link) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(LOOKS)
    document.adoptedStyleSheets.push(sheet)
    link.setAttribute('role', 'button')
    link.setAttribute('aria-haspopup', 'dialog')
    link.addEventListener('click', (event) => {
      // Another tab or window gets the page.
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      void this.open(link)
    })
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      link.click()
    })
    this.keepClear(link)
  }

  /** Without the panel, for want of a connection or of a modern browser, the page does the same. */
  async open(link: HTMLAnchorElement) {
    try {
      const { openPanel } = await import('./openPanel.ts')
      await openPanel(link, this.dataset)
    } catch {
      location.href = link.href
    }
  }

  /** Out of the way while somebody reads on or fills in a field. */
  keepClear(link: HTMLElement) {
    let last = scrollY
    let writing = false
    const away = (on: boolean) => link.classList.toggle('away', on)
    addEventListener(
      'scroll',
      () => {
        if (Math.abs(scrollY - last) < TREMBLE) return
        // At the end of the page there is room of its own.
        const atEnd = scrollY + innerHeight > document.documentElement.scrollHeight - TREMBLE
        away(writing || (scrollY > last && !atEnd))
        last = scrollY
      },
      { passive: true },
    )
    // Only after this the page scrolls to the field.
    document.addEventListener('focusin', ({ target }) => {
      writing = (target as Element).matches(FIELDS)
      away(writing)
    })
    document.addEventListener('focusout', () => {
      writing = false
      away(false)
    })
  }
}

customElements.define('dialogue-button', DialogueButton)
