export {
  createLink,
  forgetOldLinks,
  inspectLink,
  type LinkState,
  mintLinkToken,
  showLinkCode,
  type UseOutcome,
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
