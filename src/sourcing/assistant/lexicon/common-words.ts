/** Words whose class hardly ever changes. */
export const closedClasses = {
  DET: `the a an this these those every each no any some all both either neither another such what which whatever`,
  PRON: `i you he she it we they me him us them who whom whose whoever myself yourself himself herself itself ourselves
    themselves someone somebody something anyone anybody anything everyone everybody everything nobody nothing none mine
    yours hers ours theirs one`,
  POSS: `my your his her its our their`,
  ADP: `of in on at by for with from to into onto about after before under over between among against during without within
    through across behind beyond despite towards toward upon amid around near off since until till via like unlike per
    throughout along alongside inside outside below above beside besides except concerning regarding amongst`,
  CCONJ: `and or but nor yet plus`,
  SCONJ: `because although though while whether if unless whereas once lest that as than when where why how`,
  AUX: `be is are was were been being am 's 're 'm have has had having 've do does did will would shall should can could may
    might must 'll 'd ought wo ca sha`,
  PART: `not n't`,
  ADV: `also very too so then there here now just only even still never ever always often sometimes again already soon almost
    nearly quite rather perhaps maybe however instead therefore thus indeed moreover meanwhile away back together apart
    twice ago else anyway nonetheless nevertheless otherwise once more most less least well far long later earlier
    afterward afterwards yesterday today tomorrow tonight recently repeatedly privately publicly`,
  NUM: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen`,
} as const satisfies Record<string, string>

/** Verbs of doing and happening: what is left when the reporting verbs are taken away. */
export const plainVerbs = `go come make take get give keep let leave lose win meet run bring buy sell send build stand sit fall rise
  grow break drive fly eat drink sleep speak spend pay play move live die kill stop start open close turn follow lead
  change create allow enable help serve reach remain stay become seem appear happen occur cause cost cut draw wear throw
  catch carry cover cross cast deal destroy enter face fail fight file fill fix force form gain gather handle hang hire
  hurt impose improve include increase join jump jump knock lack last launch lift limit link lie lock manage mark match
  miss name need obtain offer operate pass pick plant post pour produce protect provide pull push raise receive reduce
  release remove replace require rescue rest retire return ride ring roll save score search seize separate settle shake
  share shoot shut sign sing slip slow smile speed split spread spring steal stick strike suffer surround survive swim
  talk tear test touch train travel treat trigger trust try turn use visit wait walk want warm wash watch weep wipe work
  worsen arrest attack ban bear beat belong bite blow burn charge collapse collect compete complete conduct contact
  contain control convict convince cope cry damage date declare defeat deliver deport detain develop discuss dominate
  double drop earn elect emerge employ end enjoy ensure escape evacuate exist expand fire flee float flood focus freeze
  fund guard halve hide host ignore injure inspect install intend invest issue jail kick lay lend listen load look march
  marry mine negotiate nominate open oppose oust own pack park perform plunge poison prevent promote publish pursue put
  qualify quit rally recall recover recruit refuse relax rely rent repair resign resume retreat reverse rob rush sack
  sail sanction scrap secure sentence shift shed ship show soar solve stage step strengthen study subpoena succeed sue
  supply surge suspend switch tackle target tax threaten tighten top tour trade transfer undergo unveil update upgrade
  uphold veto view void weaken weigh withdraw wound wreck yield lined met held took went got made gave came ran left lost
  won brought bought sold sent built stood sat fell rose grew broke drove flew ate spent paid led became cut drew wore
  threw caught fought hid kept lay met rode rang shook shot sang slept spoke stole struck swam taught tore woke wrote
  gone taken given broken driven fallen grown hidden known ridden risen shaken spoken stolen torn worn done been seen`

export const plainAdjectives = `new old good bad big small large great high low long short early late young public private national
  local international foreign political economic social legal military federal central federal senior junior chief former
  current recent possible likely real true false strong weak hard easy free full empty open close right wrong main major
  minor key important serious different same other own certain clear common popular official secret safe dangerous
  happy sad poor rich cheap expensive white black red green blue hot cold warm wet dry dead alive sick healthy heavy
  light fast slow quick deep wide narrow broad thin thick hard soft sharp civil criminal environmental financial
  global independent joint moral mutual naval nuclear presidential regional religious republican democratic conservative
  liberal russian american british french german chinese japanese italian spanish european african asian western eastern
  northern southern turkish israeli iranian iraqi syrian ukrainian indian mexican canadian australian irish scottish welsh
  first second third last next final previous several many few much more most less enough due able unable ready`

export const plainNouns = `time year day week month night morning evening hour minute people way thing man woman child world life hand
  part place case point number group problem fact money job book word business side kind head house home water room
  mother area state country city town village street road car bus train plane ship boat door window wall floor roof
  table bed school college class course student war peace attack bomb fire flood storm death birth body blood food
  game match season goal ball race vote election poll ballot campaign debate speech interview meeting conference summit
  deal treaty law bill rule tax cut budget debt deficit price cost rate profit loss sale market trade share stock fund
  bank loan bond oil gas coal steel power energy plant factory site project program programme policy plan system service
  office building station hospital prison court trial jury crime murder theft fraud drug gun police officer soldier
  health disease virus vaccine doctor patient treatment study research test result evidence data record letter email
  phone call message video picture photo film song story news press media paper report`
