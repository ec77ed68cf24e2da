import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import { agenciesWhere } from '../access/agenciesWhere.ts'
import type { Guarded } from '../access/rights.ts'
import { idOf } from '../services/idOf.ts'
import { refusal } from '../services/refusal.ts'
import { tri } from '../services/tri.ts'

const choose = tri(
  'Материал қай органға тиесілі екенін таңдаңыз.',
  'Выберите, какому органу принадлежит материал.',
  'Choose the state body this belongs to.',
)

/**
 * The agency is settled when a document is made: the one named, if the person may make such a thing there, or the only
 * one where they may. Afterwards it stays, whatever is sent.
 */
export const pinAgency =
  (what: Guarded): CollectionBeforeValidateHook =>
  ({ data, operation, originalDoc, req, collection }) => {
    if (operation === 'update') return { ...data, agency: idOf(originalDoc?.agency) }
    const named = idOf(data?.agency)
    if (!req.user) return { ...data, agency: named }
    const allowed = agenciesWhere(req.user, 'create', what)
    if (allowed === 'all') {
      // The platform's own files and redirects belong to no agency.
      if (named || what !== 'content') return { ...data, agency: named }
      throw refusal(req, collection.slug, [{ path: 'agency', message: choose }])
    }
    if (named && !allowed.includes(named)) throw new Forbidden(req.t)
    if (named) return { ...data, agency: named }
    const [only, ...others] = allowed
    if (!only) throw new Forbidden(req.t)
    if (others.length) throw refusal(req, collection.slug, [{ path: 'agency', message: choose }])
    return { ...data, agency: only }
  }
