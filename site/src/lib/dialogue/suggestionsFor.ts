import type { SearchHit } from '@birlik/shared/contract'
import { suggestionTerms } from './suggestionTerms.ts'

/** Shorter beginnings say nothing yet. */
export const SHORTEST_QUESTION = 3
const MOST = 5
/** What answers a question; people, events and vacancies do not. */
const ANSWERING: readonly SearchHit['kind'][] = [
  'questions',
  'services',
  'faq',
  'news',
  'pages',
  'situations',
]

type Search = (q: string) => Promise<readonly SearchHit[]>

/** What somebody asked and was told is closer than any page; a page that holds a word more still comes first. */
const ASKED_BEFORE = 0.6

/** Pages that may answer what is being asked: first those that hold most of its words, of these in the order of the search. */
export async function suggestionsFor(question: string, search: Search): Promise<SearchHit[]> {
  if (question.trim().length < SHORTEST_QUESTION) return []
  const terms = suggestionTerms(question)
  const lists = await Promise.all(terms.map(search))
  const found = new Map<string, { hit: SearchHit; score: number }>()
  for (const list of lists) {
    for (const [place, hit] of list.filter(({ kind }) => ANSWERING.includes(kind)).entries()) {
      const key = `${hit.kind} ${hit.path}`
      const before = found.get(key)?.score ?? (hit.kind === 'questions' ? ASKED_BEFORE : 0)
      found.set(key, { hit, score: before + 1 + 1 / (place + 2) })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ hit }) => hit)
}
