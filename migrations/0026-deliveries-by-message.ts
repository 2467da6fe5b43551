import type { Kysely } from 'kysely'

/** A mail that comes back names the delivery by its Message-ID. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('delivery_message').on('delivery').column('message_id').execute()
}
