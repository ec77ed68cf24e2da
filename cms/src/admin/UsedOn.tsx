'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { dayInAstana } from './dayInAstana'
import { type UsedOnAnswer, useUsedOn } from './useUsedOn'

type Use = UsedOnAnswer['uses'][number]
type Translate = (key: string, variables?: Record<string, string | number>) => string

/** Lists the documents that show a file, and the files that stood in its place before. */
export function UsedOn() {
  const t = useTranslation().t as Translate
  const { id } = useDocumentInfo()
  const answer = useUsedOn()
  if (!id) return null
  return (
    <section className="field-type birlik-used-on" aria-busy={answer === null}>
      {answer === 'failed' && <p role="status">{t('usedOn:failed')}</p>}
      {answer && answer !== 'failed' && <Answer answer={answer} t={t} />}
    </section>
  )
}

function Answer({ answer, t }: { answer: UsedOnAnswer; t: Translate }) {
  const { uses, others, former, presentHref, isClosed } = answer
  if (presentHref)
    return (
      <p>
        {t('usedOn:replaced')} <a href={presentHref}>{t('usedOn:present')}</a>
      </p>
    )
  const states = ({ published, drafted }: Use) => [
    published && t('usedOn:published'),
    drafted && t('usedOn:drafted'),
  ]
  return (
    <>
      {isClosed && <p>{t('usedOn:closed')}</p>}
      <h3>{t('usedOn:title')}</h3>
      {uses.length + others === 0 ? (
        <p>{t('usedOn:nowhere')}</p>
      ) : (
        <ul>
          {uses.map((use) => (
            <li key={use.href}>
              <a href={use.href}>{use.title}</a>
              <span>{[use.kind, ...states(use), use.agency].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
          {others > 0 && <li>{t('usedOn:others', { number: others })}</li>}
        </ul>
      )}
      {former.length > 0 && (
        <>
          <h3>{t('usedOn:former')}</h3>
          <ul>
            {former.map(({ href, title, until }) => (
              <li key={href}>
                <a href={href}>{title}</a>
                <span>{t('usedOn:until', { day: dayInAstana(new Date(until)) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
