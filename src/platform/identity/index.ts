export { deviceOf } from './device.ts'
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
export { hashOf, isSignature, newToken, sign } from './secrets.ts'
export {
  askingBrowser,
  beginSession,
  endAllSessions,
  endOtherSessions,
  endSession,
  endSessionOf,
  forgetOldSessions,
  listSessions,
  openSession,
  peekSession,
  type Realm,
  readAskingBrowser,
  readSession,
  type SessionEntry,
} from './sessions.ts'
export { readSignInSubject, type SignInDoor, writeSignInSubject } from './sign-in/door.ts'
export { signInRoutes } from './sign-in/routes.tsx'
