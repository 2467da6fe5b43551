/**
 * What tells mail addresses apart. Without regard to case: one person may write theirs in several ways, and mailboxes
 * that differ in case alone do not exist in practice.
 */
export const emailKey = (email: string): string => email.trim().toLowerCase()
