export { guardBodies } from './guardBodies.ts'
