import type { App } from '../platform/http/index.ts'

export function readerRoutes(_app: App): void {}
