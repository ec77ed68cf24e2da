'use client'

import { type InboxConversation, LONGEST_TEXT } from '@birlik/shared/contract'
import { useState } from 'react'
import { useTexts } from '../hooks/useTexts'
import { looksPersonal } from '../logic/looksPersonal'
import { ActDialog, type ActDialogProps } from './ActDialog'

/** Publishes a question with its answer, once what tells who asked has been taken out. */
export function PublishDialog({ whole, ...props }: ActDialogProps & { whole: InboxConversation }) {
  const { publishing } = useTexts().texts
  const [question, setQuestion] = useState(whole.publication.question)
  const [answer, setAnswer] = useState(whole.publication.answer)
  const { name, email, phone } = whole.contact
  const suspicious = looksPersonal(`${question}\n${answer}`, [name, email, phone])
  return (
    <ActDialog
      {...props}
      wide
      title={publishing.title}
      lead={publishing.lead}
      go={publishing.go}
      actOf={() => ({ act: 'publish', question, answer })}
    >
      <p className="inbox-warning">{publishing.warning}</p>
      <label className="inbox-field">
        {publishing.question}
        <textarea
          rows={4}
          required
          maxLength={LONGEST_TEXT}
          lang={whole.item.language}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
      </label>
      <label className="inbox-field">
        {publishing.answer}
        <textarea
          rows={6}
          required
          maxLength={LONGEST_TEXT}
          lang={whole.item.language}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </label>
      <p role="status">
        {suspicious.length > 0 && (
          <>
            {publishing.suspicious}{' '}
            {suspicious.map((part) => (
              <mark key={part}>{part}</mark>
            ))}
          </>
        )}
      </p>
      <section className="inbox-preview" aria-label={publishing.preview} lang={whole.item.language}>
        <p className="inbox-preview__title">{publishing.preview}</p>
        <h3>{question}</h3>
        <p>{answer}</p>
      </section>
      <label className="inbox-check">
        <input type="checkbox" required />
        {publishing.checked}
      </label>
    </ActDialog>
  )
}
