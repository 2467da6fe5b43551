export type SiteTables = {
  /** One row: the settings as JSON. */
  site: { id: number; settings: string }
  section: { id: string; slug: string; name: string; about: string; position: number }
}
