import { useTranslation } from '@payloadcms/ui'
import {
  type Grid,
  hasRoom,
  type Line,
  maySpare,
  widthOf,
  withLine,
  withMoved,
  withoutLine,
} from './logic/grid'
import type { Place } from './logic/placeAfter'

type Translate = (key: string, variables?: Record<string, unknown>) => string
type Props = {
  grid: Grid
  current: Place
  disabled: boolean
  /** A change after which the focus is at a place. */
  update: (grid: Grid, place: Place) => void
  change: (grid: Grid) => void
}

/** What can be done with the row and the column of the cell that has the focus. */
export function Toolbar({ grid, disabled, change, ...props }: Props) {
  const t = useTranslation().t as Translate
  const toggle = (name: 'head' | 'headColumn') => (
    <label>
      <input
        type="checkbox"
        checked={grid[name]}
        disabled={disabled || (name === 'head' && !grid.head && grid.cells.length < 2)}
        onChange={(event) => change({ ...grid, [name]: event.target.checked })}
      />
      {t(`table:${name}`)}
    </label>
  )
  return (
    <div className="birlik-table__tools">
      <div className="birlik-table__heads">
        {toggle('head')}
        {toggle('headColumn')}
      </div>
      <LineTools line="row" grid={grid} disabled={disabled} {...props} />
      <LineTools line="column" grid={grid} disabled={disabled} {...props} />
    </div>
  )
}

function LineTools({ line, grid, current, disabled, update }: Omit<Props, 'change'> & { line: Line }) {
  const t = useTranslation().t as Translate
  const at = current[line]
  const length = line === 'row' ? grid.cells.length : widthOf(grid)
  const to = (place: number): Place => ({ ...current, [line]: Math.max(0, place) })
  const tools = [
    { name: 'before', able: hasRoom(grid, line), act: () => update(withLine(grid, line, at), to(at)) },
    { name: 'after', able: hasRoom(grid, line), act: () => update(withLine(grid, line, at + 1), to(at + 1)) },
    { name: 'back', able: at > 0, act: () => update(withMoved(grid, line, at, at - 1), to(at - 1)) },
    {
      name: 'forth',
      able: at < length - 1,
      act: () => update(withMoved(grid, line, at, at + 1), to(at + 1)),
    },
    {
      name: 'remove',
      able: maySpare(grid, line),
      act: () => update(withoutLine(grid, line, at), to(Math.min(at, length - 2))),
    },
  ]
  const number = at + 1
  return (
    <fieldset>
      <legend>{t(`table:${line}`, { number })}</legend>
      {tools.map(({ name, able, act }) => (
        <button key={name} type="button" disabled={disabled || !able} onClick={act}>
          {t(`table:${line}-${name}`)}
        </button>
      ))}
    </fieldset>
  )
}
