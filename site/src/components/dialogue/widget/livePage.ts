import { keepDraft } from './drafts.ts'
import { fetchView } from './fetchView.ts'
import { follow } from './follow.ts'
import { news } from './news.ts'
import { swapLive } from './swapLive.ts'

// A conversation's page: what changes shows without loading anew, what is being typed stays.
const main = document.querySelector('main')
const status = document.querySelector('[data-said]')

if (main) {
  for (const form of main.querySelectorAll('form')) keepDraft(form)
  follow(location.pathname, async () => {
    const view = await fetchView(`${location.pathname}/view`)
    if (!view.ok) return
    const heard = news(main, () => swapLive(main, view.main))
    for (const form of main.querySelectorAll('form')) keepDraft(form)
    if (heard && status instanceof HTMLElement) status.textContent = `${status.dataset.said}: ${heard}`
  })
}
