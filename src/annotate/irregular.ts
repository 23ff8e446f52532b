/** Irregular verbs: infinitive, then its other forms that regular rules would not lead back to it. */
const VERBS = `
be am is are was were been being 's 're 'm ai; have has had having 've 'd; do does did done doing; go goes went gone gon; want wan; say said says; pay paid;
lead led; buy bought; sell sold; build built; make made; take took taken; give gave given; get got gotten; come came; become became;
begin began begun; run ran; see saw seen; know knew known; think thought; tell told; find found; leave left; feel felt; bring brought;
hold held; keep kept; write wrote written; stand stood; hear heard; mean meant; meet met; sit sat; speak spoke spoken; lose lost;
send sent; spend spent; fall fell fallen; win won; understand understood; teach taught; catch caught; draw drew drawn; drive drove driven;
break broke broken; choose chose chosen; rise rose risen; grow grew grown; throw threw thrown; show shown; fly flew flown; wear wore worn;
eat ate eaten; drink drank drunk; sing sang sung; swim swam swum; ring rang rung; sink sank sunk; shrink shrank shrunk; spring sprang sprung;
steal stole stolen; freeze froze frozen; forget forgot forgotten; hide hid hidden; bite bitten; ride rode ridden; shake shook shaken;
fight fought; paste pasted; taste tasted; waste wasted; range ranged; pivot pivoted pivoting; hinge hinged; vomit vomiting; seek sought; strike struck stricken; stick stuck; dig dug; hang hung; swing swung; spin spun; lie lay lain lying; lay laid; die dying died dies;
tie tying tied ties; deal dealt; sleep slept; sweep swept; weep wept; creep crept; feed fed; bleed bled; breed bred; flee fled; speed sped;
lend lent; bend bent; light lit; shoot shot; slide slid; bind bound; wind wound; grind ground; shine shone; swear swore sworn; tear tore torn;
bear bore born borne; beat beaten; bid bade bidden; blow blew blown; forbid forbade forbidden; forgive forgave forgiven; foresee foresaw foreseen;
overcome overcame; overtake overtook overtaken; oversee oversaw overseen; undertake undertook undertaken; undergo underwent undergone; undo undid undone; redo redid redone;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; uphold upheld; rebuild rebuilt; resell resold; rewrite rewrote rewritten; rethink rethought;
retake retook retaken; remake remade; repay repaid; outdo outdid outdone; outgrow outgrew outgrown; mislead misled; mistake mistook mistaken; misunderstand misunderstood;
arise arose arisen; awake awoke awoken; wake woke woken; weave wove woven; swell swollen; prove proven; saw sawn; sew sewn; sow sown; mow mown;
dwell dwelt; kneel knelt; leap leapt; learn learnt; burn burnt; dream dreamt; spell spelt; spill spilt; spoil spoilt; cling clung; fling flung; sling slung; sting stung; wring wrung;
found founded founding founds; co-found co-founded co-founding co-founds; cofound cofounded cofounding cofounds; wound wounded wounding wounds; ground grounded grounding grounds;
bound bounded bounding bounds; sue sued sues suing; rue rued; pursue pursued pursuing; issue issued issuing; value valued valuing; argue argued arguing; rescue rescued rescuing;
can ca; could; will wo 'll; would; shall sha; should; may; might; must; ought; axe axed axing; use used using uses; lose losing loses; agree agreed agreeing; free freed freeing;
guarantee guaranteed guaranteeing; decree decreed; see seeing; flee fleeing; foresee foreseeing; oversee overseeing; eye eyed eyeing; dye dyed dyeing; bus bussed;
focus focused focusing focuses focussed focussing; bias biased; canvas canvassed; quit quitting; put putting; cut cutting; set setting; let letting; hit hitting; shut shutting;
split splitting; rid ridding; spread spreading; bet betting; cost costing; cast casting; broadcast broadcasting; forecast forecasting; hurt hurting; reset resetting; offset offsetting; upset upsetting;
hire hired hiring; tire tired tiring; fine fined fining fines; mine mined mining; ship shipped shipping; plan planned planning; ban banned banning; run running; program programmed programming;
cancel cancelled cancelling canceled canceling; travel travelled travelling traveled traveling; model modelled modelling modeled modeling; label labelled labelling labeled labeling; fuel fuelled fuelling fueled fueling;
signal signalled signalling signaled signaling; channel channelled channelling channeled channeling; rival rivalled rivalling rivaled rivaling; total totalled totalling totaled totaling; level levelled levelling leveled leveling;
control controlled controlling; patrol patrolled patrolling; enrol enrolled enrolling; install installed installing; fulfil fulfilled fulfilling; excel excelled excelling; compel compelled compelling; expel expelled expelling; propel propelled propelling; rebel rebelled rebelling;
refer referred referring; prefer preferred preferring; transfer transferred transferring; confer conferred conferring; defer deferred deferring; infer inferred inferring; occur occurred occurring; incur incurred incurring; recur recurred recurring; deter deterred deterring;
commit committed committing; admit admitted admitting; permit permitted permitting; submit submitted submitting; omit omitted omitting; emit emitted emitting; transmit transmitted transmitting; equip equipped equipping; regret regretted regretting; acquit acquitted acquitting;
log logged logging; plug plugged plugging; debug debugged debugging; tag tagged tagging; drag dragged dragging; distill distilled distilling; panic panicked panicking; traffic trafficked trafficking; mimic mimicked mimicking; picnic picnicked picnicking`;

