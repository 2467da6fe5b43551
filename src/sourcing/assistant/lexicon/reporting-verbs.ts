/**
 * Verbs that can carry an attribution, by what they do. A verb stands in the group of its commonest frame in news;
 * what surrounds it decides in the end (see `cues.ts`).
 */
export const reportingVerbs = {
  /** Speech, with a direct or an indirect quotation. */
  say: `say add state declare remark comment note observe mention explain reply respond answer retort counter quip joke
    recall write tweet post repeat reiterate continue conclude testify whisper shout yell scream chant thunder snap growl
    rage sigh laugh giggle mutter murmur exclaim interject intone muse drawl bark fume crow gush grumble complain lament
    moan groan gripe elaborate rejoin interrupt volunteer deadpan sneer scoff wail sob gasp stammer hiss chide chime begin
    opine tease preach proclaim pronounce blog text email message retweet read chuckle roar boast brag rail quote sum demur go
    crack cry whine grouse carp bellow holler blurt enthuse wisecrack reminisce reflect shoot fire speak talk lecture kid mumble
    stammer echo parrot chip pontificate hedge rant bluster recite allude refer`,
  /** Speech with the one addressed as its object. */
  tell: `tell inform assure reassure notify brief remind convince persuade advise caution warn promise show alert
    counsel lecture admonish scold school bid text`,
  /** Speech that takes a stand on its own truth. */
  claim: `claim maintain insist contend argue allege charge assert affirm attest swear stress emphasise emphasize underline
    underscore reaffirm protest object admit concede acknowledge accept confess confirm deny dispute reject dismiss refute
    rebut clarify disclose reveal divulge confide caution warn report predict forecast imply hint signal suggest indicate
    announce certify concur agree disagree dissent counter stipulate specify testify plead posit hypothesise theorise
    speculate guess point attribute ascribe credit exaggerate rule reason proclaim explain recount relate narrate detail
    outline list cite spell lay set
    profess aver avow insinuate intimate contradict debunk recant retract float tout trumpet herald equivocate tweak stop reference`,
  /** Questions. */
  ask: `ask wonder question inquire enquire query quiz grill press probe challenge investigate consider examine weigh
    debate ponder study explore determine discuss contemplate consult`,
  /** Speech that wants something done. */
  urge: `urge order call demand request instruct implore plead beg exhort encourage appeal recommend propose advocate
    lobby petition invite dare command tell direct push press beseech entreat campaign pray vote ask summon require
    suggest warn prod goad
    admonish nudge pressure cajole coax clamor clamour agitate counsel enjoin discourage caution forbid`,
  /** Speech that binds the speaker. */
  commit: `vow promise pledge threaten agree refuse offer decline swear commit volunteer resolve undertake guarantee
    apologise apologize thank consent`,
  /** Thought. */
  think: `think believe suspect feel suppose assume presume reckon figure guess imagine doubt consider deem judge
    understand know realise realize recognise recognize conclude expect anticipate calculate estimate foresee envisage
    envision hold view see regard perceive sense remember recall forget decide trust bet fancy surmise deduce infer
    interpret mistake find project put rate value attribute conceive agree disagree accept learn hear discover notice
    theorize ponder mull fathom grasp appreciate reconsider weigh gauge rank rate dream brood agonize speculate subscribe buy credit`,
  /** Will. */
  want: `want hope plan intend wish aim seek prefer mean long yearn crave aspire desire need hesitate struggle try expect
    prepare brace strive look await choose opt like
    itch vie root pine angle care`,
  /** Feeling. */
  feel: `fear worry regret love hate dislike resent enjoy fret dread care mourn mind despair envy loathe despise relish
    sympathise sympathize rejoice respect admire appreciate value distrust mistrust celebrate grieve panic marvel
    bristle chafe fume stew cringe recoil wince balk tire savor seethe agonize sour`,
  /** Judgement on somebody or something. */
  judge: `accuse blame criticise criticize blast slam condemn denounce mock hail applaud praise laud congratulate support
    oppose back endorse defend welcome approve disapprove favour favor deride ridicule rebuke chide scold castigate
    lambast lambaste decry deplore bemoan assail attack berate fault disparage belittle skewer savage rip bash knock
    trash tout champion commend salute cheer boo reject dismiss shrug disavow repudiate disown renounce brush play
    downplay minimise minimize express voice air vent convey echo register excoriate pillory rap hit lash pan pounce criticise vilify besmirch challenge question
    justify excuse fault apologise honour honor insult taunt disown snub
    embrace hammer pummel torch roast scorch lampoon needle troll jab diss scapegoat thank ding humiliate jeer heckle malign
    smear demonize demonise denigrate discredit undercut undermine doubt second-guess admonish inveigh preach stand shun
    reprimand censure lament lace light scorn spurn`,
  /** A name or a description given to somebody or something. */
  call: `call describe characterise characterize label dub brand term liken compare portray depict paint cast deem declare
    consider regard see view hail denounce dismiss slam style pronounce christen nickname frame treat
    peg tag bill pitch recast lump tout decry deride mock ridicule blast single`,
  /** What documents, figures and studies do. */
  show: `show find suggest indicate reveal estimate project conclude say report warn predict forecast calculate demonstrate
    confirm imply note recommend state read document record determine establish prove put give list detail describe
    argue discover identify rank measure point caution
    score rate peg gauge count name feature quote allege uncover document chronicle highlight illustrate contain outline attribute`,
} as const satisfies Record<string, string>

