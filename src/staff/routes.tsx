import type { App } from '../platform/http/index.ts'

export function staffRoutes(_app: App): void {}
