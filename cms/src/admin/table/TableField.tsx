'use client'

import { TABLE_LIMITS } from '@birlik/shared/rules'
import { FieldError, FieldLabel, toast, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Cells } from './Cells'
import { cellsOf } from './logic/cellsOf'
import { type Grid, gridOf, hasRoom, storedOf, withCell, withLine, withPasted } from './logic/grid'
import { type Place, placeAfter } from './logic/placeAfter'
import { Toolbar } from './Toolbar'
import './table.css'

type Translate = (key: string, variables?: Record<string, unknown>) => string

/** A table as a grid: typed, pasted from a spreadsheet, walked through by keyboard. Writes the fields `head` and `headColumn` beside. */
export const TableField: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const t = useTranslation().t as Translate
  const { grid, change, showError, disabled } = useGrid(path)
  const [current, setCurrent] = useState<Place>({ row: 0, column: 0 })
  const root = useRef<HTMLDivElement>(null)
  const wanted = useRef<Place | null>(null)
  const isFixed = Boolean(readOnly || disabled)
  const latest = useRef(grid)
  latest.current = grid

  // A cell that was only just made can take the focus once it stands there.
  useEffect(() => {
    if (!wanted.current) return
    const { row, column } = wanted.current
    const cell = root.current?.querySelector<HTMLTextAreaElement>(`[data-cell="${row}-${column}"]`)
    if (!cell) return
    wanted.current = null
    cell.focus()
  })

  const write = useCallback(
    (row: number, column: number, text: string) => change(withCell(latest.current, row, column, text)),
    [change],
  )
  const focus = useCallback((row: number, column: number) => setCurrent({ row, column }), [])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const cell = event.target
    if (!(cell instanceof HTMLTextAreaElement) || isFixed) return
    const next = placeAfter(event, cell, current, latest.current)
    if (!next) return
    event.preventDefault()
    wanted.current = next
    setCurrent(next)
    const isBelow = next.row >= latest.current.cells.length
    if (isBelow && hasRoom(latest.current, 'row')) change(withLine(latest.current, 'row', next.row))
  }

  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const { clipboardData: data } = event
    const cells = isFixed ? null : cellsOf(data.getData('text/html'), data.getData('text/plain'))
    if (!cells) return
    event.preventDefault()
    const { grid: filled, cut } = withPasted(latest.current, current.row, current.column, cells)
    change(filled)
    if (cut) toast.warning(t('table:cut', TABLE_LIMITS))
  }

  const update = (next: Grid, place: Place) => {
    wanted.current = place
    setCurrent(place)
    change(next)
  }

  return (
    <div className={`field-type birlik-table${showError ? ' error' : ''}`} ref={root}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <Toolbar grid={grid} current={current} disabled={isFixed} update={update} change={change} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what is typed and pasted in the cells within. */}
        <div className="birlik-table__scroll" onKeyDown={onKeyDown} onPaste={onPaste}>
          <Cells grid={grid} readOnly={isFixed} write={write} focus={focus} />
        </div>
      </div>
      <p className="birlik-zone">{t('table:help')}</p>
    </div>
  )
}

/** The grid of the three fields that keep it, and how to change it: the one place that knows how a table is stored. */
function useGrid(path: string) {
  const beside = path.slice(0, -'rows'.length)
  const rows = useField<unknown>({ path })
  const head = useField<unknown>({ path: `${beside}head` })
  const headColumn = useField<unknown>({ path: `${beside}headColumn` })
  const grid = gridOf({ head: head.value, headColumn: headColumn.value, rows: rows.value })
  const { setValue: setRows } = rows
  const { setValue: setHead } = head
  const { setValue: setHeadColumn } = headColumn
  const change = useCallback(
    (next: Grid) => {
      const stored = storedOf(next)
      setRows(stored.rows)
      setHead(stored.head)
      setHeadColumn(stored.headColumn)
    },
    [setRows, setHead, setHeadColumn],
  )
  return { grid, change, showError: rows.showError, disabled: rows.disabled }
}
