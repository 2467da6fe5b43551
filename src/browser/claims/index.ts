export { claimsPlugin } from './claims-plugin.ts'
