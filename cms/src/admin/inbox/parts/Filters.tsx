'use client'

import { FORM_KINDS, type FormKind, type InboxDesk } from '@birlik/shared/contract'
import { type RefObject, useEffect, useState } from 'react'
import { useTexts } from '../hooks/useTexts'
import type { Place } from '../logic/place'

type Props = {
  topics: InboxDesk['topics']
  place: Place
  go: (next: Partial<Place>) => void
  search: RefObject<HTMLInputElement | null>
}

const PAUSE = 350

/** Search by reference or words while one types, by topic and by kind. */
export function Filters({ topics, place, go, search }: Props) {
  const { texts } = useTexts()
  const [typed, setTyped] = useState(place.q)
  const { q } = place
  useEffect(() => setTyped(q), [q])
  useEffect(() => {
    if (typed.trim() === q) return
    const timer = setTimeout(() => go({ q: typed.trim() }), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, q, go])
  return (
    <search className="inbox-filters">
      <div className="inbox-filters__search">
        <input
          ref={search}
          type="search"
          aria-label={texts.search}
          placeholder={texts.search}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') go({ q: typed.trim() })
            if (event.key === 'Escape' && !typed) event.currentTarget.blur()
          }}
        />
      </div>
      <div className="inbox-filters__menus">
        <select
          aria-label={texts.topic}
          value={place.topic ?? ''}
          onChange={(event) => go({ topic: event.target.value || null })}
        >
          <option value="">{texts.anyTopic}</option>
          {topics.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <select
          aria-label={texts.kind}
          value={place.kind ?? ''}
          onChange={(event) => go({ kind: (event.target.value || null) as FormKind | null })}
        >
          <option value="">{texts.anyKind}</option>
          {FORM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
    </search>
  )
}
