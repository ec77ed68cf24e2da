import type { Localized } from '../locales/index.ts'

/** The 13 kinds of state body; the kind decides which nodes of the standard structure a body owes. */
export const ENTITY_TYPES = {
  ministry: { kk: 'Министрлік', ru: 'Министерство', en: 'Ministry' },
  agency: { kk: 'Агенттік', ru: 'Агентство', en: 'Agency' },
  committee: { kk: 'Комитет', ru: 'Комитет', en: 'Committee' },
  department: { kk: 'Департамент', ru: 'Департамент', en: 'Department' },
  akimat_region: { kk: 'Облыс әкімдігі', ru: 'Акимат области', en: 'Regional akimat' },
  akimat_city: { kk: 'Қала әкімдігі', ru: 'Акимат города', en: 'City akimat' },
  akimat_district: { kk: 'Аудан әкімдігі', ru: 'Акимат района', en: 'District akimat' },
  directorate: { kk: 'Басқарма', ru: 'Управление', en: 'Directorate' },
  akim_office: { kk: 'Әкім аппараты', ru: 'Аппарат акима', en: 'Akim’s office' },
  maslikhat: { kk: 'Мәслихат', ru: 'Маслихат', en: 'Maslikhat' },
  court: { kk: 'Сот', ru: 'Суд', en: 'Court' },
  embassy: { kk: 'Елшілік', ru: 'Посольство', en: 'Embassy' },
  subordinate: {
    kk: 'Ведомстволық бағынысты ұйым',
    ru: 'Подведомственная организация',
    en: 'Subordinate organisation',
  },
} as const satisfies Record<string, Localized<string>>

export type EntityType = keyof typeof ENTITY_TYPES
export const ENTITY_TYPE_KEYS = Object.keys(ENTITY_TYPES) as [EntityType, ...EntityType[]]
