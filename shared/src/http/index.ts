export { guardBodies } from './guardBodies.ts'
export { knownRequestId } from './knownRequestId.ts'
