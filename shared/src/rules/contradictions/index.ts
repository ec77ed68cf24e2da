export type { Contradiction, Rule } from './contradiction.ts'
export { contradictionsIn } from './contradictionsIn.ts'
export { contradictionText } from './contradictionText.ts'
