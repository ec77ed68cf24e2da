'use client'

import {
  type InboxAct,
  type InboxConversation,
  LONGEST_TEXT,
  type ReplyTemplates,
} from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { useConfig } from '@payloadcms/ui'
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { useDraft } from '../hooks/useDraft'
import { useSending } from '../hooks/useSending'
import { useTexts } from '../hooks/useTexts'
import { DRAFT_KINDS, type DraftKind } from '../logic/drafts'
import { typeInto } from '../logic/typeInto'
import { Conflict } from './Conflict'
import { FaultNote } from './FaultNote'
import { Hints } from './Hints'
import { Menu } from './Menu'

/** What others may ask of the composer. */
export type ComposerHandle = { focus: (kind: DraftKind) => void; insert: (text: string) => void }

type Props = {
  ref: Ref<ComposerHandle>
  whole: InboxConversation
  me: string
  templates: ReplyTemplates['templates']
  act: (what: InboxAct) => Promise<void>
  refresh: () => void
  announce: (text: string) => void
}

const LONGEST_NOTE = 4000

/** Where the reply, or a note to colleagues, is written. Of one conversation: another one has its own. */
export function Composer({ ref, whole, me, templates, act, refresh, announce }: Props) {
  const { texts } = useTexts()
  const { config } = useConfig()
  const { item, seen } = whole
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [kind, setKind] = useState<DraftKind>('reply')
  const [language, setLanguage] = useState<Locale>(item.language)
  const [reply, writeReply] = useDraft(me, item.id, 'reply')
  const [note, writeNote] = useDraft(me, item.id, 'note')
  const sending = useSending(act)
  // As far as was before the person when they last typed: what came after that they may not have noticed.
  const read = useRef(seen)

  const { anonymised } = whole.conversation
  // It may name the citizen, and can be sent to nobody.
  useEffect(() => {
    if (!anonymised) return
    writeReply('')
    writeNote('')
  }, [anonymised, writeReply, writeNote])

  const isNote = kind === 'note'
  const [text, write] = isNote ? ([note, writeNote] as const) : ([reply, writeReply] as const)
  const excess = text.trim().length - (isNote ? LONGEST_NOTE : LONGEST_TEXT)

  // The field shows the other text only once that has been painted.
  const soon = (work: (field: HTMLTextAreaElement) => void) =>
    requestAnimationFrame(() => field.current && work(field.current))

  function insert(more: string) {
    setKind('reply')
    soon((area) => {
      const { selectionStart: from, selectionEnd: until, value } = area
      const gap = from > 0 && !/\s$/.test(value.slice(0, from)) ? '\n\n' : ''
      typeInto(area, from, until, gap + more)
    })
  }

  useImperativeHandle(ref, () => ({
    focus(next) {
      setKind(next)
      soon((area) => area.focus())
    },
    insert,
  }))

  // What the conflict shows stands in the conversation, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a conflict is the reason to read anew.
  useEffect(() => {
    if (sending.conflict) refresh()
  }, [sending.conflict])

  async function send(close: boolean, after = read.current) {
    if (sending.pending) return
    if (!text.trim() || excess > 0) return field.current?.focus()
    const sent = isNote
      ? await sending.note(text)
      : await sending.reply({ text, language, seen: after, close })
    if (!sent) return
    write('')
    announce(isNote ? texts.noteTold : close ? texts.sentAndClosedTold : texts.sentTold)
    field.current?.focus()
  }

  const { conflict } = sending
  return (
    <section className={`inbox-composer inbox-composer--${kind}`} aria-label={texts[kind]}>
      {conflict && (
        <Conflict
          conflict={conflict}
          citizen={item.name || texts.citizen}
          onSend={() => void send(false, conflict.seen)}
          onEdit={() => {
            read.current = conflict.seen
            sending.settle()
            field.current?.focus()
          }}
        />
      )}
      <div className="inbox-composer__bar">
        {/* Two buttons of which one is pressed: what is written in the other is kept. */}
        {DRAFT_KINDS.map((one) => (
          <button
            key={one}
            type="button"
            className="inbox-tab"
            aria-pressed={one === kind}
            onClick={() => {
              setKind(one)
              soon((area) => area.focus())
            }}
          >
            {texts[one]}
          </button>
        ))}
        {!isNote && (
          <>
            <Menu
              label={texts.templates}
              items={[
                ...templates.map(({ title, text: filled }) => ({ label: title, run: () => insert(filled) })),
                {
                  label: `+ ${texts.newTemplate}`,
                  run: () => {
                    window.open(
                      `${config.routes.admin}/collections/reply-templates/create`,
                      '_blank',
                      'noreferrer',
                    )
                  },
                },
              ]}
            />
            {item.language !== 'kk' && (
              <select
                aria-label={texts.replyLanguage}
                value={language}
                onChange={(event) => setLanguage(event.target.value as Locale)}
              >
                {[item.language, 'kk' as const].map((one) => (
                  <option key={one} value={one}>
                    {texts.languages[one]}
                  </option>
                ))}
              </select>
            )}
          </>
        )}
      </div>
      {isNote && (
        <p className="inbox-note__mark" id={`${id}-note`}>
          {texts.noteHint}
        </p>
      )}
      {!isNote && item.state === 'closed' && <p className="inbox-hint">{texts.closedHint}</p>}
      <textarea
        ref={field}
        aria-label={isNote ? texts.noteText : texts.replyText}
        aria-describedby={isNote ? `${id}-note` : undefined}
        aria-invalid={excess > 0}
        lang={isNote ? undefined : language}
        placeholder={isNote ? undefined : texts.replyHint}
        rows={3}
        value={text}
        onChange={(event) => {
          read.current = seen
          write(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void send(false)
        }}
      />
      {!isNote && (
        <Hints
          text={text}
          language={language}
          select={(from, until) => {
            field.current?.focus()
            field.current?.setSelectionRange(from, until)
          }}
          replace={(from, until, instead) => {
            if (!field.current) return
            typeInto(field.current, from, until, instead)
            // Its ending may have to be another one.
            if (instead) field.current.setSelectionRange(from, from + instead.length)
          }}
        />
      )}
      <FaultNote fault={sending.fault} />
      <div className="inbox-composer__foot">
        <span className="inbox-hint">
          {excess > 0 ? (
            <span className="inbox-due--overdue">{texts.tooLong(excess)}</span>
          ) : (
            text.trim() && (sending.pending ? texts.sending : texts.draftKept)
          )}
        </span>
        {!isNote && item.state !== 'closed' && (
          <button
            type="button"
            className="inbox-button"
            aria-disabled={sending.pending}
            onClick={() => void send(true)}
          >
            {texts.sendAndClose}
          </button>
        )}
        <button
          type="button"
          className="inbox-button inbox-button--main"
          aria-disabled={sending.pending}
          aria-keyshortcuts="Control+Enter"
          title="Ctrl + Enter"
          onClick={() => void send(false)}
        >
          {isNote ? texts.saveNote : texts.send}
        </button>
      </div>
    </section>
  )
}
