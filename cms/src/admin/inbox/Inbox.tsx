'use client'

import { useEffect, useRef, useState } from 'react'
import { ShortcutsDialog } from './dialogs/ShortcutsDialog'
import { forgetDrafts } from './forgetDrafts'
import { useArrivals } from './hooks/useArrivals'
import { useChanges } from './hooks/useChanges'
import { useChime } from './hooks/useChime'
import { useCoalesced } from './hooks/useCoalesced'
import { useConversation } from './hooks/useConversation'
import { unreadOf, useDesk } from './hooks/useDesk'
import { usePlace } from './hooks/usePlace'
import { usePresence } from './hooks/usePresence'
import { useQueue } from './hooks/useQueue'
import { useReading } from './hooks/useReading'
import { useShortcuts } from './hooks/useShortcuts'
import { useStored } from './hooks/useStored'
import { useTexts } from './hooks/useTexts'
import { useWidth } from './hooks/useWidth'
import type { Shortcut } from './logic/shortcutOf'
import type { ComposerHandle } from './parts/Composer'
import type { DialogName } from './parts/ConversationHead'
import { ConversationList } from './parts/ConversationList'
import { ConversationPane } from './parts/ConversationPane'
import { FaultNote } from './parts/FaultNote'
import { Filters } from './parts/Filters'
import { FolderMenus } from './parts/FolderMenus'
import { Folders } from './parts/Folders'
import { Toolbar } from './parts/Toolbar'
// In this order: what is narrow prevails over what stands before it.
import './styles/frame.css'
import './styles/count.css'
import './styles/folders.css'
import './styles/controls.css'
import './styles/list.css'
import './styles/conversation.css'
import './styles/timeline.css'
import './styles/composer.css'
import './styles/dialogs.css'
import './styles/narrow.css'

/** Widths of the inbox itself, in pixels: the navigation beside it may be open or not. */
const WITH_LIST = 660
const WITH_FOLDERS = 960
const WITH_SIDE = 1240

