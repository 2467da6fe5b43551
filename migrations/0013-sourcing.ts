import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createSources(db)
  await createClaims(db)
}

async function createSources(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('slug', 'text', column => column.notNull().unique())
    .addColumn('kind', 'text', column =>
      column.notNull().check(sql`kind in ('person', 'organisation', 'document', 'collective', 'anonymous')`),
    )
    .addColumn('wording', 'text', column => column.notNull())
    .addColumn('search_words', 'text', column => column.notNull())
    .addColumn('role', 'text')
    .addColumn('interest', 'text')
    .addColumn('affiliation_id', 'text', column => column.references('source.id'))
    .addColumn('outlet', 'text')
    .addColumn('url', 'text')
    .addColumn('story_id', 'text')
    .addColumn('number', 'text')
    .addColumn('reason', 'text')
    .addColumn('approved_by', 'text')
    .addColumn('approved_at', 'text')
    .addColumn('merged_into', 'text', column => column.references('source.id'))
    .addColumn('used_at', 'text')
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    // Whoever is not named has nothing here that leads to them, and belongs to one story.
    .addCheckConstraint(
      'source_anonymity',
      sql`case when kind = 'anonymous'
        then story_id is not null and number is not null
          and affiliation_id is null and outlet is null and url is null
        else story_id is null and number is null and reason is null
          and approved_by is null and approved_at is null
        end`,
    )
    .execute()
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on('source').columns(columns).execute()
  await index('source_wording', ['wording', 'id'])
  await index('source_story', ['story_id'])
  await index('source_affiliation', ['affiliation_id'])

  await db.schema
    .createTable('report')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('outlet_id', 'text', column => column.notNull().references('source.id'))
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('url', 'text')
    .addColumn('date', 'text')
    .addColumn('excerpt', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .execute()
  await db.schema.createIndex('report_outlet').on('report').columns(['outlet_id', 'id']).execute()
}

async function createClaims(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('story_id', 'text', column => column.notNull())
    .addColumn('label', 'text')
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('manner', 'text', column => column.notNull())
    .addColumn('source_id', 'text', column => column.references('source.id'))
    .addColumn('cue', 'text')
    .addColumn('embedded_in', 'text', column => column.references('claim.id'))
    .addColumn('note', 'text', column => column.notNull())
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', column => column.notNull())
    .addColumn('changed_at', 'text', column => column.notNull())
    .addColumn('removed_at', 'text')
    .execute()
  await db.schema.createIndex('claim_story').on('claim').columns(['story_id', 'id']).execute()
  await db.schema.createIndex('claim_source').on('claim').columns(['source_id', 'id']).execute()

  // Apart from the claim, because it changes with every text that is saved, and then all of a story's at once.
  await db.schema
    .createTable('claim_anchor')
    .addColumn('claim_id', 'text', column => column.primaryKey().references('claim.id'))
    .addColumn('story_id', 'text', column => column.notNull())
    .addColumn('passages', 'text', column => column.notNull())
    .addColumn('lost_at', 'text')
    .execute()
  await db.schema.createIndex('claim_anchor_story').on('claim_anchor').column('story_id').execute()

  await db.schema
    .createTable('claim_hop')
    .addColumn('claim_id', 'text', column => column.notNull().references('claim.id'))
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('relation', 'text', column => column.notNull())
    .addColumn('outlet_id', 'text', column => column.notNull().references('source.id'))
    .addColumn('report_id', 'text', column => column.references('report.id'))
    .addColumn('stated', 'text', column => column.notNull())
    .addColumn('inferred_from', 'text', column => column.references('claim.id'))
    .addPrimaryKeyConstraint('claim_hop_key', ['claim_id', 'place'])
    .execute()
  await db.schema.createIndex('claim_hop_outlet').on('claim_hop').columns(['outlet_id', 'claim_id']).execute()

  await db.schema
    .createTable('claim_link')
    .addColumn('from_id', 'text', column => column.notNull().references('claim.id'))
    .addColumn('to_id', 'text', column => column.notNull().references('claim.id'))
    .addColumn('kind', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('claim_link_key', ['from_id', 'to_id', 'kind'])
    .execute()
  await db.schema.createIndex('claim_link_to').on('claim_link').column('to_id').execute()

  // The texts in which a story's anchors stand; what is saved next is compared with them.
  await db.schema
    .createTable('story_text')
    .addColumn('story_id', 'text', column => column.primaryKey())
    .addColumn('headline', 'text', column => column.notNull())
    .addColumn('standfirst', 'text', column => column.notNull())
    .addColumn('body', 'text', column => column.notNull())
    .execute()
}
