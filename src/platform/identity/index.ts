export {
  createLink,
  forgetOldLinks,
  inspectLink,
  mintLink,
  mintLinkToken,
  showLinkCode,
  useLink,
  useLinkCode,
} from './links.ts'
export { isSignature, newToken, sign } from './secrets.ts'
export {
  askingBrowser,
  beginSession,
  endAllSessions,
  endSession,
  forgetOldSessions,
  listSessions,
  openSession,
  type Realm,
  readAskingBrowser,
  readSession,
  type SessionEntry,
} from './sessions.ts'
export { readSignInSubject, type SignInDoor, writeSignInSubject } from './sign-in-door.ts'
export { signInRoutes } from './sign-in-routes.tsx'
