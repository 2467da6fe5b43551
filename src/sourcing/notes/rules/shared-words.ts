import { wordsIn } from '../../anchors/words.ts'

/** Words that say too little by themselves to tell whether two passages speak of one thing. */
const small = new Set(
  `a an the and or but nor so yet if then than as at by for from in into of off on onto over to under up out with within
without about after again against all also am any are be because been before being between both can could did do does done
down each even ever every few had has have he her here hers him his how i is it its just may me might more most much must
my no not now one only other our own s same shall she should some still such t that their them there these they this those
through too two until us very was we were what when where which while who whom whose why will would yes you your says said
say new first last year years day week month time people including told`.split(/\s+/),
)

/** The telling words of a passage, each once, in small letters. */
export const tellingWords = (text: string): string[] => [
  ...new Set(
    wordsIn(text)
      .map(({ text: word }) => word)
      .filter(word => !small.has(word) && (word.length > 2 || /\p{N}/u.test(word))),
  ),
]

/** One word in two forms: *West* and *Western*, *spy* and *spies*, *closes* and *closing*. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4 || Math.max(one.length, other.length) - shorter > 4) return false
  let shared = 0
  while (shared < shorter && one[shared] === other[shared]) shared += 1
  return shared === shorter || (shared >= 4 && shared >= shorter - 2)
}

/** Those of the first that the second has too. */
export const sharedWords = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter(word => others.some(other => isSameWord(word, other)))
