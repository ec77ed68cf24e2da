import { fetchView } from './fetchView.ts'
import { follow } from './follow.ts'
import { keepDrafts } from './keepDrafts.ts'
import { news } from './news.ts'
import { swapLive } from './swapLive.ts'

// A conversation's page: what changes shows without loading anew, what is being typed stays.
const main = document.querySelector('main')
const status = document.querySelector('[data-said]')

if (main) {
  keepDrafts(main)
  follow(location.pathname, async () => {
    const view = await fetchView(`${location.pathname}/view`)
    if (!view.ok) return
    const heard = news(main, () => swapLive(main, view.main))
    keepDrafts(main)
    if (heard && status instanceof HTMLElement) status.textContent = `${status.dataset.said}: ${heard}`
  })
}
