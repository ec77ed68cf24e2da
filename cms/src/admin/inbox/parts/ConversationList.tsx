'use client'

import type { InboxFolder } from '@birlik/shared/contract'
import type { InboxFault } from '../ask'
import { useTexts } from '../hooks/useTexts'
import type { ListedItem } from '../logic/mergeItems'
import { FaultNote } from './FaultNote'
import { ListRow } from './ListRow'

type Props = {
  page: { items: ListedItem[]; total: number; searched: number | null } | null
  fault: InboxFault | null
  folder: InboxFolder
  filtered: boolean
  searching: boolean
  me: string
  openId: string | null
  hrefOf: (id: string) => string
  open: (id: string) => void
  more: () => void
  retry: () => void
  clear: () => void
}

/** The conversations of a folder, or what was found. */
export function ConversationList(props: Props) {
  const { page, fault, folder, filtered, searching, me, openId, hrefOf, open, more, retry, clear } = props
  const { texts } = useTexts()
  const items = page?.items ?? []
  return (
    <>
      <FaultNote fault={fault} onRetry={retry} />
      <p className="inbox-hint" role="status">
        {!page && !fault && texts.loading}
        {page && searching && texts.found(page.total)}
        {page?.searched != null && <> · {texts.searched(page.searched)}</>}
      </p>
      {page && items.length === 0 && (
        <div className="inbox-empty">
          <p>{filtered ? texts.nothingFound : texts.empty[folder]}</p>
          {filtered && (
            <button type="button" className="inbox-button" onClick={clear}>
              {texts.noFilter}
            </button>
          )}
        </div>
      )}
      <ol className="inbox-rows">
        {items.map((item) => (
          <ListRow
            key={item.id}
            item={item}
            me={me}
            current={item.id === openId}
            href={hrefOf(item.id)}
            open={() => open(item.id)}
          />
        ))}
      </ol>
      {page && items.length < page.total && (
        <button type="button" className="inbox-button inbox-more" onClick={more}>
          {texts.more}
        </button>
      )}
    </>
  )
}
