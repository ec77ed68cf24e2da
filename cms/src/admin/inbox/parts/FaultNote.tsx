'use client'

import { useConfig } from '@payloadcms/ui'
import type { InboxFault } from '../ask'
import { useTexts } from '../hooks/useTexts'

type Props = { fault: InboxFault | null; onRetry?: () => void }

/** What went wrong and what to do about it. Always there: a screen reader announces only what changes within it. */
export function FaultNote({ fault, onRetry }: Props) {
  return <div role="alert">{fault && <Told fault={fault} onRetry={onRetry} />}</div>
}

function Told({ fault, onRetry }: { fault: InboxFault; onRetry: (() => void) | undefined }) {
  const { texts } = useTexts()
  const { config } = useConfig()
  const { status, problem } = fault
  const said = new Set([problem?.title, problem?.detail])
  const more = (problem?.errors ?? [])
    .flatMap(({ message, remedy }) => [message, remedy])
    .filter((text) => !said.has(text))
  return (
    <div className="inbox-fault">
      {status === 401 ? (
        <p>
          {texts.faults.session}{' '}
          <a href={`${config.routes.admin}/login`} target="_blank" rel="noreferrer">
            {texts.faults.login}
          </a>
        </p>
      ) : (
        <>
          <p>{problem?.title ?? (status === 0 ? texts.faults.offline : texts.faults.unclear)}</p>
          {problem?.detail && <p>{problem.detail}</p>}
          {more.length > 0 && <p>{more.join(' ')}</p>}
        </>
      )}
      {onRetry && (
        <button type="button" className="inbox-button" onClick={onRetry}>
          {texts.again}
        </button>
      )}
    </div>
  )
}
