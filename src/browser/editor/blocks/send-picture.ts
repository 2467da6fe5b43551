import { urls } from '../../../urls.ts'

type SentPicture =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly message: string }

/** Stores a picture and says its name. `failed` is said when the network is away. */
export async function sendPicture(file: File, failed: string): Promise<SentPicture> {
  const body = new FormData()
  body.append('picture', file)
  try {
    const answer = await fetch(urls.deskPictures(), {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    })
    const said = (await answer.json()) as { file?: string; message?: string }
    return said.file ? { ok: true, file: said.file } : { ok: false, message: said.message ?? failed }
  } catch {
    return { ok: false, message: failed }
  }
}
