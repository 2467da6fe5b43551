import type { Settings } from '../../site/index.ts'

const generic = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-rounded',
  'cursive',
  'fantasy',
])

/** A paper's own look: the house's custom properties with its values, after the house's style sheet and outside its layers. */
export function lookCss({ accent, accentDark, headlineFace, textFace }: Settings['look']): string {
  const declarations = [
    accent && `--accent: ${accent};`,
    accentDark && `--accent-dark: ${accentDark};`,
    headlineFace && `--face-headline: ${families(headlineFace)};`,
    textFace && `--face-text: ${families(textFace)};`,
  ].filter(Boolean)
  return `:root {\n${declarations.map(line => `  ${line}\n`).join('')}}\n`
}

/** Each name in quotes of its own, so that one left open in the settings cannot swallow what follows. */
function families(face: string): string {
  const names = face
    .split(',')
    .map(name => name.replace(/['"]/g, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const last = names.at(-1)
  return [...names, ...(last && generic.has(last) ? [] : ['serif'])]
    .map(name => (generic.has(name) ? name : `"${name}"`))
    .join(', ')
}
