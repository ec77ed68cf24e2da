'use client'

import type { InboxOverview } from '@birlik/shared/contract'
import { useCallback, useEffect, useState } from 'react'
import { ask, faultOf, type InboxFault } from './ask'
import { useTexts } from './hooks/useTexts'
import { COLUMNS, type Column, type Order, type OverviewRow, shareInTime, sortRows } from './logic/sortRows'
import { FaultNote } from './parts/FaultNote'
import type { InboxTexts } from './texts'
import './styles/controls.css'
import './styles/overview.css'

/** The dialogue of all bodies side by side, those with most that is overdue first. */
export function Overview() {
  const { texts, locale } = useTexts()
  const [rows, setRows] = useState<OverviewRow[] | null>(null)
  const [fault, setFault] = useState<InboxFault | null>(null)
  const [order, setOrder] = useState<Order>({ column: 'overdue', descending: true })
  const { table } = texts

  const refresh = useCallback(async () => {
    try {
      setRows((await ask<InboxOverview>('/overview')).agencies)
      setFault(null)
    } catch (error) {
      setFault(faultOf(error))
    }
  }, [])
  useEffect(() => void refresh(), [refresh])
  useEffect(() => {
    document.title = `${texts.overview} · Birlik`
  }, [texts])

  const by = (column: Column) =>
    setOrder((before) =>
      before.column === column
        ? { column, descending: !before.descending }
        : { column, descending: column !== 'agency' },
    )
  return (
    <div className="inbox-overview">
      <h1>{texts.overview}</h1>
      <p className="inbox-hint">{table.lead}</p>
      <FaultNote fault={fault} onRetry={refresh} />
      <p role="status">{rows || fault ? '' : texts.loading}</p>
      {rows && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and must be reachable by keyboard.
        <section className="inbox-overview__scroll" aria-label={table.caption} tabIndex={0}>
          <table>
            <caption className="sr-only">{table.caption}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" aria-sort={sortOf(column, order)}>
                    <button type="button" onClick={() => by(column)}>
                      {table[column]}
                      {'\u00a0'}
                      <span aria-hidden="true">
                        {order.column !== column ? '↕' : order.descending ? '↓' : '↑'}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sortRows(rows, order, locale).map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.name}</th>
                  {COLUMNS.slice(1).map((column) => (
                    <td key={column}>{cell(column, row, texts, locale)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  )
}

function sortOf(column: Column, order: Order) {
  if (order.column !== column) return undefined
  return order.descending ? 'descending' : 'ascending'
}

function cell(column: Column, row: OverviewRow, texts: InboxTexts, locale: string) {
  const number = (value: number | null, options?: Intl.NumberFormatOptions) =>
    value === null ? texts.table.none : new Intl.NumberFormat(locale, options).format(value)
  switch (column) {
    case 'overdue':
      return row.overdue ? (
        <span className="inbox-due inbox-due--overdue">
          <span aria-hidden="true" className="inbox-due__sign">
            !
          </span>
          {number(row.overdue)}
        </span>
      ) : (
        number(0)
      )
    case 'inTime':
      return number(shareInTime(row), { style: 'percent' })
    case 'median':
      return row.medianMinutes === null ? texts.table.none : spanInWords(row.medianMinutes, texts)
    case 'rating':
      return row.averageRating === null
        ? texts.table.none
        : `${number(row.averageRating, { maximumFractionDigits: 1 })} (${number(row.rated)})`
    case 'agency':
      return row.name
    default:
      return number(row[column])
  }
}

/** Of working time: 90 min → 1 h 30 min. */
function spanInWords(minutes: number, texts: InboxTexts): string {
  if (minutes < 60) return texts.minutes(minutes)
  const rest = minutes % 60
  return [texts.hours(Math.floor(minutes / 60)), rest && texts.minutes(rest)].filter(Boolean).join(' ')
}
