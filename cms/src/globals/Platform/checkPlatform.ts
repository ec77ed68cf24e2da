import type { GlobalBeforeValidateHook } from 'payload'
import { contradictionFaults } from '../../services/contradictionFaults.ts'
import { type Fault, refusal } from '../../services/refusal.ts'
import { tri } from '../../services/tri.ts'

const empty = tri('Бұл өрісті толтырыңыз.', 'Заполните это поле.', 'Fill this field in.')

/** A banner that is on says what happened and since when; it does not end before it begins, and a day has one MCI. */
export const checkPlatform: GlobalBeforeValidateHook = ({ data, req }) => {
  if (!data) return data
  const { emergency } = data
  const missing = emergency?.active ? ['title', 'text', 'from'].filter((name) => !emergency[name]) : []
  const faults: Fault[] = [
    ...missing.map((name) => ({ path: `emergency.${name}`, message: empty })),
    ...contradictionFaults('platform', data),
  ]
  if (faults.length) throw refusal(req, 'platform', faults)
  return data
}
