'use client'

import { INBOX_FOLDERS, type InboxFolder } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'
import type { FoldersProps } from './Folders'

/** The same as Folders where there is no room for a column. */
export function FolderMenus({ desk, agency, folder, counts, go }: FoldersProps) {
  const { texts } = useTexts()
  return (
    <nav className="inbox-menus" aria-label={texts.queues}>
      <h1>{texts.inbox}</h1>
      {desk.agencies.length > 1 && (
        <select
          aria-label={texts.agency}
          value={agency ?? ''}
          onChange={(event) => go({ agency: event.target.value, id: null, q: '' })}
        >
          {desk.agencies.map(({ id, slug, name, unread }) => (
            <option key={id} value={slug}>
              {unread ? `${name} (${unread})` : name}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={texts.folder}
        value={folder}
        onChange={(event) => go({ folder: event.target.value as InboxFolder, id: null })}
      >
        {INBOX_FOLDERS.map((one) => (
          <option key={one} value={one}>
            {counts?.[one] ? `${texts.folders[one]} (${counts[one]})` : texts.folders[one]}
          </option>
        ))}
      </select>
    </nav>
  )
}
