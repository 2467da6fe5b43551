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
  first second third last next final previous several many few much more most less enough due able unable ready
  sole utter outright alleged apparent aggressive ambitious angry awful awkward bare bitter bizarre blunt bold brave
  brief brilliant brutal careful cautious charitable cheerful clumsy comfortable competitive complex concrete
  confidential constant controversial conventional costly crooked crucial cruel curious decent deadly decisive
  deliberate delicate desperate detailed devastating diplomatic direct dirty disastrous distinct domestic dramatic
  dubious eager elaborate electoral elderly emotional enormous entire equal essential ethical evident exact excessive
  exclusive executive explicit extensive extra extraordinary extreme faint fair fake familiar famous fatal fierce
  firm fiscal flat foolish formal fragile frank frantic frequent fresh friendly frustrated fundamental funny furious
  generous genuine gentle giant grand grateful grave grim gross guilty harsh hidden historic hollow honest hopeful
  horrible hostile huge humble identical illegal immediate immense imminent impossible impressive inaccurate
  inadequate incredible inevitable influential informal initial innocent intense interesting internal irregular
  islamic jewish judicial juvenile lame lavish legislative legitimate lengthy literal lone loose loud loyal lucrative
  mandatory massive mature maximum mere mild misleading missing mixed moderate modest muslim nasty native necessary
  negative nervous neutral noisy nonpartisan notable numerous objective obvious odd offensive ongoing opposite
  optimistic ordinary original overall overseas painful partial partisan passionate past patient peaceful perfect
  permanent persistent personal petty pleasant polite populist positive potential powerful practical precise
  predictable preliminary premature prime primary prior productive profound prominent prompt proper prospective
  provocative pure radical random rapid rare raw reasonable reckless related relevant reluctant remarkable remote
  repeated respectable responsible rigid rival rough routine rude rural ruthless sacred sane savage scarce scheduled
  scientific select sensitive separate severe shallow shameful sheer shocking significant silent silly similar simple
  sincere single skeptical slick slight smart smooth sober solid special specific spectacular stable stark steady
  steep stiff straight strange strategic strict striking stunning stupid subsequent substantial subtle sudden
  sufficient suitable supreme surprising suspicious sweeping swift sympathetic tactical talented technical temporary
  tense terrible terrific tight tiny top total tough toxic traditional tragic transparent tremendous tricky typical
  ugly ultimate unacceptable unanimous uncertain unclear undocumented unemployed unfair unfit unhappy unique united
  unknown unlawful unlikely unpopular unprecedented unusual upper urban urgent useful usual vague valid various vast
  verbal viable vicious vigorous violent virtual visible vital vocal voluntary vulnerable wealthy weird wicked wild
  wise wonderful working worth worthy worldwide progressive evangelical hispanic latino cuban arab korean polish
  dutch greek brazilian southeastern northeastern southwestern northwestern`

export const plainNouns = `time year day week month night morning evening hour minute people way thing man woman child world life hand
  part place case point number group problem fact money job book word business side kind head house home water room
  mother area state country city town village street road car bus train plane ship boat door window wall floor roof
  table bed school college class course student war peace attack bomb fire flood storm death birth body blood food
  game match season goal ball race vote election poll ballot campaign debate speech interview meeting conference summit
  deal treaty law bill rule tax cut budget debt deficit price cost rate profit loss sale market trade share stock fund
  bank loan bond oil gas coal steel power energy plant factory site project program programme policy plan system service
  office building station hospital prison court trial jury crime murder theft fraud drug gun police officer soldier
  health disease virus vaccine doctor patient treatment study research test result evidence data record letter email
  phone call message video picture photo film song story news press media paper report
  account act action adult affair age agenda agreement aid aim air airport alarm amendment amount anger anniversary
  answer apartment apology appeal appearance approach appointment argument arena arm aspect asset assistance
  atmosphere attempt attention attitude attorney audience author authority average award background band bar base
  battle battleground bathroom behavior behaviour benefit bid bit board border boss bottom box branch brand bridge
  broadcast cabinet camera camp candidacy capital career cash cause caucus center centre century ceremony chance
  change channel chant chapter character charity chart check choice circumstance citizen claim client climate clinic
  clothes coast comfort commander comment commerce commitment community comparison competition computer concept
  concern condition conduct confidence conflict consequence constitution contest contract contribution control
  controversy convention conversation copy corner correctness corruption counter couple courage coverage crash credit
  crisis criticism crowd culture currency custom cycle danger daughter deadline decade decision defeat defense degree
  demand democracy department deportation desk detail development difference difficulty direction discussion display
  dispute distance district diversity division document dollar draft dream drive duty economy edge edition education
  effect effort electorate emergency emphasis employment encounter end endorsement enemy enforcement enthusiasm
  environment equipment era error establishment event example exchange excuse executive exit expense experience
  expert explanation extent eye facility factor failure faith fall fan fashion father favor feature fee feeling field
  figure file finance finger firm focus force form foundation frame freedom friend front future gap garage gender
  generation gesture gift government grade grant ground growth guarantee guard guest guide habit half hall harm hat
  headquarters heart hearing heat height help hero highway hill history hold holiday host hotel household husband
  idea identity image immigration impact importance incident income increase industry inequality influence
  information initiative injury insurance interest intelligence investigation investment invitation island item jet
  joke journey judgment justice key labor lack landscape language laptop lead leadership league leak lesson level
  liability liberty library lie limit line link list lot love machine mail majority manner margin mark mayor meal
  means measure medicine memory mess method middle mind minimum minority mistake mix model mom moment momentum mood
  morale motion mouth move movement museum music mystery name nation nature neighborhood nerve network noise
  nomination note notice notion nuance object occasion offense offer opening operation opinion opponent opportunity
  opposition option order origin outcome outrage pace page pain panel park partner party pass passion past path pay
  payment performance period permission person perspective piece pitch pledge pool position possibility pot potential
  poverty practice praise presence presidency pressure prize process product production profile progress promise
  proof proposal prospect protection protest publicity purpose quality quarter question racism radio rain rally range
  reaction reader reality reason recognition recording reform refugee region regulation relation relationship relief
  religion remark replacement reply representation republic reputation request resource respect response
  responsibility rest restaurant retirement return revenue review revolution reward rhetoric right rise risk role
  root round routine row rumor running-mate rush safety salary sanction satisfaction scandal scene schedule scheme
  scholarship science screen seat secret section sector security segment selection sense sentence series server
  session setting shape shift shirt shock shop shot show sidewalk sight sign signal silence situation size skill skin
  smoke society son soul sound space speaker spending spirit spokesman sport spot spring square stability stadium
  staff stage stake stand standard star start statement statistic status step stop strategy stream strength stretch
  string structure studio style subject success sum summer support surface surge surprise surveillance survey swing
  symbol tactic talent talk tape target tarmac task taste team technology television temper temperament tension term
  territory terrorism terrorist testimony text theme theory threat ticket tie title tone tool topic touch tour tower
  track tradition tragedy training transcript transition trend trip troop trouble truck trust truth turn turnout type
  union unit unity university usage value van vehicle version veteran victory view violation violence vision visit
  voice volume wage wake wave weakness wealth weapon weather website weekend weight welcome welfare west whole wind
  wing winner winter wish witness worker workforce workplace worth wound yard youth zone`
