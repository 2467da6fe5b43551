const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, mark => entities[mark] ?? mark)

export const attribute = (name: string, value: string): string => ` ${name}="${escapeHtml(value)}"`
