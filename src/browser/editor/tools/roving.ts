/**
 * One stop for Tab among several buttons; arrows, Home and End go between them, as the pattern for toolbars has it
 * (ARIA Authoring Practices, Toolbar). Buttons that are not shown are passed over.
 */
export function rove(bar: HTMLElement, next = ['ArrowRight'], previous = ['ArrowLeft']): void {
  const buttons = () =>
    [...bar.querySelectorAll<HTMLButtonElement>('button')].filter(one => !one.closest('[hidden]'))
  const stopAt = (one: HTMLButtonElement | undefined) => {
    if (!one) return
    for (const other of bar.querySelectorAll('button')) other.tabIndex = other === one ? 0 : -1
  }
  stopAt(buttons()[0])
  bar.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) stopAt(target)
  })
  bar.addEventListener('keydown', event => {
    const all = buttons()
    const at = all.indexOf(event.target as HTMLButtonElement)
    if (at < 0) return
    const isReversed = getComputedStyle(bar).direction === 'rtl' && event.key.startsWith('Arrow')
    const by = next.includes(event.key) ? 1 : previous.includes(event.key) ? -1 : 0
    const place =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? all.length - 1
          : by
            ? at + (isReversed ? -by : by)
            : null
    if (place === null) return
    event.preventDefault()
    all[(place + all.length) % all.length]?.focus()
  })
}
