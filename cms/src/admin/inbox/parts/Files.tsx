'use client'

import { INBOX_PATH, type InboxFile } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'

/** What came with a message, and what to know of it before it is opened. */
export function Files({ conversation, files }: { conversation: string; files: readonly InboxFile[] }) {
  const { texts, locale } = useTexts()
  if (!files.length) return null
  const size = (bytes: number) => {
    const number = (value: number) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
    const kilobytes = Math.max(1, Math.round(bytes / 1024))
    return kilobytes < 1024 ? texts.kb(number(kilobytes)) : texts.mb(number(kilobytes / 1024))
  }
  return (
    <ul className="inbox-files" aria-label={texts.files}>
      {files.map((file) => (
        <li key={file.id}>
          {file.state === 'ready' ? (
            <a
              href={`${INBOX_PATH}/conversations/${conversation}/files/${file.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {file.name}
            </a>
          ) : (
            <span className="inbox-due--overdue">
              {file.name}.{' '}
              {file.warnings.includes('over-quota') ? texts.fileWarnings['over-quota'] : texts.fileRefused}
            </span>
          )}{' '}
          <span className="inbox-muted">
            {file.type.toUpperCase()}, {size(file.size)}
          </span>
          {file.state === 'ready' && file.warnings.length > 0 && (
            <ul className="inbox-file-warnings">
              {file.warnings.map((warning) => (
                <li
                  key={warning}
                  className={warning === 'not-scanned' ? 'inbox-muted' : 'inbox-due--overdue'}
                >
                  {texts.fileWarnings[warning]}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
