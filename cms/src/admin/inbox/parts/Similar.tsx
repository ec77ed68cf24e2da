'use client'

import type { SimilarQuestions } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'

type Props = {
  similar: SimilarQuestions['similar']
  open: boolean
  hrefOf: (id: string) => string
  onInsert: (text: string) => void
}

/** What was answered to questions like this one. */
export function Similar({ similar, open, hrefOf, onInsert }: Props) {
  const { texts } = useTexts()
  return (
    <details className="inbox-similar" open={open}>
      <summary>
        <h3>
          {texts.similar} <span className="inbox-count">{similar.length}</span>
        </h3>
      </summary>
      {!similar.length && <p className="inbox-hint">{texts.noSimilar}</p>}
      <ul>
        {similar.map(({ source, question, answer, href }) => (
          <li key={`${source} ${question}`}>
            <p className="inbox-muted">{texts.similarSource[source]}</p>
            <p className="inbox-similar__question">{question}</p>
            <p className="inbox-similar__answer">{answer}</p>
            <p className="inbox-buttons">
              <button
                type="button"
                className="inbox-button"
                aria-label={texts.insertThis(question)}
                onClick={() => onInsert(answer)}
              >
                {texts.insert}
              </button>
              {href && (
                <a
                  href={source === 'conversation' ? hrefOf(href) : href}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${texts.open}: ${question}`}
                >
                  {texts.open}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
