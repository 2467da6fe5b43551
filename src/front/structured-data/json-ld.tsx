/** A block of structured data for the head. */
export const JsonLd = ({ data }: { data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
)

/**
 * JSON that cannot end the element it stands in, nor open a comment in it: a headline may hold `</script>` or `<!--`
 * (HTML, section 4.12.1.3, "Restrictions for contents of script elements").
 */
const jsonForScript = (data: object): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
