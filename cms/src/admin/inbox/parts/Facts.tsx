'use client'

import type { InboxConversation } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'
import { fullTime, shownDay } from '../logic/shownTime'

/** What the form says about who writes, and what is known beside it. */
export function Facts({ whole, open }: { whole: InboxConversation; open: boolean }) {
  const { texts } = useTexts()
  const { contact, conversation, item, sameSender } = whole
  const { values, consent, rating, ahead } = conversation
  const rows: [string, string | null | undefined][] = [
    [texts.name, contact.name],
    [texts.phone, contact.phone],
    [texts.email, contact.email],
    ...values.map(({ label, value }): [string, string] => [label, value]),
    [texts.form, item.formTitle],
    [texts.opened, fullTime(conversation.openedAt)],
    [texts.ahead, ahead ? String(ahead) : null],
    [texts.keptUntil, consent.keptUntil && shownDay(consent.keptUntil)],
  ]
  // A form may ask for the name again under a label of its own.
  const shown = rows.filter(([, value], n) => value && rows.findIndex((row) => row[1] === value) === n)
  return (
    <details className="inbox-facts" open={open}>
      <summary>
        <h3>{texts.about}</h3>
      </summary>
      <dl>
        {shown.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {rating && (
        <p>
          {texts.ratingIs(rating.score)}
          {rating.text && <>: “{rating.text}”</>}
        </p>
      )}
      {sameSender ? <p>{texts.sameSender(sameSender)}</p> : null}
      {consent.withdrawnAt && <p className="inbox-warning">{texts.consentWithdrawn}</p>}
    </details>
  )
}
