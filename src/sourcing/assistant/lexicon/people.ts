/** Heads of noun phrases that speak: people by what they do or are. */
export const personNouns = `spokesman spokeswoman spokesperson official officials minister president premier chancellor senator
  congressman congresswoman congressmen representative governor mayor councillor councilman councilwoman commissioner
  secretary director chairman chairwoman chair chief executive manager boss founder co-founder owner editor reporter
  journalist correspondent columnist author writer historian professor lecturer teacher headteacher scientist researcher
  economist analyst expert consultant adviser advisor aide strategist pollster lobbyist activist campaigner advocate
  critic supporter opponent ally rival colleague friend neighbour neighbor relative resident witness eyewitness survivor
  victim suspect defendant plaintiff lawyer attorney solicitor barrister prosecutor judge justice magistrate coroner
  detective officer sergeant inspector constable sheriff deputy superintendent commander general colonel captain admiral
  soldier veteran rebel fighter militant doctor surgeon nurse midwife paramedic physician patient parent mother father
  son daughter brother sister wife husband widow uncle aunt cousin nephew niece grandmother grandfather child boy girl man
  woman men women people voter voters delegate delegates candidate nominee front-runner contender incumbent challenger
  lawmaker lawmakers legislator legislators politician politicians republican republicans democrat democrats
  conservative conservatives liberal liberals tory tories mp mps peer peers backbencher backbenchers diplomat diplomats
  ambassador envoy negotiator leader leaders king queen prince princess duke duchess pope bishop archbishop cardinal
  priest pastor imam rabbi reverend coach player captain striker trainer referee athlete fan fans farmer fisherman driver
  passenger pilot engineer worker workers employee employees employer trader traders investor investors shareholder
  banker broker retailer customer consumer shopper tenant landlord developer builder architect artist actor actress
  singer musician producer presenter host anchor moderator interviewer pundit commentator observer insider source sources
  someone somebody everyone everybody nobody anyone anybody others some many most few several all none both neither either
  another one ones americans britons russians germans chinese israelis palestinians whistleblower informant investigator
  inspector scholar student students pupil pupils graduate tutor principal headmaster dean chancellor campaigners members
  member colleagues allies aides experts critics authorities staffer staffers surrogate surrogates operative operatives
  counsel clerk treasurer comptroller speaker whip vet marine biologist psychologist sociologist philosopher physicist
  chemist geologist meteorologist forecaster statistician demographer nutritionist villager villagers islander protester
  protesters protestor demonstrator demonstrators marcher rioter prisoner inmate hostage refugee migrant immigrant
  volunteer donor donors evangelical evangelicals catholic catholics muslim muslims jew jews christian christians`

/** Heads that speak as a body. */
export const bodyNouns = `government ministry department agency bureau office commission committee council board panel
  court parliament senate congress house administration campaign party union association federation league club team
  company firm bank group organisation organization charity foundation institute university school hospital police force
  army military navy authority authorities regulator watchdog treasury embassy consulate palace vatican kremlin
  white-house pentagon church network newspaper paper magazine website outlet broadcaster channel station studio agency
  coalition opposition majority minority cabinet jury inquiry inquest tribunal assembly legislature community family
  families public media press industry sector market markets society alliance movement society trust airline carmaker
  supermarket retailer insurer manufacturer publisher startup corporation conglomerate consortium chamber delegation
  delegates mission prosecution defence defense management leadership side camp faction wing lobby`

/** Documents and figures that say things. */
export const documentNouns = `report study survey poll polls analysis research data figures statistics documents document memo
  letter email emails statement indictment complaint lawsuit filing filings affidavit ruling verdict judgment transcript
  recording video tape footage article paper book post tweet message note ledger log records record file files cable
  cables results findings review audit inquiry census index model forecast projection estimate estimates numbers polling
  evidence tests test measurements sign banner placard headline caption slogan summary dossier manifesto bill plan
  legislation proposal resolution agreement treaty text source sources legend rumour rumours`

/** Titles that stand before a name. */
export const titles = `mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister brother pope cardinal
  archbishop bishop rabbi imam president vice-president vice prime premier chancellor minister secretary senator sen rep
  congressman congresswoman representative gov governor lt lieutenant mayor cllr councillor attorney general gen col
  colonel maj major capt captain sgt sergeant cpl pvt adm admiral cmdr commander chief superintendent inspector constable
  detective officer sheriff deputy judge justice king queen prince princess duke duchess ambassador director chairman
  chairwoman professor coach manager striker defender pitcher spokesman spokeswoman commissioner speaker leader whip
  shadow former assistant acting interim then-president ex-president presidential`

export const timeWords = `today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  morning afternoon evening night noon midnight week month year weekend spring summer autumn fall winter earlier later
  recently afterward afterwards meanwhile previously`
