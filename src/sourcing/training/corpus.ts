import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from '../../platform/config/index.ts'
import { type MarkedText, readMarkedText } from './annotation.ts'

export interface Article extends MarkedText {
  readonly name: string
  /** The file that it stands in, without its ending: its kind of newspaper or story. */
  readonly kind: string
}

const corpusFolder = join(rootFolder, 'src/sourcing/training/corpus')

/** Articles that the weights are made from. */
export const trainingArticles = (): Article[] => readArticles(name => !isHeldOut(name))

/** Articles that the weights never see: a file of other styles, and every eighth article of all the rest. */
export const heldOutArticles = (): Article[] => readArticles(isHeldOut)

const isHeldOut = (name: string): boolean =>
  name.startsWith('held-out') || Number(name.match(/\d+$/)?.[0]) % 8 === 0

function readArticles(wanted: (name: string) => boolean): Article[] {
  return readdirSync(corpusFolder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file =>
      readFileSync(join(corpusFolder, file), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map(part => ({ kind: file.replace('.txt', ''), part })),
    )
    .flatMap(({ kind, part }) => {
      const name = part.slice(0, part.indexOf('\n')).trim()
      return wanted(name) ? [readArticle(name, kind, part.slice(part.indexOf('\n') + 1).trim())] : []
    })
}

function readArticle(name: string, kind: string, marked: string): Article {
  try {
    return { name, kind, ...readMarkedText(marked) }
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`)
  }
}
