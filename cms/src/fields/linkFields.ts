import { followableHref } from '@birlik/shared/text'
import type { Field, FieldAffectingData, PayloadRequest } from 'payload'
import { linkFault } from '../services/richText/index.ts'
import { say } from '../services/say.ts'

type Defaults = { defaultFields: FieldAffectingData[] }

/**
 * Fields of a link in a formatted text. Payload takes any address without a space, and writes what it cannot read as
 * `javascript%3A…`; here the dialog refuses at once what the server would refuse at save.
 */
export const linkFields = ({ defaultFields }: Defaults): (Field | FieldAffectingData)[] =>
  defaultFields.map((field) =>
    field.name === 'url' && field.type === 'text' ? { ...field, hooks: {}, validate: isFollowable } : field,
  )

const isFollowable = (value: unknown, { req }: { req: PayloadRequest }) =>
  (typeof value === 'string' && followableHref(value) !== null) || say(req, linkFault)
