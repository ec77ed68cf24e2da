import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'
import { type Fault, refusal } from '../services/refusal.ts'
import { tri } from '../services/tri.ts'

const noGroup = tri(
  'Мұнда өрістер жиыны болуы керек. Оны толтырыңыз немесе жібермеңіз: жіберілмеген өріс өзгермейді.',
  'Здесь должен быть набор полей. Заполните его или не отправляйте: неотправленное поле не меняется.',
  'This has to be a set of fields. Fill it in or leave it out: what is left out stays as it is.',
)
const noRows = tri(
  'Мұнда тізім болуы керек. Бос болса, бос тізім жіберіңіз.',
  'Здесь должен быть список. Если он пуст, отправьте пустой список.',
  'This has to be a list. Send an empty list where there is nothing.',
)

type Asked = { args: unknown; operation?: string; req: PayloadRequest }

/**
 * Refuses values of another shape than their field has. Payload 3.90.1 answers 200 to a string sent for a group and keeps nothing of it,
 * and 500 to null. Works on the finished configuration, so that no collection is forgotten.
 */
export async function refuseShapes(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const { slug, flattenedFields, hooks } of [...config.collections, ...config.globals]) {
    const check = ({ args, req }: Asked) => {
      const { data } = args as { data?: unknown }
      const faults = isObject(data) ? shapeFaults(flattenedFields, data) : []
      if (faults.length) throw refusal(req, slug, faults)
      return args
    }
    hooks.beforeOperation = [check, ...(hooks.beforeOperation ?? [])] as never
  }
  return config
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function shapeFaults(fields: readonly FlattenedField[], data: Record<string, unknown>, above = ''): Fault[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${above}${field.name}`
    if (value === undefined) return []
    if (field.type === 'group' || field.type === 'tab') {
      if (!isObject(value)) return [{ path, message: noGroup }]
      return shapeFaults(field.flattenedFields, value, `${path}.`)
    }
    if (field.type === 'array') return rowFaults(value, path, () => field.flattenedFields)
    if (field.type === 'blocks') {
      return rowFaults(value, path, (row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block?.flattenedFields ?? []
      })
    }
    return []
  })
}

/** The admin sends 0 for no rows. */
function rowFaults(
  value: unknown,
  path: string,
  fieldsOf: (row: Record<string, unknown>) => readonly FlattenedField[],
): Fault[] {
  if (value === null || value === 0) return []
  if (!Array.isArray(value)) return [{ path, message: noRows }]
  return value.flatMap((row: unknown, n) =>
    isObject(row)
      ? shapeFaults(fieldsOf(row), row, `${path}.${n}.`)
      : [{ path: `${path}.${n}`, message: noGroup }],
  )
}
