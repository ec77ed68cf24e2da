export { ENTITY_TYPE_KEYS, ENTITY_TYPES, type EntityType } from './entityTypes.ts'
export type { FormTemplate, TemplateField } from './formTemplates/formTemplate.ts'
export { FORM_TEMPLATES } from './formTemplates/index.ts'
export { CALENDAR_DAYS } from './holidays.ts'
export {
  childrenOf,
  indexChildOf,
  NODES,
  nodeAt,
  nodeByKey,
  nodesOf,
  type Renders,
  type StructureNode,
} from './nodes.ts'
export { PALETTE_KEYS, PALETTES, type Palette } from './palettes.ts'
