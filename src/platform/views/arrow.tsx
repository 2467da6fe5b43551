/** An arrow drawn for a script from left to right; style sheets turn it where the page runs the other way. */
export const Arrow = ({ children }: { children: string }) => (
  <span class="arrow" aria-hidden="true">
    {children}
  </span>
)
