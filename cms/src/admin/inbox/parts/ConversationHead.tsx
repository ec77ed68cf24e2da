'use client'

import type { InboxAct, InboxConversation } from '@birlik/shared/contract'
import type { Ref } from 'react'
import { useSubmit } from '../hooks/useSubmit'
import { useTexts } from '../hooks/useTexts'
import { Due } from './Due'
import { FaultNote } from './FaultNote'
import { LanguageBadge } from './LanguageBadge'
import { Menu } from './Menu'

export type DialogName = 'close' | 'appeal' | 'transfer' | 'hide' | 'block' | 'publish'

type Props = {
  whole: InboxConversation
  me: string
  viewers: InboxConversation['viewers']
  title: Ref<HTMLHeadingElement>
  /** Where there is no room for the list beside it. */
  onBack: (() => void) | null
  act: (what: InboxAct) => Promise<void>
  announce: (text: string) => void
  show: (dialog: DialogName) => void
}

/** Whose conversation it is, how it stands, and what can be done with it. */
export function ConversationHead(props: Props) {
  const { whole, me, viewers, title, onBack, act, announce, show } = props
  const { texts } = useTexts()
  const { fault, submit } = useSubmit()
  const { item, conversation, colleagues, topics, publication } = whole
  const { state, assignee, topic, reference } = item
  const { closing, transfer } = conversation
  const isClosed = state === 'closed'
  const isPublished = publication.state === 'published'
  const people =
    assignee && !colleagues.some(({ id }) => id === assignee.id) ? [...colleagues, assignee] : colleagues

  const run = async (what: InboxAct) => {
    if (await submit(() => act(what))) announce(texts.doneTold)
  }
  const arrangement = (
    <>
      <label className="inbox-inline">
        <span>{texts.assignee}</span>
        <select
          value={assignee?.id ?? ''}
          onChange={(event) => run({ act: 'assign', to: event.target.value || null })}
        >
          <option value="">{texts.nobody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === me ? texts.you : name}
            </option>
          ))}
        </select>
      </label>
      <label className="inbox-inline">
        <span>{texts.topic}</span>
        <select
          value={topic?.id ?? ''}
          onChange={(event) => run({ act: 'topic', topic: event.target.value || null })}
        >
          <option value="">{texts.noTopic}</option>
          {topics.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
  return (
    <header className="inbox-head">
      <div className="inbox-head__title">
        {onBack && (
          <button type="button" className="inbox-button" onClick={onBack}>
            <span aria-hidden="true">←</span> {texts.back}
          </button>
        )}
        <h2 ref={title} tabIndex={-1}>
          {item.name || texts.nobodyNamed}
        </h2>
      </div>
      <div className="inbox-head__tags">
        <LanguageBadge language={item.language} />
        <span className="inbox-tag">{texts.kinds[item.kind]}</span>
        <span className="inbox-tag">
          {texts.states[state]}
          {closing && `: ${texts.closeReasons[closing.reason]}`}
        </span>
        {item.removal && (
          <span className="inbox-tag">{texts.removedBecause(texts.removalReasons[item.removal])}</span>
        )}
        <Due due={item.due} named />
        <span className="inbox-head__reference">
          <span className="sr-only">{texts.reference}: </span>
          {reference}{' '}
          <button
            type="button"
            className="inbox-link"
            onClick={async () => {
              // Without TLS browsers have none; the reference can still be selected.
              if (!navigator.clipboard) return
              await navigator.clipboard.writeText(reference)
              announce(texts.copied)
            }}
          >
            {texts.copy}
          </button>
        </span>
      </div>
      <div className="inbox-head__acts">
        {!onBack && arrangement}
        {assignee?.id !== me && (
          <button
            type="button"
            className="inbox-button"
            aria-keyshortcuts="a"
            onClick={() => run({ act: 'assign', to: me })}
          >
            {texts.takeIt}
          </button>
        )}
        {!isClosed && (
          <button type="button" className="inbox-button" aria-keyshortcuts="e" onClick={() => show('close')}>
            {texts.act.close}
          </button>
        )}
        <Menu
          label="⋯"
          name={texts.actions}
          items={[
            isClosed || transfer ? null : { label: texts.act.transfer, run: () => show('transfer') },
            isClosed ? null : { label: texts.act.appeal, run: () => show('appeal') },
            isPublished || (conversation.mayPublish && publication.answer)
              ? {
                  label: isPublished ? texts.act.republish : texts.act.publish,
                  run: () => show('publish'),
                }
              : null,
            isPublished ? { label: texts.act.unpublish, run: () => run({ act: 'unpublish' }) } : null,
            item.removal
              ? { label: texts.act.restore, run: () => run({ act: 'restore', message: null }) }
              : { label: texts.act.hide, run: () => show('hide'), danger: true },
            { label: texts.act.block, run: () => show('block'), danger: true },
          ]}
        />
      </div>
      {onBack && (
        <details className="inbox-head__more">
          <summary>{texts.arranging}</summary>
          <div>{arrangement}</div>
        </details>
      )}
      <FaultNote fault={fault} />
      {transfer && <p className="inbox-info">{texts.transferOffered(transfer.to.name)}</p>}
      <div role="status">
        {viewers.length > 0 && (
          <p className="inbox-warning">
            <strong>{texts.viewers(viewers.map(({ name }) => name).join(', '))}.</strong> {texts.viewersHint}
          </p>
        )}
      </div>
    </header>
  )
}