/** Where people of an agency answer what citizens write. */
export function Inbox() {
  const { texts } = useTexts()
  const { place, go, hrefOf } = usePlace()
  const { desk, fault: deskFault, refresh: refreshDesk } = useDesk()
  const { conversation: whole, fault, refresh, act: doAct } = useConversation(place.id)

  // Who follows a link to a conversation alone is in the agency of that conversation.
  const named = place.agency ?? whole?.conversation.agency.slug
  const agency =
    desk?.agencies.find(({ slug }) => slug === named) ?? (place.id && !named ? null : desk?.agencies[0])
  const agencyId = agency?.id ?? null
  const me = desk?.me.id ?? ''

  const queue = useQueue(agencyId, place, whole?.item ?? null)
  const viewers = usePresence(agencyId, place.id)
  const [sound, setSound] = useStored('birlik-inbox-sound', false)
  const [keys, setKeys] = useStored('birlik-inbox-keys', true)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [help, setHelp] = useState(false)
  const [told, setTold] = useState('')
  const chime = useChime()

  const root = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const composer = useRef<ComposerHandle>(null)
  const title = useRef<HTMLHeadingElement>(null)
  /** The conversation that the person has asked for and whose title is to get the focus. */
  const awaited = useRef<string | null>(null)
  /** The conversation that the person comes back from: its row is to get the focus. */
  const returning = useRef<string | null>(null)
  const width = useWidth(root)
  const isNarrow = width < WITH_LIST

  const readQueues = useCoalesced(() => Promise.all([queue.refresh(), refreshDesk()]))
  const readOpen = useCoalesced(refresh)
  const hears = useChanges(agencyId, (moved, everything) => {
    readQueues()
    if (place.id && (everything || moved.includes(place.id))) readOpen()
    if (me) void forgetDrafts(me, everything ? undefined : moved)
  })
  useEffect(() => {
    if (me) void forgetDrafts(me)
  }, [me])
  const act = async (what: Parameters<typeof doAct>[0]) => {
    await doAct(what)
    readQueues()
  }
  useReading(whole, act)
  useArrivals({ desk, whole }, (where) => {
    if (where === 'open') announce(texts.arrived(whole?.item.name || texts.citizen))
    else announce(texts.unreadIs(unreadOf(desk)))
    if (sound) chime()
  })

  // The same words twice are no change, and would not be read out.
  const announce = (text: string) => setTold((before) => (before === text ? `${text}\u00a0` : text))

  const unread = unreadOf(desk)
  useEffect(() => {
    document.title = `${unread ? `(${unread}) ` : ''}${texts.inbox} · Birlik`
  }, [unread, texts])

  useEffect(() => {
    if (whole && awaited.current === whole.item.id) {
      awaited.current = null
      title.current?.focus()
    }
  }, [whole])

  const { id } = place
  useEffect(() => {
    if (id || !returning.current) return
    const selector = `[data-inbox-row="${CSS.escape(returning.current)}"]`
    root.current?.querySelector<HTMLElement>(selector)?.focus()
    returning.current = null
  }, [id])

  const rows = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-inbox-row]') ?? [])]
  function open(id: string) {
    awaited.current = id
    go({ id })
  }
  function back() {
    returning.current = place.id
    go({ id: null })
  }
  function walk(step: 1 | -1) {
    const all = rows()
    const focused = all.indexOf(document.activeElement as HTMLElement)
    const from = focused >= 0 ? focused : all.findIndex((row) => row.dataset.inboxRow === place.id)
    const next = from < 0 ? all[step > 0 ? 0 : all.length - 1] : all[from + step]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }

  useShortcuts(keys, (shortcut: Shortcut) => {
    if (shortcut === 'next') return walk(1)
    if (shortcut === 'previous') return walk(-1)
    if (shortcut === 'help') return setHelp(true)
    if (shortcut === 'search') return search.current?.focus()
    if (!whole) return
    if (shortcut === 'reply' || shortcut === 'note') return composer.current?.focus(shortcut)
    if (shortcut === 'close') return whole.item.state === 'closed' ? undefined : setDialog('close')
    if (whole.item.assignee?.id === me) return
    act({ act: 'assign', to: me }).then(
      () => announce(texts.doneTold),
      () => readOpen(),
    )
  })

  const filtered = Boolean(place.q || place.topic || place.kind)
  const folders = desk && {
    desk,
    ...{ agency: agency?.slug ?? null, folder: place.folder, counts: queue.counts, go, hrefOf },
  }
  const showsList = !isNarrow || !place.id
  const showsConversation = !isNarrow || Boolean(place.id)

  return (
    <div
      ref={root}
      className="inbox"
      data-columns={isNarrow ? 1 : width < WITH_FOLDERS ? 2 : 3}
      style={{ visibility: width ? undefined : 'hidden' }}
    >
      <p className="sr-only" role="status">
        {told}
      </p>
      <FaultNote fault={deskFault} onRetry={refreshDesk} />
      {desk && !desk.agencies.length && <p className="inbox-empty">{texts.faults.noAgency}</p>}
      {folders && desk.agencies.length > 0 && (
        <div className="inbox__columns">
          {width >= WITH_FOLDERS && (
            <div className="inbox__folders">
              <Folders {...folders} />
              <Toolbar {...{ sound, setSound, hears }} showKeys={() => setHelp(true)} />
            </div>
          )}
          {showsList && (
            <section className="inbox__list" aria-label={texts.list}>
              {width < WITH_FOLDERS && <FolderMenus {...folders} />}
              <h2 className="sr-only">{texts.folders[place.folder]}</h2>
              <Filters topics={desk.topics} {...{ place, go, search }} />
              <div className="inbox__scroll">
                <ConversationList
                  {...{ page: queue.page, fault: queue.fault, folder: place.folder, filtered, me, open }}
                  searching={Boolean(place.q)}
                  openId={place.id}
                  hrefOf={(id) => hrefOf({ id })}
                  more={queue.more}
                  retry={queue.refresh}
                  clear={() => go({ q: '', topic: null, kind: null })}
                />
              </div>
              {width < WITH_FOLDERS && (
                <Toolbar {...{ sound, setSound, hears }} showKeys={() => setHelp(true)} />
              )}
            </section>
          )}
          {showsConversation && (
            <section className="inbox__conversation" aria-label={texts.conversation}>
              {isNarrow && !whole && (
                <button type="button" className="inbox-button" onClick={back}>
                  <span aria-hidden="true">←</span> {texts.back}
                </button>
              )}
              <FaultNote fault={fault} onRetry={refresh} />
              {!place.id && (
                <div className="inbox-empty">
                  <p>{texts.pick}</p>
                  {keys && <p className="inbox-hint">{texts.pickHint}</p>}
                </div>
              )}
              {place.id && !whole && !fault && <p className="inbox-hint">{texts.loading}</p>}
              {whole && (
                <ConversationPane
                  key={whole.item.id}
                  {...{ whole, me, viewers, title, composer, dialog, setDialog, act, refresh, announce }}
                  agency={agencyId ?? ''}
                  roomy={width >= WITH_SIDE}
                  onBack={isNarrow ? back : null}
                  hrefOf={(id) => hrefOf({ id })}
                />
              )}
            </section>
          )}
        </div>
      )}
      {help && <ShortcutsDialog on={keys} onChange={setKeys} onClose={() => setHelp(false)} />}
    </div>
  )
}
