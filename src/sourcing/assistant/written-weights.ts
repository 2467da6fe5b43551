import type { FeatureWeights } from './weights.ts'

/**
 * The rules: weights written by hand, which say what a grammar of reporting says before any text is seen. Learning
 * starts from them and moves away only as far as the corpus pulls.
 */
const read = (rows: string): FeatureWeights =>
  new Map(
    rows
      .split('\n')
      .map(row => /^\s*(\S.*?)\s+(-?[\d.]+)$/.exec(row))
      .flatMap(match => (match ? [[match[1] ?? '', Number(match[2])] as const] : [])),
  )

export const writtenCues = read(`
  cue -1
  kind:according 4
  kind:hearsay 2
  kind:noun -1.5
  kind:adjective 0.5
  group:say 0.5
  group:claim 0.4
  group:think 0.3
  group:want 0.5
  group:judge 0.4
  group:urge 0.2
  group:none -0.5
  following:that 2
  following:whether 1
  following:clause 1.2
  following:quote 1.5
  following:comma-quote 1.5
  following:colon 1
  following:wh 0.5
  following:noun 0.1
  following:prep -0.8
  following:end -0.5
  following:conjunction -0.8
  group+following:want+to 1.5
  group+following:commit+to 1.5
  group+following:urge+noun 0.8
  group+following:urge+for 1
  group+following:judge+noun 0.8
  group+following:call+noun 0.3
  group+left:say+quote 2
  group+left:say+comma 1
  kind+following+subject:noun+that+noun 1
  left:quote 1.5
  quoted:speech -3
  nested:under -1
  nested:under-closed -2
  nested:first-closed -2
  subject:he 1
  subject:she 1
  subject:they 0.7
  subject:person 0.8
  subject:name 0.8
  subject:body 0.6
  subject:document 0.4
  subject:I -0.5
  subject:you -1.5
  subject:none -0.8
  voice:active-to -1
  voice:passive -0.5
  phrasal:false -2
  relative:whose -1.5
  relative:which -1
  relative:whom -1
`)

export const writtenSources = read(`
  none -0.5
  none:hearsay 3
  none:noun 1
  place:before 1
  place:after 1.2
  place:by 0.5
  place:earlier -0.6
  place:owner 0.2
  gap:before+ 1
  gap:before+, 0.5
  gap:after+ 0.5
  before:^ 1.2
  before:, 0.2
  before:and 0.3
  before:but 0.5
  before:quote 0.8
  before:while 0.8
  before:; 0.8
  before:ADP -1.5
  before:of -2
  before:in -1.5
  before:who -1
  before:VERB -0.5
  before:time 0.5
  in:verb -2.5
  in:verb-in-relative 0.1
  in:participle -0.3
  in:pronoun -1
  in:but -2
  in:comma-conjunction -2
  in:conjunction -1.5
  in:mark -1
  in:quoted -1
  first:ADP -2
  first:VERB -1.5
  first:time -1.5
  head:person 0.7
  head:PROPN 0.6
  head:body 0.5
  head:he 1
  head:she 1
  head:they 0.7
  head:document 0.3
  in:relative-without-verb -2
  in:relative-reports -1
  head:time -2
  last:time -2
  inverted:quote 0.5
  inverted:comma -0.5
  place+kind:by+passive+finite 1.5
  after:after+, 0.5
  after:after+. 0.6
  after:after+$ 0.6
  comma-after:who -0.8
  comma-after:a -0.8
  comma-after:the -0.5
  via:0CCONJ 1.2
  via:0, 1
  last:NOUN 0.2
  last:PROPN 0.2
  last:quote 0.2
  last:VERB -1
  last:DET -0.8
  last:ADJ -0.3
`)
