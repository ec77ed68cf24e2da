'use client'

import type { Locale } from '@birlik/shared/locales'
import { type PlainLanguageHint, plainLanguageHints } from '@birlik/shared/text'
import { useDeferredValue, useMemo } from 'react'
import { useTexts } from '../hooks/useTexts'
import { cutUntil, replacementsFor } from '../logic/replacementsFor'

type Props = {
  text: string
  language: Locale
  select: (from: number, until: number) => void
  replace: (from: number, until: number, instead: string) => void
}

const MOST = 4
/** Characters of a long sentence that tell which one it is. */
const BEGINNING = 30

/** What in a draft could be said more plainly, while it is written. */
export function Hints({ text, language, select, replace }: Props) {
  const { texts } = useTexts()
  const calm = useDeferredValue(text)
  const hints = useMemo(() => plainLanguageHints(calm, language), [calm, language])
  if (!calm.trim()) return null
  return (
    <div className="inbox-hints">
      <h3>{texts.plain}</h3>
      {hints.length === 0 && <span className="inbox-muted">{texts.plainNone}</span>}
      <ul>
        {hints.slice(0, MOST).map((hint) => (
          <li key={`${hint.kind} ${hint.from}`}>
            {hint.kind === 'word' ? (
              <Word hint={hint} text={calm} replace={replace} />
            ) : (
              <>
                <span>
                  {texts.longSentence}: <q>{beginningOf(hint.found)}</q>
                </span>
                <button
                  type="button"
                  className="inbox-chip"
                  aria-label={`${texts.showIt}: ${beginningOf(hint.found)}`}
                  onClick={() => select(hint.from, hint.until)}
                >
                  {texts.showIt}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {hints.length > MOST && <span className="inbox-muted">{texts.moreHints(hints.length - MOST)}</span>}
    </div>
  )
}

function Word({ hint, text, replace }: { hint: PlainLanguageHint; text: string; replace: Props['replace'] }) {
  const { texts } = useTexts()
  const { from, until, found } = hint
  const words = replacementsFor(hint)
  return (
    <>
      <q>{found}</q> <span aria-hidden="true">→</span>
      {words.map((word) => (
        <button
          key={word}
          type="button"
          className="inbox-chip"
          aria-label={texts.replaceWith(found, word)}
          onClick={() => replace(from, until, word)}
        >
          {word}
        </button>
      ))}
      {words.length === 0 && (
        <button
          type="button"
          className="inbox-chip"
          aria-label={texts.leaveOutThis(found)}
          onClick={() => replace(from, cutUntil(text, until), '')}
        >
          {texts.leaveOut}
        </button>
      )}
    </>
  )
}

const beginningOf = (sentence: string) =>
  sentence.length > BEGINNING ? `${sentence.slice(0, BEGINNING).trimEnd()}…` : sentence
