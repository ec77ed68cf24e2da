import { fetchChanged } from './fetchView.ts'
import { follow } from './follow.ts'
import { keepDrafts } from './keepDrafts.ts'
import { news } from './news.ts'
import { swapLive } from './swapLive.ts'

// A conversation's page: what changes shows without loading anew, what is being typed stays.
const main = document.querySelector('main')
const status = document.querySelector('[data-said]')

if (main) {
  let version: string | undefined
  keepDrafts(main)
  follow(location.pathname, async () => {
    // With what says that something was just sent: the word of it stays until the reader leaves.
    const view = await fetchChanged(`${location.pathname}/view${location.search}`, version)
    if (!view?.ok) return
    version = view.version
    const heard = news(main, () => swapLive(main, view.main))
    keepDrafts(main)
    if (heard && status instanceof HTMLElement) status.textContent = `${status.dataset.said}: ${heard}`
  })
}
