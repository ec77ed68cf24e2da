'use client'

import type {
  InboxAct,
  InboxConversation,
  InboxViewers,
  ReplyTemplates,
  SimilarQuestions,
} from '@birlik/shared/contract'
import { type Ref, type RefObject, useEffect, useState } from 'react'
import { ask } from '../ask'
import { AppealDialog } from '../dialogs/AppealDialog'
import { BlockDialog } from '../dialogs/BlockDialog'
import { CloseDialog } from '../dialogs/CloseDialog'
import { HideDialog } from '../dialogs/HideDialog'
import { PublishDialog } from '../dialogs/PublishDialog'
import { TransferDialog } from '../dialogs/TransferDialog'
import { useSubmit } from '../hooks/useSubmit'
import { Composer, type ComposerHandle } from './Composer'
import { ConversationHead, type DialogName } from './ConversationHead'
import { Facts } from './Facts'
import { FaultNote } from './FaultNote'
import { Similar } from './Similar'
import { Timeline } from './Timeline'

type Props = {
  whole: InboxConversation
  me: string
  agency: string
  viewers: InboxViewers['viewers']
  roomy: boolean
  title: Ref<HTMLHeadingElement>
  composer: RefObject<ComposerHandle | null>
  dialog: DialogName | null
  setDialog: (dialog: DialogName | null) => void
  onBack: (() => void) | null
  hrefOf: (id: string) => string
  act: (what: InboxAct) => Promise<void>
  refresh: () => void
  announce: (text: string) => void
}

/** One conversation with everything to answer it. Mounted anew for each: see `key`. */
export function ConversationPane(props: Props) {
  const { whole, me, agency, viewers, roomy, dialog, setDialog, hrefOf, act, refresh, announce } = props
  const { id, topic } = whole.item
  const [hidden, setHidden] = useState<string | null>(null)
  const [similar, setSimilar] = useState<SimilarQuestions['similar']>([])
  const [templates, setTemplates] = useState<ReplyTemplates['templates']>([])
  const { fault, submit } = useSubmit()
  const topicId = topic?.id

  // What helps to write is missed by nobody when it does not come.
  useEffect(() => {
    const query = `?conversation=${encodeURIComponent(id)}`
    ask<SimilarQuestions>(`/similar${query}`).then(
      (found) => setSimilar(found.similar),
      () => {},
    )
  }, [id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: those of its topic come first.
  useEffect(() => {
    ask<ReplyTemplates>(`/templates?conversation=${encodeURIComponent(id)}`).then(
      (found) => setTemplates(found.templates),
      () => {},
    )
  }, [id, topicId])

  const close = () => {
    setDialog(null)
    setHidden(null)
  }
  const answered = whole.conversation.messages.some(({ author, event }) => author === 'agency' && !event)
  const shared = { act, onClose: close }
  return (
    <div className={roomy ? 'inbox-conversation inbox-conversation--roomy' : 'inbox-conversation'}>
      <ConversationHead
        {...{ whole, me, viewers, act, announce }}
        title={props.title}
        onBack={props.onBack}
        show={setDialog}
      />
      <div className="inbox-side">
        <Facts whole={whole} open={roomy} />
        <Similar
          similar={similar}
          open={roomy}
          hrefOf={hrefOf}
          onInsert={(text) => props.composer.current?.insert(text)}
        />
      </div>
      <Timeline
        whole={whole}
        acts={{
          hide: setHidden,
          restore: (message) => void submit(() => act({ act: 'restore', message })),
          declineObjection: (message) => void submit(() => act({ act: 'decline-objection', message })),
        }}
      />
      <FaultNote fault={fault} />
      <Composer ref={props.composer} {...{ whole, me, templates, act, refresh, announce }} />
      {dialog === 'close' && <CloseDialog {...shared} answered={answered} />}
      {dialog === 'appeal' && <AppealDialog {...shared} />}
      {dialog === 'transfer' && <TransferDialog {...shared} agency={agency} />}
      {dialog === 'block' && <BlockDialog {...shared} />}
      {dialog === 'publish' && <PublishDialog {...shared} whole={whole} />}
      {dialog === 'hide' && <HideDialog {...shared} message={null} />}
      {hidden !== null && <HideDialog {...shared} message={hidden} />}
    </div>
  )
}
