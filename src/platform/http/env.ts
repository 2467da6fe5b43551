import type { Context, Hono } from 'hono'
import type { Services } from '../services.ts'

export interface Env {
  Variables: {
    services: Services
    /** Set by a page that may be kept for everybody without a session; what it depends on. */
    cacheTags?: readonly string[]
    /** Origins, such as `https://player.example`, to which frames of this page may lead; none but our own otherwise. */
    frames?: readonly string[]
  }
}

export type App = Hono<Env>
export type Ctx = Context<Env>
