export { anyone, type Guard, onGet, onPost, type RateLimit } from './actions.ts'
export { clientAddress } from './client-address.ts'
export { dropCookie, readCookie, sessionCookieMark, writeCookie } from './cookies.ts'
export type { App, Ctx, Env } from './env.ts'
export {
  checkForm,
  emailField,
  type FormErrors,
  type FormValues,
  parseForm,
  readForm,
} from './forms.ts'
export { readNotice, withNotice } from './notice.ts'
export { askedPage, type Paging, pagingOf, requirePage } from './paging.ts'
export { isStorageFailure, Problem, type ProblemCode } from './problem.ts'
export { samePath } from './same-path.ts'
