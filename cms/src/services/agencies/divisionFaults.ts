import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'

type Division = { key?: string | null; parentKey?: string | null }

const twice = tri(
  'Бұл белгі екі рет кездеседі.',
  'Это обозначение встречается дважды.',
  'This key stands twice.',
)
const lost = tri(
  'Мұндай белгісі бар жоғары бөлімше жоқ.',
  'Вышестоящего подразделения с таким обозначением нет.',
  'There is no superior division with this key.',
)

/** Divisions form a tree: keys are unique and the way up from each ends at the top. */
export function divisionFaults(divisions: Division[]): Fault[] {
  const parents = new Map(divisions.map(({ key, parentKey }) => [key, parentKey]))
  const endsAtTop = (start: Division): boolean => {
    let key = start.parentKey
    for (let steps = 0; key; steps++) {
      if (steps > divisions.length || !parents.has(key)) return false
      key = parents.get(key)
    }
    return true
  }
  return divisions.flatMap((division, index): Fault[] => {
    const first = divisions.findIndex(({ key }) => key === division.key)
    if (first !== index) return [{ path: `divisions.${index}.key`, message: twice }]
    return endsAtTop(division) ? [] : [{ path: `divisions.${index}.parentKey`, message: lost }]
  })
}