/** Irregular plurals, singular first. */
const NOUNS = `
man men; woman women; child children; person people; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; louse lice; life lives; wife wives; knife knives; leaf leaves; loaf loaves;
half halves; shelf shelves; self selves; wolf wolves; thief thieves; calf calves; elf elves; scarf scarves; hoof hooves; analysis analyses; crisis crises; thesis theses; basis bases; axis axes; oasis oases;
hypothesis hypotheses; diagnosis diagnoses; emphasis emphases; parenthesis parentheses; synthesis syntheses; criterion criteria; phenomenon phenomena; datum data; medium media; bacterium bacteria; curriculum curricula;
alumnus alumni; nucleus nuclei; stimulus stimuli; syllabus syllabi; fungus fungi; cactus cacti; appendix appendices; index indices; matrix matrices; vertex vertices; genus genera; corpus corpora; schema schemata;
business businesses; process processes; bus buses; gas gases; lens lenses; virus viruses; campus campuses; bonus bonuses; status statuses; census censuses; house houses; use uses; case cases; base; course courses; horse horses; nurse nurses; purse purses;
cause causes; clause clauses; purpose purposes; response responses; expense expenses; license licenses; licence licences; sense senses; release releases; database databases; disease diseases; increase increases; purchase purchases; phase phases; phrase phrases;
lease leases; ease; exercise exercises; enterprise enterprises; prize prizes; size sizes; noise noises; vase vases; rose roses; nose noses; dose doses; close closes; hose hoses; lapse lapses; collapse collapses; glimpse glimpses; corpse corpses; universe universes; verse verses;
move moves; glove gloves; olive olives; native natives; executive executives; initiative initiatives; alternative alternatives; objective objectives; archive archives; cookie cookies; movie movies; calorie calories; tie ties; pie pies; lie lies; zombie zombies; rookie rookies; brownie brownies; selfie selfies;
shoe shoes; toe toes; canoe canoes; hero heroes; potato potatoes; tomato tomatoes; echo echoes; veto vetoes; torpedo torpedoes; embargo embargoes; cargo cargoes; volcano volcanoes; mosquito mosquitoes; tornado tornadoes;
cache caches; ache aches; headache headaches; niche niches; avalanche avalanches; axe axes; series; species; means; news; people; pants; clothes; thanks; glasses; remains; surroundings; headquarters; crossroads; troops; jeans; savings; earnings; proceedings; arrears; whereabouts; money monies; ski skis; barracks; politics; economics; physics; mathematics; statistics; analytics; robotics; electronics; logistics; ethics; mechanics; athletics; genetics; linguistics; graphics; tactics; bias biases; gentleman gentlemen;
quiz quizzes; fez fezzes; passer-by passers-by; brother-in-law brothers-in-law; sister-in-law sisters-in-law; attorney-general attorneys-general`;

function readForms(list: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const row of list.split(";")) {
    const [lemma = "", ...others] = row.trim().split(/\s+/);
    for (const form of [lemma, ...others]) if (!forms.has(form)) forms.set(form, lemma);
  }
  return forms;
}

/** Infinitive by irregular form (and by itself). Auxiliaries' short forms are in it. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = readForms(VERBS);

/** Singular by irregular plural (and by itself). */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = readForms(NOUNS);
