export { anyone, type Guard, onGet, onPost, type RateLimit } from './actions.ts'
export { type Assets, loadAssets } from './assets.ts'
export { clientAddress } from './client-address.ts'
export { dropCookie, readCookie, writeCookie } from './cookies.ts'
export type { App, Ctx, Env } from './env.ts'
export {
  checkForm,
  emailField,
  type FormErrors,
  type FormValues,
  parseForm,
  readForm,
} from './forms.ts'
export { createLive, type Live } from './live.ts'
export { readNotice, withNotice } from './notice.ts'
export { createPageCache, type PageCache } from './page-cache.ts'
export { isStorageFailure, Problem, type ProblemCode } from './problem.ts'
export { createRateLimiter, type RateLimiter } from './rate-limit.ts'
export { samePath } from './same-path.ts'
export { plainAddresses, sameOriginWrites, securityHeaders } from './security.ts'
export { listen, type RunningServer } from './server.ts'
