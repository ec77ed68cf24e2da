import type { GlobalBeforeValidateHook } from 'payload'
import { type Fault, refusal } from '../../services/refusal.ts'
import { tri } from '../../services/tri.ts'

const empty = tri('Бұл өрісті толтырыңыз.', 'Заполните это поле.', 'Fill this field in.')
const order = tri(
  'Аяқталуы басталуынан кейін болуы керек.',
  'Окончание должно быть позже начала.',
  'The end must be later than the beginning.',
)

/** A banner that is on says what happened, since when, and does not end before it begins. */
export const checkEmergency: GlobalBeforeValidateHook = ({ data, req }) => {
  const emergency = data?.emergency
  if (!emergency?.active) return data
  const missing = ['title', 'text', 'from'].filter((name) => !emergency[name])
  const faults: Fault[] = missing.map((name) => ({ path: `emergency.${name}`, message: empty }))
  if (emergency.until && emergency.until <= emergency.from)
    faults.push({ path: 'emergency.until', message: order })
  if (faults.length) throw refusal(req, 'platform', faults)
  return data
}