export type VerbGroupName = keyof typeof reportingVerbs

/** Those that may stand before `of`; any other with the look of a noun is one there: `the state of Ohio`, `a list of names`. */
export const verbsBeforeOf = `speak complain warn accuse think dream boast approve disapprove tell talk write hear know learn read
  tire despair remind convince assure inform notify brag conceive sing ask demand require expect say`

/** Forms that the rules of inflection do not give: base, third person, past, participle. */
export const irregularForms = `
say says said said; tell tells told told; think thinks thought thought; know knows knew known; feel feels felt felt
hold holds held held; see sees saw seen; hear hears heard heard; write writes wrote written; read reads read read
find finds found found; show shows showed shown; understand understands understood understood; mean means meant meant
seek seeks sought sought; bet bets bet bet; begin begins began begun; swear swears swore sworn; forget forgets forgot forgotten
give gives gave given; put puts put put; lay lays laid laid; set sets set set; hit hits hit hit; choose chooses chose chosen
foresee foresees foresaw foreseen; rebut rebuts rebutted rebutted; admit admits admitted admitted; plan plans planned planned
refer refers referred referred; prefer prefers preferred preferred; infer infers inferred inferred; beg begs begged begged
rap raps rapped rapped; slam slams slammed slammed; rip rips ripped ripped; dub dubs dubbed dubbed; opt opts opted opted
quip quips quipped quipped; sob sobs sobbed sobbed; pan pans panned panned; sum sums summed summed; snap snaps snapped snapped
brag brags bragged bragged; fret frets fretted fretted; snub snubs snubbed snubbed; quiz quizzes quizzed quizzed; blog blogs blogged blogged
mistake mistakes mistook mistaken; undertake undertakes undertook undertaken; prod prods prodded prodded; cast casts cast cast
withdraw withdraws withdrew withdrawn; spell spells spelled spelt; commit commits committed committed; chat chats chatted chatted
learn learns learned learnt; permit permits permitted permitted; concur concurs concurred concurred; man mans manned manned`

/** Nouns that carry an attribution: what was said, thought, wanted, felt. */
export const reportingNouns = `claim statement allegation accusation assertion insistence warning promise pledge vow threat suggestion
  prediction forecast estimate announcement admission acknowledgement acknowledgment confirmation denial argument contention
  complaint criticism remark comment call demand request appeal plea proposal recommendation report rumour rumor speculation
  belief view opinion idea notion impression feeling sense hope fear concern worry expectation doubt suspicion conviction
  confidence optimism certainty consensus assumption desire wish intention plan decision determination assurance assurances
  guarantee question ruling finding conclusion declaration charge contention theory perception realisation realization
  testimony caption slogan motto quote observation assessment judgement judgment regret anger outrage dismay alarm skepticism
  scepticism caution disgust sympathy surprise condolences preference reluctance interest enthusiasm disappointment
  frustration optimism gratitude calls warnings talk`

/** Adjectives of thought and feeling that take a clause, a preposition or an infinitive. */
export const reportingAdjectives = `confident concerned worried optimistic pessimistic certain sure unsure hopeful afraid aware
  convinced sceptical skeptical doubtful opposed glad happy unhappy proud sorry surprised disappointed adamant clear angry
  furious delighted eager keen reluctant willing unwilling ready determined anxious fearful wary cautious frustrated
  grateful pleased shocked appalled outraged alarmed puzzled unconvinced persuaded divided critical supportive mindful
  insistent upset nervous excited relieved ashamed tired likely unlikely bullish bearish dubious uncertain`

/** Single words that say that somebody else is speaking. */
export const hearsayAdverbs = `reportedly allegedly supposedly purportedly apparently ostensibly`
