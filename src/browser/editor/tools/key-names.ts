const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform)

const apple: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃' }
const others: Readonly<Record<string, string>> = { Mod: 'Ctrl' }

/** `Mod-Shift-8` as it is printed on this machine's keys. */
export const keyNames = (keys: string): readonly string[] =>
  keys.split('-').map(key => (isApple ? apple : others)[key] ?? (key.length === 1 ? key.toUpperCase() : key))

/** As `aria-keyshortcuts` wants it. */
export const ariaKeys = (keys: string): string =>
  keys
    .split('-')
    .map(key => (key === 'Mod' ? (isApple ? 'Meta' : 'Control') : key.length === 1 ? key.toUpperCase() : key))
    .join('+')
