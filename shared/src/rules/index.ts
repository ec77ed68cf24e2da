export { type AddressedKind, addressOf } from './addressOf.ts'
export { type Contradiction, contradictionsIn, contradictionText, type Rule } from './contradictions/index.ts'
export * from './dialogue/index.ts'
export { type FeeRule, feeInTenge, type MciValue, mciInForce } from './fee.ts'
export { isJunkAlt } from './isJunkAlt.ts'
export {
  type LocalizedFields,
  languagesOf,
  type Missing,
  missingForPublication,
} from './missingForPublication.ts'
export { keyOfAddress, keysOf, languageIn, type OldAddress, readOldAddress } from './oldAddress.ts'
export { TABLE_LIMITS, type TableRow, tableFault } from './tableFault.ts'
